/** One way to read an article's Markdown, shared by rendering, checking and search, so that all see the same tree. */
import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

/** Throws a `VFileMessage` with the place where the MDX is broken. Positions count in `source`. */
export function parseArticle(source: string): Root {
  return reader.parse(source);
}
