/** Kramdown's `{: .class}`, `{#id}` and `{:toc}` style a page; an article keeps only the names of headings. */
import type { Heading, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";

declare module "mdast" {
  interface HeadingData {
    /** The name its author gave it, which links use. */
    id?: string;
  }
}

const ownLine = /(^|\n)[ \t]*\{(?::|[.#]\p{L})[^}\n]*\}[ \t]*(?=\n|$)/gu;
const afterSpan = /^ ?\{(?::[^}\n]*|[.#][\p{L}\p{N}][^}\n]*)\}/u;
const headingEnd = /\s*\{:?\s*(?:[.#][^}]*)\}\s*$/;
const headingStart = /^[ \t]*\{:[^}\n]*\}[ \t]*/;

function readHeading(heading: Heading): void {
  const last = heading.children.at(-1);
  if (last?.type !== "text") return;
  const list = headingEnd.exec(last.value)?.[0];
  if (list === undefined) return;
  const id = /#([^\s}]+)/.exec(list)?.[1];
  last.value = last.value.slice(0, -list.length);
  if (id !== undefined) heading.data = { ...heading.data, id };
}

export function dropAttributeLists(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === "list" && /^\s*(toc|contents)?\s*\{:\s*toc[^}]*\}\s*$/i.test(toString(node))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === "tableRow" && /^\s*\{:[^}]*\}\s*$/.test(toString(node))) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type === "heading") readHeading(node);
    if (node.type !== "text") return;
    if (index > 0) node.value = node.value.replace(afterSpan, "");
    if (parent.type === "paragraph") node.value = node.value.replace(ownLine, "").replace(headingStart, "");
    if (node.value.trim() === "" && parent.children.length === 1) parent.children.splice(index, 1);
    return;
  });
}
