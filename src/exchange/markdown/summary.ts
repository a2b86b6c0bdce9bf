/** An article's summary, where its author left none: the first sentences that answer something. */
import type { Nodes, Root } from "mdast";
import { EXIT, SKIP, visit } from "unist-util-visit";
import { anchorId } from "./anchors.ts";

const longest = 240;
const sentenceEnd = /[.!?…。！？।॥۔؟]["'”’»)\]]*$/u;

function plain(node: Nodes): string {
  if (node.type === "break") return "\n";
  if (node.type === "image" || node.type === "footnoteReference" || anchorId(node) !== undefined) return "";
  if ("value" in node) return node.value.replace(/\s+/g, " ");
  return "children" in node ? node.children.map(plain).join("") : "";
}

/** Where the first sentences of any paragraph end, at the latest. */
const farthest = 1000;

function toSentences(text: string, locale: string): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
  const sentences = [...segmenter.segment(text.slice(0, farthest))].map(({ segment }) =>
    segment.replace(/\s+/g, " ").trim(),
  );
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** One sentence, or two where both are short. */
export function firstSentences(text: string, locale: string): string {
  const [first = "", second = ""] = toSentences(text, locale);
  const both = `${first} ${second}`.trim();
  return both.length <= longest && sentenceEnd.test(second) ? both : first;
}

function isProse(node: Nodes, locale: string): boolean {
  return node.type === "paragraph" && sentenceEnd.test(toSentences(plain(node).trim(), locale)[0] ?? "");
}

function firstParagraph(tree: Root): Nodes | undefined {
  let found: Nodes | undefined;
  visit(tree, (node) => {
    if (node.type === "table" || node.type === "heading" || node.type === "code") return SKIP;
    if (node.type !== "paragraph" || !/\p{L}/u.test(plain(node))) return;
    found = node;
    return EXIT;
  });
  return found;
}

/** Prefers a paragraph of whole sentences over `You need:` and over labels such as `Date: 1 May`. */
export function summarise(tree: Root, locale: string): string | undefined {
  const best = tree.children.find((node) => isProse(node, locale)) ?? firstParagraph(tree);
  return best && firstSentences(plain(best).trim(), locale);
}
