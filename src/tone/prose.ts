/** Finds the sentences somebody will read in a source: no front matter, code, URLs, quotations, comments, attributes. */
import type { Nodes, Parents, Root } from "mdast";
import { findFrontMatter } from "#schemas/front-matter.ts";
import { channels, type Channel } from "#schemas/vocabulary.ts";
import type { ToneDocument } from "./document.ts";
import type { Ignore } from "./ignores.ts";
import { buildText, type MappedText } from "./mapped-text.ts";
import { parseMarkdown, parseMdx } from "./markdown.ts";
import { quotationsToNeutral } from "./neutral-places.ts";
import { readPhrasing } from "./phrasing.ts";
import { quoteComponents, rangeOf, takeComment, type Walk } from "./source-walk.ts";

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

export function extractProse(document: ToneDocument): Prose {
  const prose: Prose = { blocks: [], ignores: [] };
  const mark = document.text.startsWith("\uFEFF") ? 1 : 0;
  const front = findFrontMatter(document.text.slice(mark));
  const shift = mark + (typeof front === "string" ? 0 : front.bodyStart);
  const source = document.text.slice(shift);
  const mdx = document.kind === "article" && !document.file.endsWith(".md");
  const walk: Walk = { document, shift, prose, channel: document.channel, at: 0, until: 0 };
  readChildren(mdx ? parseMdx(source) : parseMarkdown(source), walk, {
    step: false,
    item: false,
    ignores: [],
  });
  return prose;
}

interface Place {
  step: boolean;
  item: boolean;
  ignores: Ignore[];
}

function readChildren(parent: Parents | Root, walk: Walk, place: Place): void {
  let pending: Ignore[] = [];
  for (const child of parent.children) {
    if (takeComment(child, walk, rangeOf(child, walk), pending)) continue;
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
      const { start, end } = rangeOf(node, walk);
      const channel = node.depth === 2 ? channelNamed(walk.document.text.slice(start, end)) : undefined;
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
  const { start, end } = rangeOf(node, walk);
  walk.at = start;
  walk.until = end;
  readPhrasing(node, walk, text, ignores);
  const words = quotationsToNeutral(text);
  if (words.text.trim() !== "")
    walk.prose.blocks.push({ kind, step: place.step, channel: walk.channel, text: words, ignores });
}

function channelNamed(heading: string): Channel | undefined {
  const name = heading.replace(/^#+\s*|\s*#*\s*$/g, "");
  return channels.find((channel) => channel === name);
}
