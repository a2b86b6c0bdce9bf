/** Parses sources for the tone check; what is no valid MDX is read as Markdown, so that no input is lost. */
import type { Root } from "mdast";
import "mdast-util-mdx";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { findTangle } from "#article/tangle.ts";
import { readPlainTree } from "./plain-tree.ts";

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** What MDX reads otherwise than Markdown: components, expressions, code at the start of a line, text set in far. */
const mdxMarkup = /[<{]|^(?:im|ex)port\b|^(?: {4}|\t)/m;
const empty: Root = { type: "root", children: [] };

/** Broken MDX is read as Markdown; the words check says where it is broken. */
export function parseMdx(source: string): Root {
  if (!mdxMarkup.test(source)) return parseMarkdown(source);
  if (findTangle(source)) return empty;
  try {
    return mdx.parse(source);
  } catch {
    return parseMarkdown(source);
  }
}

/** A source nested too deeply for the parser comes back empty. */
export function parseMarkdown(source: string): Root {
  const plain = readPlainTree(source);
  if (plain) return plain;
  if (findTangle(source)) return empty;
  try {
    return markdown.parse(source);
  } catch {
    return empty;
  }
}
