/** What stands in an article besides prose: tags, links and code, each with its place; read once for several checks. */
import type { Nodes } from "mdast";
import type { Point } from "unist";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "mdast-util-mdx-jsx";
import { parseArticle } from "#article/parse.ts";
import type { Place } from "#schemas/place.ts";
import type { Article } from "#schemas/words.ts";

export interface Tag {
  name: string;
  /** The opening tag's first characters: `<Name`. */
  place: Place;
  attributes: { name: string; value: string; place: Place; valuePlace: Place }[];
}

export interface ArticleParts {
  tags: Tag[];
  links: { url: string; place: Place }[];
  /** Imports, exports and `{…}`; comments in braces are not code. */
  code: { what: "import" | "export" | "expression"; place: Place }[];
  /** Where and why the text cannot be read; then the lists are empty. */
  broken?: { place: Place; reason: string };
}

const read = new WeakMap<Article, ArticleParts>();

export function partsOf(article: Article): ArticleParts {
  const parts = read.get(article) ?? readParts(article);
  read.set(article, parts);
  return parts;
}

function readParts({ file, text, bodyStart }: Article): ArticleParts {
  const parts: ArticleParts = { tags: [], links: [], code: [] };
  const place = (start: number, end: number): Place => ({ file, text, start, end });
  try {
    collect(parseArticle(text), parts, place, text);
    return parts;
  } catch (error) {
    const [start, end] = offsetsOf(error) ?? [bodyStart, bodyStart];
    const reason = error instanceof Error && "reason" in error ? String(error.reason) : "";
    return { tags: [], links: [], code: [], broken: { place: place(start, end), reason } };
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

type PlaceMaker = (start: number, end: number) => Place;

function collect(root: Nodes, parts: ArticleParts, place: PlaceMaker, text: string): void {
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ("children" in node) for (const child of node.children.toReversed()) waiting.push(child);
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case "mdxjsEsm":
        parts.code.push({
          what: node.value.startsWith("import") ? "import" : "export",
          place: place(start, end),
        });
        break;
      case "mdxFlowExpression":
      case "mdxTextExpression":
        if (!isComment(node.value)) parts.code.push({ what: "expression", place: place(start, end) });
        break;
      case "link":
      case "definition":
        parts.links.push({ url: node.url, place: within(place(start, end), node.url) });
        break;
      case "mdxJsxFlowElement":
      case "mdxJsxTextElement":
        collectTag(node, place(start, end), parts);
        break;
    }
  }
  parts.links.sort((a, b) => a.place.start - b.place.start);

  function within(whole: Place, url: string): Place {
    const at = text.slice(whole.start, whole.end).lastIndexOf(url);
    return at < 0 ? whole : place(whole.start + at, whole.start + at + url.length);
  }
}

function collectTag(node: MdxJsxFlowElement | MdxJsxTextElement, whole: Place, parts: ArticleParts): void {
  const name = node.name ?? "";
  const tag: Tag = { name, place: { ...whole, end: whole.start + 1 + name.length }, attributes: [] };
  parts.tags.push(tag);
  for (const attribute of node.attributes) {
    const start = attribute.position?.start.offset ?? whole.start;
    const place = { ...whole, start, end: attribute.position?.end.offset ?? start };
    if (
      attribute.type === "mdxJsxExpressionAttribute" ||
      (attribute.value && typeof attribute.value === "object")
    ) {
      parts.code.push({ what: "expression", place });
      continue;
    }
    const value = attribute.value ?? "";
    const valueStart = start + attribute.name.length + 2;
    const quoted = whole.text.startsWith(value, valueStart);
    const valuePlace = quoted ? { ...place, start: valueStart, end: valueStart + value.length } : place;
    tag.attributes.push({ name: attribute.name, value, place, valuePlace });
  }
}

function isComment(expression: string): boolean {
  return /^\s*(\/\*[\s\S]*?\*\/\s*)*$/.test(expression);
}
