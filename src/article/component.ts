/** What a component is here: props and children in, markup out. No state, no imports, so an article is data. */
import type { ElementContent } from "hast";
import type { Facts } from "#schemas/facts.ts";
import type { Glossary } from "#schemas/glossary.ts";

export interface ArticleContext {
  locale: string;
  defaultLocale: string;
  facts: Facts;
  glossary: Glossary;
}

export type Props = Record<string, string>;

export interface Component {
  /** Attributes it takes; others are findings. */
  props: string[];
  /** Attributes it says nothing without. */
  needs?: string[];
  render: (props: Props, children: ElementContent[], context: ArticleContext) => ElementContent[];
}
