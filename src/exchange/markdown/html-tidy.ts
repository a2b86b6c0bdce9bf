/** Puts HTML found in articles into a shape that has a Markdown equivalent, before it is converted. */
import type { Element, Nodes, Parents, Root } from "hast";
import { toString } from "mdast-util-to-string";
import { SKIP, visit } from "unist-util-visit";
import { quote, type Found } from "./losses.ts";

function isHidden({ properties }: Element): boolean {
  return properties["hidden"] === true || /display:\s*none/.test(String(properties["style"] ?? ""));
}

function isKept(node: Element): boolean {
  return node.properties["dataKept"] !== undefined;
}

function takeHidden(element: Element, { losses, hiddenWords }: Found): void {
  const text = toString(element).trim();
  if (text === "") return;
  const words = text.replace(/^tags:\s*/i, "").split(",");
  hiddenWords.push(...words.map((word) => word.replace(/\s+/g, " ").trim()).filter(Boolean));
  losses.push({ kind: "hidden", detail: quote(text) });
}

/** A card whose whole face is an empty link: the link moves onto the words that follow, or else come before. */
function fillEmptyLink(link: Element, index: number, parent: Parents): void {
  const isLabel = (node: Nodes): node is Element =>
    node.type === "element" &&
    /^(p|span|h[1-6]|strong|b)$/.test(node.tagName) &&
    toString(node).trim() !== "";
  const siblings = parent.children as Nodes[];
  const label = siblings.slice(index + 1).find(isLabel) ?? siblings.slice(0, index).findLast(isLabel);
  if (!label) return;
  siblings.splice(index, 1);
  label.children = [{ ...link, children: label.children }];
}

function gatherListItems(parent: Parents): void {
  const gathered: Nodes[] = [];
  for (const child of parent.children) {
    const previous = gathered.at(-1);
    if (child.type === "element" && child.tagName === "li") {
      if (isGathered(previous)) previous.children.push(child);
      else
        gathered.push({
          type: "element",
          tagName: "ul",
          properties: { dataGathered: true },
          children: [child],
        });
    } else if (child.type !== "text" || child.value.trim() !== "" || !isGathered(previous))
      gathered.push(child);
  }
  parent.children = gathered as typeof parent.children;
}

function isGathered(node: Nodes | undefined): node is Element {
  return node?.type === "element" && node.properties["dataGathered"] === true;
}

const lists = /^(ul|ol|menu|dir)$/;
const tableParts = /^(tr|tbody|thead|tfoot|colgroup|col|caption)$/;
const holders = /^(div|section|article|aside|p|td|th|li|figure|figcaption|details|span|strong|b|em|i)$/;

/** Names that links lead to become empty `<a id>`; headings keep theirs. */
function nameAnchor(element: Element, index: number, parent: Parents): void {
  const id = element.properties["id"] ?? (element.tagName === "a" ? element.properties["name"] : undefined);
  if (typeof id !== "string" || id === "" || /^h[1-6]$/.test(element.tagName)) return;
  if (tableParts.test(element.tagName)) return;
  const anchor: Element = { type: "element", tagName: "a", properties: { dataAnchor: id }, children: [] };
  delete element.properties["id"];
  if (holders.test(element.tagName)) element.children.unshift(anchor);
  else if (!(parent.type === "element" && lists.test(parent.tagName)))
    parent.children.splice(index, 0, anchor);
}

export function tidyHtml(tree: Root, found: Found): void {
  visit(tree, "comment", ({ value }, index, parent) => {
    found.losses.push({ kind: "comment", detail: quote(value) });
    parent?.children.splice(index ?? 0, 1);
    return [SKIP, index ?? 0];
  });
  visit(tree, "element", (element, index, parent) => {
    if (index === undefined || !parent || isKept(element)) return;
    if (isHidden(element)) {
      takeHidden(element, found);
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    return;
  });
  visit(tree, "element", (element, index, parent) => {
    if (index === undefined || !parent || isKept(element)) return;
    const length = parent.children.length;
    nameAnchor(element, index, parent);
    return parent.children.length > length ? index + 2 : undefined;
  });
  visit(tree, "element", (element, index, parent) => {
    const isEmptyLink =
      element.tagName === "a" && element.properties["href"] && element.children.length === 0;
    if (!isEmptyLink || index === undefined || !parent) return;
    const length = parent.children.length;
    fillEmptyLink(element, index, parent);
    return parent.children.length < length ? [SKIP, index] : undefined;
  });
  visit(tree, (node) => {
    if ("children" in node && !(node.type === "element" && lists.test(node.tagName)))
      if (node.children.some((child) => child.type === "element" && child.tagName === "li"))
        gatherListItems(node);
  });
}
