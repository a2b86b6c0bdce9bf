/** One way to read an article's Markdown, shared by rendering, checking and search, so that all see the same tree. */
import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { findTangle } from "./tangle.ts";

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

/** Throws a `VFileMessage` with the place where the MDX is broken, or an `Error`. Positions count in `source`. */
export function parseArticle(source: string): Root {
  if (findTangle(source)) throw new Error("This is nested too deeply to be read.");
  return reader.parse(source);
}
