/** An article's summary, where its author left none: the first sentences that answer something. */
import type { Nodes, Paragraph, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { anchorId } from "./anchors.ts";

const longest = 240;
const sentenceEnd = /[.!?…。！？।॥۔؟]["'”’»)\]]*$/u;

function plain(node: Nodes): string {
  if (node.type === "break") return "\n";
  if (node.type === "image" || node.type === "footnoteReference" || anchorId(node) !== undefined) return "";
  if ("value" in node) return node.value.replace(/\s+/g, " ");
  return "children" in node ? node.children.map(plain).join("") : "";
}

function toSentences(text: string, locale: string): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: "sentence" });
  const sentences = [...segmenter.segment(text)].map(({ segment }) => segment.replace(/\s+/g, " ").trim());
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** One sentence, or two where both are short. */
export function firstSentences(text: string, locale: string): string {
  const [first = "", second = ""] = toSentences(text, locale);
  const both = `${first} ${second}`.trim();
  return both.length <= longest && sentenceEnd.test(second) ? both : first;
}

/** Prefers a paragraph of whole sentences over `You need:` and over labels such as `Date: 1 May`. */
export function summarise(tree: Root, locale: string): string | undefined {
  const paragraphs: { text: string; isProse: boolean }[] = [];
  visit(tree, (node, _index, parent) => {
    if (node.type === "table" || node.type === "heading" || node.type === "code") return SKIP;
    if (node.type !== "paragraph") return;
    const text = plain(node satisfies Paragraph).trim();
    if (/\p{L}/u.test(text))
      paragraphs.push({ text, isProse: parent?.type === "root" && startsProse(text, locale) });
    return SKIP;
  });
  const best = paragraphs.find(({ isProse }) => isProse) ?? paragraphs[0];
  return best && firstSentences(best.text, locale);
}

function startsProse(text: string, locale: string): boolean {
  return sentenceEnd.test(toSentences(text, locale)[0] ?? "");
}
