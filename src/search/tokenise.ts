/** Text becomes folded words that know where they stand in the text as stored. */
import { foldText, scriptOf } from "./normalise.ts";

export interface Token {
  /** The word as every index knows it. */
  word: string;
  /** `[start, end)` in UTF-16 units of the text as given. */
  start: number;
  end: number;
  /** Made of neighbours that a hyphen or ZWNJ holds together; its parts are tokens too. */
  joined: boolean;
}

const wordPattern =
  /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[\u200c\u200d](?=[\p{L}\p{M}])|(?<=[a-z])['’](?=[a-z]))*/giu;

/**
 * Words in reading order; a joined word follows its last part. Scripts without spaces give pairs of characters.
 * `fold` may be a `foldText` that remembers.
 */
export function tokenise(text: string, fold = foldText): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const end = match.index + match[0].length;
    const folded = fold(match[0]);
    if (folded.includes(" ")) pushParts(tokens, match[0], match.index);
    else if (scriptOf(folded) === "unspaced") pushPairs(tokens, match[0], match.index);
    else if (folded) tokens.push({ word: folded, start: match.index, end, joined: false });
    joinHyphenated(tokens, text);
  }
  return tokens;
}

function pushParts(tokens: Token[], run: string, at: number): void {
  for (const part of run.matchAll(/[^\u200c]+/g)) {
    const word = foldText(part[0]);
    const start = at + part.index;
    if (word) tokens.push({ word, start, end: start + part[0].length, joined: false });
  }
  tokens.push({
    word: foldText(run.replaceAll("\u200c", "")),
    start: at,
    end: at + run.length,
    joined: true,
  });
}

function pushPairs(tokens: Token[], run: string, at: number): void {
  const letters = Array.from(run.matchAll(/[\s\S]\p{M}*/gu));
  if (letters.length === 1)
    tokens.push({ word: foldText(run), start: at, end: at + run.length, joined: false });
  for (let i = 0; i + 1 < letters.length; i++) {
    const pair = (letters[i]?.[0] ?? "") + (letters[i + 1]?.[0] ?? "");
    const start = at + (letters[i]?.index ?? 0);
    tokens.push({ word: foldText(pair), start, end: start + pair.length, joined: false });
  }
}

function joinHyphenated(tokens: Token[], text: string): void {
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  if (!last || !before || last.joined || before.joined) return;
  if (last.start !== before.end + 1 || !/[-‐‑]/.test(text.charAt(before.end))) return;
  tokens.push({ word: before.word + last.word, start: before.start, end: last.end, joined: true });
}
