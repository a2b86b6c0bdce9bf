/** The words of a rendered article, for search and previews: no markup, no explanations of terms. */
import type { Nodes } from "hast";

const blocks = new Set([
  "p",
  "li",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "td",
  "th",
  "summary",
  "pre",
  "br",
  "div",
]);

export function plainText(node: Nodes): string {
  const parts: string[] = [];
  collect(node, parts);
  return parts
    .join("")
    .replace(/[ \t]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}

function collect(node: Nodes, parts: string[]): void {
  if (node.type === "text") parts.push(node.value);
  if (!("children" in node)) return;
  if (node.type === "element" && node.properties["popover"] !== undefined) return;
  for (const child of node.children) collect(child, parts);
  if (node.type === "element" && blocks.has(node.tagName)) parts.push("\n");
}
