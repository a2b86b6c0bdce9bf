/** Parses sources for the tone check; what is no valid MDX is read as Markdown, so that no input is lost. */
import type { Root } from "mdast";
import "mdast-util-mdx";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { findTangle } from "#article/tangle.ts";

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

const empty: Root = { type: "root", children: [] };

/** Undefined where the MDX is broken; the words check says where. */
export function parseMdx(source: string): Root | undefined {
  if (findTangle(source)) return empty;
  try {
    return mdx.parse(source);
  } catch {
    return undefined;
  }
}

/** A source nested too deeply for the parser comes back empty. */
export function parseMarkdown(source: string): Root {
  if (findTangle(source)) return empty;
  try {
    return markdown.parse(source);
  } catch {
    return empty;
  }
}
