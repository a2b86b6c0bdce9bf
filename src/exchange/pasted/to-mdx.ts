/** Plain text or Markdown becomes a body that reads as MDX: what looks like code stays text. */
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { printBody } from "../markdown/print.ts";

const reader = unified().use(remarkParse).use(remarkGfm).freeze();
const facts = /<Fact id="([a-z0-9_]+)" \/>/g;

export function toMdx(markdown: string): string {
  const tree: Root = reader.parse(markdown.replace(facts, "\uE000$1\uE001"));
  visit(tree, "html", (node, index, parent) => {
    if (!parent || index === undefined) return;
    const text = { type: "text" as const, value: node.value };
    parent.children[index] = parent.type === "root" ? { type: "paragraph", children: [text] } : text;
  });
  return printBody(tree, []).replace(/\uE000([a-z0-9_\\]+)\uE001/g, (_mark, id: string) => {
    return `<Fact id="${id.replaceAll("\\", "")}" />`;
  });
}
