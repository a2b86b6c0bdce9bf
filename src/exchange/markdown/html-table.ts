/** An HTML table as a Markdown table where that can hold it, else as the same table in an article's own HTML. */
import type { Element, Nodes } from "hast";
import type { PhrasingContent, RootContent, TableCell } from "mdast";
import type { MdxJsxAttribute } from "mdast-util-mdx-jsx";
import { SKIP, visit } from "unist-util-visit";
import type { State } from "./html-convert.ts";
import { isPhrasing, toParagraphs } from "./phrasing.ts";

interface Cell {
  element: Element;
  children: RootContent[];
}

function isElement(node: Nodes, ...names: string[]): node is Element {
  return node.type === "element" && names.includes(node.tagName);
}

function readRows(table: Element, state: State): Cell[][] {
  const rows: Cell[][] = [];
  visit(table, "element", (element) => {
    if (element !== table && element.tagName === "table") return SKIP;
    if (element.tagName !== "tr") return;
    const cells = element.children.filter((child) => isElement(child, "td", "th"));
    if (cells.length > 0)
      rows.push(cells.map((cell) => ({ element: cell, children: toCellContent(state.all(cell)) })));
    return SKIP;
  });
  return rows;
}

/** A cell of a single paragraph is that paragraph's words. */
function toCellContent(nodes: RootContent[]): RootContent[] {
  const blocks = toParagraphs(nodes);
  const [only] = blocks;
  return blocks.length === 1 && only?.type === "paragraph" ? only.children : blocks;
}

function span({ properties }: Element, name: "colSpan" | "rowSpan"): number {
  return Number(properties[name]) || 1;
}

function fitsMarkdown(rows: Cell[][]): boolean {
  const hasHeader = rows[0]?.every(({ element }) => element.tagName === "th") ?? false;
  const isPlain = ({ element, children }: Cell) =>
    children.every(isPhrasing) && span(element, "colSpan") === 1 && span(element, "rowSpan") === 1;
  return hasHeader && rows.every((cells) => cells.every(isPlain));
}

function toMarkdownTable(rows: Cell[][]): RootContent {
  const width = Math.max(...rows.map((cells) => cells.length));
  const empty = (count: number): TableCell[] =>
    Array.from({ length: count }, () => ({ type: "tableCell", children: [] }));
  return {
    type: "table",
    align: Array.from({ length: width }, () => null),
    children: rows.map((cells) => ({
      type: "tableRow",
      children: [
        ...cells.map(({ children }) => ({
          type: "tableCell" as const,
          children: children as PhrasingContent[],
        })),
        ...empty(width - cells.length),
      ],
    })),
  };
}

export function block(
  name: string,
  children: RootContent[],
  attributes: Record<string, string> = {},
): RootContent {
  const list: MdxJsxAttribute[] = Object.entries(attributes).map(([key, value]) => ({
    type: "mdxJsxAttribute",
    name: key,
    value,
  }));
  return { type: "mdxJsxFlowElement", name, attributes: list, children: children as never };
}

function toHtmlRow(cells: Cell[]): RootContent {
  const items = cells.map(({ element, children }) => {
    const attributes: Record<string, string> = {};
    for (const name of ["colSpan", "rowSpan"] as const)
      if (span(element, name) > 1) attributes[name] = String(span(element, name));
    return block(element.tagName, toParagraphs(children), attributes);
  });
  return block("tr", items);
}

function toHtmlTable(rows: Cell[][]): RootContent {
  return block("table", [block("tbody", rows.map(toHtmlRow))]);
}

export function convertTable(state: State, table: Element): RootContent[] {
  const captions = table.children.filter((child) => isElement(child, "caption"));
  const rows = readRows(table, state);
  const caption = toParagraphs(captions.flatMap((child) => state.all(child)));
  if (rows.length === 0) return caption;
  return [...caption, fitsMarkdown(rows) ? toMarkdownTable(rows) : toHtmlTable(rows)];
}
