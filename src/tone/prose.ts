/** Finds the sentences somebody will read in a source: no front matter, code, URLs, quotations, comments, attributes. */
import type { Nodes, Parents, Root } from "mdast";
import { channels, type Channel } from "#schemas/vocabulary.ts";
import type { ToneDocument } from "./document.ts";
import { readIgnoreComment, type Ignore } from "./ignores.ts";
import { buildText, type MappedText } from "./mapped-text.ts";
import { parseMarkdown, parseMdx } from "./markdown.ts";
import { appendPlain, appendProse, findNeutrals, quotationsToNeutral } from "./neutral-places.ts";

export interface Block {
  kind: "paragraph" | "heading" | "list-item" | "cell";
  /** Stands in a numbered list or `<Steps>`: an instruction to follow. */
  step: boolean;
  /** The channel whose own wording this is; undefined for the wording of all channels. */
  channel: Channel | undefined;
  text: MappedText;
  /** Comments that silence a rule here. */
  ignores: Ignore[];
}

export interface Prose {
  blocks: Block[];
  /** Every ignore comment of the source, in order. */
  ignores: Ignore[];
}

const markup = /[*_`<>[\]#|~\\&\n]|^\s*(?:[-+]\s|\d+[.)]\s|\uFEFF)|\{\/\*/;
const quoteComponents = new Set(["Quote", "blockquote", "q", "code", "pre", "script", "style"]);

export function extractProse(document: ToneDocument): Prose {
  const prose: Prose = { blocks: [], ignores: [] };
  if (!markup.test(document.text)) {
    const text = buildText();
    appendPlain(text, document.text, 0, document);
    addBlock(prose, text, { kind: "paragraph", step: false, channel: document.channel, ignores: [] });
    return prose;
  }
  const shift = document.text.startsWith("\uFEFF") ? 1 : 0;
  const source = document.text.slice(shift);
  const mdx = document.kind === "article" && !document.file.endsWith(".md");
  const walk = { document, source, shift, prose, channel: document.channel, at: 0, until: 0 };
  readChildren((mdx ? parseMdx(source) : undefined) ?? parseMarkdown(source), walk, {
    step: false,
    item: false,
    ignores: [],
  });
  return prose;
}

interface Walk {
  document: ToneDocument;
  /** Without the byte order mark; `shift` is its length. */
  source: string;
  shift: number;
  prose: Prose;
  channel: Channel | undefined;
  /** How far the paragraph has been read, and where it ends, in the document. */
  at: number;
  until: number;
}

interface Place {
  step: boolean;
  item: boolean;
  ignores: Ignore[];
}

function readChildren(parent: Parents | Root, walk: Walk, place: Place): void {
  let pending: Ignore[] = [];
  for (const child of parent.children) {
    const comment = commentOf(child);
    if (comment !== undefined) {
      const ignore = readIgnoreComment(comment, offsetOf(child) + walk.shift, endOf(child) + walk.shift);
      if (ignore !== undefined) {
        pending.push(ignore);
        walk.prose.ignores.push(ignore);
      }
      continue;
    }
    readNode(child, walk, pending.length > 0 ? { ...place, ignores: [...place.ignores, ...pending] } : place);
    pending = [];
  }
}

function readNode(node: Nodes, walk: Walk, place: Place): void {
  switch (node.type) {
    case "paragraph":
      readText(node, walk, place, place.item ? "list-item" : "paragraph");
      return;
    case "heading": {
      const channel =
        node.depth === 2 ? channelNamed(walk.source.slice(offsetOf(node), endOf(node))) : undefined;
      if (channel !== undefined) walk.channel = channel;
      else readText(node, walk, place, "heading");
      return;
    }
    case "tableCell":
      readText(node, walk, place, "cell");
      return;
    case "list":
      readChildren(node, walk, { ...place, item: true, step: place.step || node.ordered === true });
      return;
    case "listItem":
    case "table":
    case "tableRow":
    case "footnoteDefinition":
      readChildren(node, walk, place);
      return;
    case "mdxJsxFlowElement":
      if (quoteComponents.has(node.name ?? "")) return;
      readChildren(node, walk, { ...place, step: place.step || node.name === "Steps" });
      return;
    case "mdxJsxTextElement":
      readText(node, walk, place, "paragraph");
      return;
    default:
  }
}

function readText(node: Parents, walk: Walk, place: Place, kind: Block["kind"]): void {
  const text = buildText();
  const ignores = [...place.ignores];
  walk.at = offsetOf(node) + walk.shift;
  walk.until = endOf(node) + walk.shift;
  readPhrasing(node, walk, text, ignores);
  addBlock(walk.prose, quotationsToNeutral(text), { kind, step: place.step, channel: walk.channel, ignores });
}

function readPhrasing(
  parent: Parents,
  walk: Walk,
  text: ReturnType<typeof buildText>,
  ignores: Ignore[],
): void {
  for (const node of parent.children) {
    const { start, end } = locate(node, walk);
    walk.at = "children" in node || end === walk.until ? start : end;
    const comment = commentOf(node);
    if (comment !== undefined) {
      const ignore = readIgnoreComment(comment, start, end);
      if (ignore !== undefined) {
        ignores.push(ignore);
        walk.prose.ignores.push(ignore);
      }
      continue;
    }
    const place = { sourceStart: start, sourceEnd: end, written: walk.document.text.slice(start, end) };
    switch (node.type) {
      case "text":
        appendProse(text, node.value, walk.document.text, start, end, walk.document);
        break;
      case "break":
        text.append("\n", start);
        break;
      case "inlineCode":
      case "image":
      case "footnoteReference":
        text.appendNeutral({ type: "code", ...place });
        break;
      case "link":
        if (/glossary/i.test(node.url)) text.appendNeutral({ type: "term", ...place });
        else readPhrasing(node, walk, text, ignores);
        break;
      case "mdxJsxTextElement":
        if (node.name === "Fact" || node.name === "Term") {
          const id = node.attributes.find(
            (one) => one.type === "mdxJsxAttribute" && one.name === "id",
          )?.value;
          const name = typeof id === "string" ? id : "";
          const found = findNeutrals(`{{ fact.${name} }}`, walk.document)[0];
          const type = node.name === "Term" ? "term" : (found?.type ?? "text");
          text.appendNeutral({ type, name, ...place });
        } else if (!quoteComponents.has(node.name ?? "")) readPhrasing(node, walk, text, ignores);
        break;
      case "emphasis":
      case "strong":
      case "delete":
      case "linkReference":
        readPhrasing(node, walk, text, ignores);
        break;
      default:
    }
  }
}

/** Where the parser finds an address inside a text, the pieces lose their places; they are looked up again in order. */
function locate(node: Nodes, walk: Walk): { start: number; end: number } {
  if (node.position) return { start: offsetOf(node) + walk.shift, end: endOf(node) + walk.shift };
  const written = writtenIn(node);
  const start = walk.document.text.indexOf(written, walk.at);
  if (start < 0 || start + written.length > walk.until) return { start: walk.at, end: walk.until };
  return { start, end: start + written.length };
}

function writtenIn(node: Nodes): string {
  if ("children" in node) return node.children.map(writtenIn).join("");
  return "value" in node ? node.value : "";
}

function addBlock(prose: Prose, text: MappedText, block: Omit<Block, "text">): void {
  if (text.text.trim() !== "") prose.blocks.push({ ...block, text });
}

function commentOf(node: Nodes): string | undefined {
  const value =
    node.type === "html" || node.type === "mdxFlowExpression" || node.type === "mdxTextExpression"
      ? node.value.trim()
      : "";
  return /^<!--([\s\S]*)-->$/.exec(value)?.[1] ?? /^\/\*([\s\S]*)\*\/$/.exec(value)?.[1];
}

function channelNamed(heading: string): Channel | undefined {
  const name = heading.replace(/^#+\s*|\s*#*\s*$/g, "");
  return channels.find((channel) => channel === name);
}

function offsetOf(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

function endOf(node: Nodes): number {
  return node.position?.end.offset ?? 0;
}
