/** Promises as they can be kept: with a time to come back by, and nothing sure that is only likely. */
import type { Frame } from "../../frame.ts";
import type { Rewording } from "../../grammar.ts";
import { writtenText } from "../../mapped-text.ts";
import type { Sentence } from "../../sentence.ts";
import { slice, whole } from "../../rewrite-sentence.ts";
import { prepositions } from "./function-words.ts";
import { capitalise, clauseEnd, sentenceEnd } from "./sentence-pieces.ts";

const vagueTimes =
  /,?\s*(?:very |as )?(?:soon as (?:possible|we can|i can)|soon|shortly|later|in due course|at some point|in a while|eventually)(?=\s*[.!]?$)/i;

/** “I'll get back to you soon” → “I'll get back to you by ….” */
export function addTime(sentence: Sentence): Rewording | undefined {
  const text = writtenText(sentence.block.text, sentence.start, sentence.end);
  if (sentence.question || /[,;:]\s*(?:but|and|so)\s/.test(text)) return undefined;
  const bare = text.replace(/[.!]+$/, "").replace(vagueTimes, "");
  return whole(sentence, `${bare} by ….`);
}

/** “We guarantee that it arrives” → “We expect that it arrives.”; “will definitely” → “should”. */
export function expectInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  const verb = tokens[frame.verbAt];
  if (verb === undefined) return undefined;
  if (
    /^(?:guarantee|promise|assure|swear)$/.test(frame.verb) &&
    frame.actor === "we" &&
    frame.modality !== "must"
  ) {
    const object = tokens[frame.verbAt + 1]?.text === "you" ? frame.verbAt + 2 : frame.verbAt + 1;
    const follows = tokens[object]?.text ?? "";
    if (!sentence.frames.some(({ verbAt }) => verbAt > frame.verbAt) || prepositions.has(follows))
      return undefined;
    return whole(sentence, `We expect ${slice(sentence, object, clauseEnd(sentence, frame.verbAt))}.`);
  }
  if (tokens.some(({ text }) => text === "never") && tokens.some(({ lemma }) => lemma === "happen"))
    return whole(sentence, "We are working to keep this from happening again.");
  const willAt = tokens.findIndex(({ text }, index) => index >= frame.start && text === "will");
  const sureAt = willAt + 1;
  if (
    willAt < 0 ||
    !/^(?:definitely|certainly|surely|always|absolutely|undoubtedly)$/.test(tokens[sureAt]?.text ?? "")
  )
    return undefined;
  const subject = slice(sentence, frame.start, willAt);
  return whole(
    sentence,
    `${capitalise(subject)} should ${slice(sentence, sureAt + 1, sentenceEnd(sentence))}.`,
  );
}
