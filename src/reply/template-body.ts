/** What filling needs to know of a template; apart from its reading, so that the console carries no YAML parser. */
import type { Placeholder } from "#schemas/template.ts";
import type { Channel } from "#schemas/vocabulary.ts";

export interface TemplateText {
  /** Named in problems. */
  file: string;
  /** The whole source; offsets of problems count in it. */
  text: string;
  bodyStart: number;
  placeholders: Record<string, Placeholder>;
  /** Unknown for a bare body. */
  channels?: Channel[];
}

/** The templates that may be inserted, by slug and by stage/slug. */
export interface Partials {
  names: () => string[];
  find: (name: string) => TemplateText | undefined;
}
