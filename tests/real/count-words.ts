/** The words of a help-centre page, counted twice by ways that share nothing: as typed, and as the project reads them. */
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { parse } from "yaml";

export type WordCount = Map<string, number>;

function count(text: string): WordCount {
  const words: WordCount = new Map();
  for (const [word] of text
    .normalize("NFC")
    .matchAll(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu))
    words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

const tags =
  /<\/?(?:a|b|blockquote|br|button|code|div|em|figcaption|figure|form|h[1-6]|hr|i|iframe|img|input|kbd|li|noscript|ol|p|source|span|strong|sup|table|tbody|td|th|thead|tr|ul|video)(?=[\s/>])[^>]*>/gi;

const entities: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&nbsp;": " ",
  "&quot;": '"',
};

/** Everything a reader of the page could see, by cutting the markup out of the source; `withLiquid` also its template tags and fields. */
export function countTyped(source: string, { withLiquid = false } = {}): WordCount {
  const body = withLiquid ? source : source.replace(/^---\n[\s\S]*?\n---\n/, "");
  return count(
    body
      .replace(/<!--[\s\S]*?-->/g, "")
      .replace(withLiquid ? /(?!)/ : /\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g, " ")
      .replace(/\{[:.#][^}\n]*\}/g, " ")
      .replace(/^([ \t>]*)(?:```|~~~).*$/gm, "")
      .replace(/^([ \t>]*(?:[*-] +)?)\d+[.)](?=\s)/gm, "")
      .replace(/^\[[^\]^][^\]]*\]:.*$/gm, "")
      .replace(/\[\^[^\]]+\]/g, " ")
      .replace(/\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/gi, " ")
      .replace(/<p style="display:none;">\s*Tags:/g, " ")
      .replace(/<img[^>]*?\balt="([^"]*)"[^>]*>/g, " $1 ")
      .replace(tags, " ")
      .replace(/\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/g, "] ")
      .replace(/&#x?[0-9a-f]+;|&[a-z]+;/gi, (entity) => entities[entity] ?? " ")
      .replace(/\\([\p{P}\p{S}])/gu, "$1"),
  );
}

/** What the article's tree holds, and the search keywords of its fields. */
export function countArticle(tree: Root): WordCount {
  const parts: string[] = [];
  visit(tree, (node) => {
    if (node.type === "yaml") parts.push(...((parse(node.value) as { keywords?: string[] }).keywords ?? []));
    else if (node.type === "image") parts.push(node.alt ?? "");
    else if ("value" in node && typeof node.value === "string") parts.push(node.value);
    if (node.type === "mdxJsxFlowElement" && node.name === "Details")
      for (const attribute of node.attributes) parts.push(String(attribute.value));
  });
  return count(parts.join(" "));
}

/** `word ×n` for each word that `kept` has fewer of. */
export function missingWords(typed: WordCount, kept: WordCount): string[] {
  return [...typed].flatMap(([word, times]) => {
    const missing = times - (kept.get(word) ?? 0);
    return missing > 0 ? [`${word} ×${missing}`] : [];
  });
}
