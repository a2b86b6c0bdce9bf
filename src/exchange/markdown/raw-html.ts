/**
 * Raw HTML in Markdown may begin in one block and end three blocks later. All children of a parent are therefore read
 * as one piece of HTML, in which each Markdown node is an empty element that stands for itself.
 */
import { fromHtml } from "hast-util-from-html";
import type { Code, Parents, Root, RootContent } from "mdast";
import rehypeRemark from "rehype-remark";
import { unified } from "unified";
import { createHandlers } from "./html-handlers.ts";
import { escapeUnknownTags } from "./html-names.ts";
import { tidyHtml } from "./html-tidy.ts";
import type { Found } from "./losses.ts";
import { holdsPhrasing } from "./phrasing.ts";
import { parseMarkdown } from "./read.ts";

const blockTag = /<(\/?)(?:div|section|article|table|ul|ol|figure|details|blockquote)(?=[\s>])/gi;

function countOpen(markup: string): number {
  const tags = [...markup.matchAll(blockTag)];
  return tags.reduce((open, [, slash]) => open + (slash === "" ? 1 : -1), 0);
}

function isIndentedCode(node: RootContent, source: string): node is Code {
  return node.type === "code" && !/^[`~]{3}/.test(source.slice(node.position?.start.offset));
}

/** Moves the first line to the margin, and the others as far along with it as they can go. */
function dedent(text: string): string {
  const [indent = ""] = /^[ \t]*/.exec(text) ?? [];
  return text.replace(new RegExp(`^[ \\t]{0,${indent.length}}`, "gm"), "");
}

/** Within HTML, four spaces are layout and not code. */
function readIndented(children: RootContent[], source: string, found: Found): RootContent[] {
  let open = 0;
  return children.flatMap((node) => {
    if (node.type === "html") open = Math.max(0, open + countOpen(node.value));
    if (open === 0 || !isIndentedCode(node, source)) return [node];
    const text = dedent(node.value);
    const inside = parseMarkdown(text);
    for (const child of inside.children) if ("children" in child) convertRawHtml(child, text, found);
    return inside.children;
  });
}

function readHtml(children: RootContent[], isLine: boolean, found: Found): RootContent[] {
  const markup = children.map((node) => (node.type === "html" ? node.value : "")).join("\n");
  const tag = isLine ? "span" : "div";
  const pieces = children.map((node, index) =>
    node.type === "html" ? escapeUnknownTags(node.value, markup) : `<${tag} data-kept="${index}"></${tag}>`,
  );
  const tree = fromHtml(pieces.join(isLine ? "" : "\n"), { fragment: true });
  tidyHtml(tree, found);
  const handlers = createHandlers(children, found.losses);
  const processor = unified().use(rehypeRemark, { handlers, document: !isLine });
  return (processor.runSync(tree) as Root).children;
}

/** `source` is the text that `parent` was parsed from. The result may need `straighten`. */
export function convertRawHtml(parent: Parents, source: string, found: Found): void {
  for (const child of parent.children) if ("children" in child) convertRawHtml(child, source, found);
  if (!parent.children.some(({ type }) => type === "html")) return;
  const isLine = holdsPhrasing(parent);
  const children = parent.children as RootContent[];
  const read = isLine ? children : readIndented(children, source, found);
  parent.children = readHtml(read, isLine, found) as never;
}
