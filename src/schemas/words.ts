/** A words folder once read: what every check, page and export works from. */
import type { ArticleData } from "./article.ts";
import type { Facts } from "./facts.ts";
import type { Glossary } from "./glossary.ts";
import type { Settings } from "./settings.ts";
import type { Teams } from "./teams.ts";
import type { TemplateData } from "./template.ts";
import type { Topics } from "./topics.ts";
import type { Stage } from "./vocabulary.ts";

interface Source {
  locale: string;
  slug: string;
  /** Path for messages, relative to where the command runs, with forward slashes. */
  file: string;
  /** The whole file as its writer left it, front matter included. */
  text: string;
  /** Where the body starts in `text`, in UTF-16 units. */
  bodyStart: number;
}

export interface Article extends Source {
  /** `topic/slug`, the same in every language. */
  id: string;
  topic: string;
  data: ArticleData;
}

export interface Template extends Source {
  /** `stage/slug`, the same in every language. */
  id: string;
  stage: Stage;
  data: TemplateData;
}

export interface Words {
  settings: Settings;
  topics: Topics;
  teams: Teams;
  facts: Facts;
  /** One glossary a locale. */
  glossary: Record<string, Glossary>;
  articles: Article[];
  templates: Template[];
}
