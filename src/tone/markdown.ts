/** Parses sources for the tone check; what is no valid MDX is read as Markdown, so that no input is lost. */
import type { Root } from "mdast";
import "mdast-util-mdx";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { unified } from "unified";

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();
const mdx = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).freeze();

/** Undefined where the MDX is broken; the words check says where. */
export function parseMdx(source: string): Root | undefined {
  try {
    return mdx.parse(source);
  } catch {
    return undefined;
  }
}

/** A source nested too deeply for the parser comes back empty. */
export function parseMarkdown(source: string): Root {
  try {
    return markdown.parse(source);
  } catch {
    return { type: "root", children: [] };
  }
}
