/** Questions several rules ask of a sentence. */
import type { Lexicon } from "./lexicon.ts";
import type { LexiconMatch } from "./phrase-index.ts";
import type { Sentence } from "./sentence.ts";

/** Offsets in the block's text of a stretch of tokens. */
export function tokenRange(sentence: Sentence, start: number, end: number): { start: number; end: number } {
  return {
    start: sentence.tokens[start]?.start ?? sentence.start,
    end: sentence.tokens[end - 1]?.end ?? sentence.end,
  };
}

/** Lexicon phrases of a rule that no harmless turn covers. */
export function matchesOf(sentence: Sentence, rule: string): LexiconMatch[] {
  return sentence.matches.filter(
    (match) => match.rule === rule && !isHarmless(sentence, rule, match.start, match.end),
  );
}

/** A harmless turn overlaps the stretch and is not merely a smaller part of it. */
export function isHarmless(sentence: Sentence, rule: string, start: number, end: number): boolean {
  return sentence.harmless.some(
    (turn) =>
      turn.rule === rule &&
      turn.start < end &&
      start < turn.end &&
      !(turn.start > start && turn.end < end && turn.end - turn.start === 1),
  );
}

/** A day, a time or a length of time: “by Friday”, “within two hours”, `{{ date }}`. */
export function hasTime(sentence: Sentence, lexicon: Lexicon): boolean {
  return sentence.tokens.some(
    (token, index) =>
      token.type === "time" ||
      lexicon.hasClass(token, "day") ||
      (lexicon.hasClass(token, "time-unit") && isCounted(sentence, index, lexicon)) ||
      /^\d{1,2}(?::\d\d)?(?:am|pm)$/.test(token.text) ||
      (/^\d{1,2}(?::\d\d)?$/.test(token.text) && lexicon.hasClass(sentence.tokens[index + 1], "clock")),
  );
}

function isCounted(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index -= 1) {
    const token = sentence.tokens[index];
    if (token?.kind === "number" || token?.type === "number" || token?.type === "time") return true;
    if (lexicon.hasClass(token, "count")) return true;
  }
  return false;
}

/** At most so many sentences before and after are looked at, so that long paragraphs stay fast. */
const reach = 6;

/** The sentences of a sentence's paragraph, itself included. */
export function sameBlock(sentence: Sentence): Sentence[] {
  const sentences = [sentence];
  let before = sentence.previous;
  let after = sentence.next;
  for (let step = 0; step < reach; step += 1) {
    if (before?.block === sentence.block) sentences.unshift(before);
    if (after?.block === sentence.block) sentences.push(after);
    before = before?.previous;
    after = after?.next;
  }
  return sentences;
}

/** It stands among sentences about the customer: steps for a colleague, not words to the reader. */
export function isGuidance(sentence: Sentence): boolean {
  let before: Sentence | undefined = sentence;
  let after: Sentence | undefined = sentence;
  for (let step = 0; step <= reach; step += 1) {
    if (before?.signals.has("staff-guidance") || after?.signals.has("staff-guidance")) return true;
    before = before?.previous;
    after = after?.next;
  }
  return false;
}

/** A heading names what follows; it asks nobody for anything. */
export function isTitle({ block }: Sentence): boolean {
  return block.kind === "heading";
}
