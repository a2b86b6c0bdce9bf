/** How each HTML element found in an article becomes Markdown, where the usual way would lose words. */
import type { Element, ElementContent } from "hast";
import type { PhrasingContent, RootContent } from "mdast";
import type { MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { toString } from "mdast-util-to-string";
import type { Convert, Handlers, State } from "./html-convert.ts";
import { block, convertTable } from "./html-table.ts";
import type { Loss } from "./losses.ts";
import { noteFromClass } from "./notes.ts";
import { toParagraphs } from "./phrasing.ts";

function inline(
  name: string,
  children: PhrasingContent[],
  attributes: Record<string, string> = {},
): MdxJsxTextElement {
  const list = Object.entries(attributes).map(([key, value]) => ({
    type: "mdxJsxAttribute" as const,
    name: key,
    value,
  }));
  return { type: "mdxJsxTextElement", name, attributes: list, children };
}

const keepInline: Convert = (state, node) => [inline(node.tagName, state.all(node) as PhrasingContent[])];

const inlineCode: Convert = (state, node) => [{ type: "inlineCode", value: toString(state.all(node)) }];

const words: Convert = (state, node) => state.all(node);

const heading: Convert = (state, node) => {
  const id = node.properties["id"];
  return [
    {
      type: "heading",
      depth: Number(node.tagName[1]) as 1 | 2 | 3 | 4 | 5 | 6,
      children: state.all(node) as PhrasingContent[],
      ...(typeof id === "string" && { data: { id } }),
    },
  ];
};

/** What a pointer shows on the short form stands beside it, for everybody. */
const abbreviation: Convert = (state, node) => {
  const { title } = node.properties;
  const long: RootContent[] = typeof title === "string" ? [{ type: "text", value: ` (${title})` }] : [];
  return [...state.all(node), ...long];
};

const preformatted: Convert = (state, node) => {
  const code = node.children.find((child) => child.type === "element" && child.tagName === "code") as
    Element | undefined;
  const classes = [code, node].flatMap(
    (element) => (element?.properties["className"] as string[] | undefined) ?? [],
  );
  const lang = classes.map((name) => /^lang(?:uage)?-(.+)$/.exec(name)?.[1]).find(Boolean) ?? null;
  const text = toString(node) || toString(state.all(node));
  return [{ type: "code", lang, value: text.replace(/^\n|\n+$/g, "") }];
};

const details: Convert = (state, node) => {
  const isSummary = (child: ElementContent) => child.type === "element" && child.tagName === "summary";
  const summary = toString(state.all({ ...node, children: node.children.filter(isSummary) })).replace(
    /\s+/g,
    " ",
  );
  const rest = state.all({ ...node, children: node.children.filter((child) => !isSummary(child)) });
  return [block("Details", toParagraphs(rest), summary.trim() ? { summary: summary.trim() } : {})];
};

function link(state: State, node: Element): RootContent[] {
  const { dataAnchor, href, title } = node.properties;
  if (typeof dataAnchor === "string") return [inline("a", [], { id: dataAnchor })];
  const children = state.all(node) as PhrasingContent[];
  if (typeof href !== "string") return children;
  return [{ type: "link", url: href, title: typeof title === "string" ? title : null, children }];
}

function source(node: Element): string {
  const own = node.properties["src"] ?? node.properties["data"];
  if (typeof own === "string") return own;
  for (const child of node.children)
    if (child.type === "element" && typeof child.properties["src"] === "string")
      return child.properties["src"];
  return "";
}

/** `https://www.youtube.com/embed/x` is for frames; people watch the other address. */
function toPage(url: string): string {
  const address = url.replace(/^\/\//, "https://");
  return address.replace(
    /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([^?/]+).*$/,
    "https://www.youtube.com/watch?v=$1",
  );
}

/** `kept` are the Markdown nodes that stand between pieces of HTML; the HTML names them by their index. */
export function createHandlers(kept: readonly RootContent[], losses: Loss[]): Handlers {
  const container: Convert = (state, node) => {
    const index = node.properties["dataKept"];
    if (index !== undefined) return [kept[Number(index)] ?? []].flat();
    const children = state.all(node);
    const kind = noteFromClass(node);
    if (kind !== undefined) return [block("Note", toParagraphs(children), kind === "note" ? {} : { kind })];
    return node.tagName === "span" ? children : state.toFlow(children as never);
  };
  const drop: Convert = (_state, node) => {
    if (node.properties["type"] !== "hidden") losses.push({ kind: "control", detail: `<${node.tagName}>` });
    return [];
  };
  const embed: Convert = (state, node) => {
    const url = toPage(source(node));
    const title = node.properties["title"];
    const inside = toString(state.all(node)).trim();
    losses.push({ kind: "embed", detail: url || `<${node.tagName}>` });
    const label = [typeof title === "string" ? title : "", inside].filter(Boolean).join(" ") || url;
    if (url === "") return label === "" ? [] : [{ type: "text", value: label }];
    return [
      {
        type: "paragraph",
        children: [{ type: "link", url, title: null, children: [{ type: "text", value: label }] }],
      },
    ];
  };
  const converts: Record<string, Convert> = {
    a: link,
    ...Object.fromEntries(["article", "aside", "div", "section", "span"].map((name) => [name, container])),
    ...Object.fromEntries(["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, heading])),
    ...Object.fromEntries(["kbd", "sub", "sup"].map((name) => [name, keepInline])),
    ...Object.fromEntries(["code", "samp", "tt", "var"].map((name) => [name, inlineCode])),
    ...Object.fromEntries(["audio", "embed", "iframe", "object", "video"].map((name) => [name, embed])),
    ...Object.fromEntries(["input", "script", "style", "svg"].map((name) => [name, drop])),
    ...Object.fromEntries(
      ["dialog", "menu", "option", "optgroup", "select", "template"].map((name) => [name, words]),
    ),
    ...Object.fromEntries(["caption", "td", "th", "tr", "mark", "u"].map((name) => [name, words])),
    abbr: abbreviation,
    details,
    pre: preformatted,
    table: convertTable,
  };
  return converts as unknown as Handlers;
}
