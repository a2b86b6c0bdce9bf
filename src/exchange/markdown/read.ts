/** Ordinary Markdown, as help centres write it: raw HTML and GitHub's additions, nothing of MDX. */
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const reader = unified().use(remarkParse).use(remarkGfm).freeze();

export function parseMarkdown(source: string): Root {
  return reader.parse(source);
}
