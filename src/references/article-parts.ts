/** What stands in an article besides prose: tags, links and code, each with its place; read once for several checks. */
import type { Nodes } from "mdast";
import type { Point } from "unist";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { parseArticle } from "#article/parse.ts";
import { findTangle } from "#article/tangle.ts";
import type { Article } from "#schemas/words.ts";

/** `[start, end)` in the article's text. */
export interface Span {
  start: number;
  end: number;
}

export interface Tag {
  name: string;
  /** The opening tag's first characters: `<Name`. */
  at: Span;
  attributes: { name: string; value: string; at: Span; valueAt: Span }[];
}

/** Plain data, so that it can be kept from one run to the next. */
export interface ArticleParts {
  tags: Tag[];
  links: { url: string; at: Span }[];
  pictures: { url: string; at: Span }[];
  /** Imports, exports and `{…}`; comments in braces are not code. */
  code: { what: "import" | "export" | "expression"; at: Span }[];
  /** Where and why the text cannot be read; then the lists are empty. */
  broken?: { at: Span; reason: string };
}

const read = new WeakMap<Article, ArticleParts>();

export function partsOf(article: Article): ArticleParts {
  const parts = read.get(article) ?? readParts(article);
  read.set(article, parts);
  return parts;
}

/** Spares an article the reading whose parts are known from before. */
export function giveParts(article: Article, parts: ArticleParts): void {
  read.set(article, parts);
}

export function readParts({ text, bodyStart }: Pick<Article, "text" | "bodyStart">): ArticleParts {
  const parts: ArticleParts = { tags: [], links: [], pictures: [], code: [] };
  if (findTangle(text)) return parts;
  try {
    collect(parseArticle(text), parts, text);
    return parts;
  } catch (error) {
    const [start, end] = offsetsOf(error) ?? [bodyStart, bodyStart];
    const reason = error instanceof Error && "reason" in error ? String(error.reason) : "";
    return { tags: [], links: [], pictures: [], code: [], broken: { at: { start, end }, reason } };
  }
}

/** The parser throws a `VFileMessage`, whose place is a point or a stretch. */
function offsetsOf(error: unknown): [number, number] | undefined {
  const { place } = error as { place?: Point | { start: Point; end: Point } };
  if (!place) return undefined;
  const [start, end] =
    "start" in place ? [place.start.offset, place.end.offset] : [place.offset, place.offset];
  return start === undefined ? undefined : [start, Math.max(start, end ?? start)];
}

function collect(root: Nodes, parts: ArticleParts, text: string): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ("children" in node) for (const child of node.children.toReversed()) waiting.push(child);
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const at = { start, end };
    switch (node.type) {
      case "mdxjsEsm":
        parts.code.push({ what: node.value.startsWith("import") ? "import" : "export", at });
        break;
      case "mdxFlowExpression":
      case "mdxTextExpression":
        if (!isComment(node.value)) parts.code.push({ what: "expression", at });
        break;
      case "link":
      case "definition":
        parts.links.push({ url: node.url, at: within(at, node.url) });
        break;
      case "image":
        parts.pictures.push({ url: node.url, at: within(at, node.url) });
        break;
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement":
        collectTag(node, at, parts, text);
        break;
    }
  }
  parts.links.sort((a, b) => a.at.start - b.at.start);

  function within(whole: Span, url: string): Span {
    const at = text.slice(whole.start, whole.end).lastIndexOf(url);
    return at < 0 ? whole : { start: whole.start + at, end: whole.start + at + url.length };
  }
}

function collectTag(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  whole: Span,
  parts: ArticleParts,
  text: string,
): void {
  const name = node.name ?? "";
  const tag: Tag = { name, at: { start: whole.start, end: whole.start + 1 + name.length }, attributes: [] };
  parts.tags.push(tag);
  for (const attribute of node.attributes) {
    const start = attribute.position?.start.offset ?? whole.start;
    const at = { start, end: attribute.position?.end.offset ?? start };
    if (
      attribute.type === "mdxJsxExpressionAttribute" ||
      (attribute.value && typeof attribute.value === "object")
    ) {
      parts.code.push({ what: "expression", at });
      continue;
    }
    const value = attribute.value ?? "";
    const valueStart = start + attribute.name.length + 2;
    const quoted = text.startsWith(value, valueStart);
    const valueAt = quoted ? { start: valueStart, end: valueStart + value.length } : at;
    tag.attributes.push({ name: attribute.name, value, at, valueAt });
    if (name === "a" && attribute.name === "href") parts.links.push({ url: value, at: valueAt });
    if (name === "img" && attribute.name === "src") parts.pictures.push({ url: value, at: valueAt });
  }
}

function isComment(expression: string): boolean {
  return /^\s*(\/\*[\s\S]*?\*\/\s*)*$/.test(expression);
}
