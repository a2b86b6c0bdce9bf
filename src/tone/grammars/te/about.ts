/** What a Telugu clause speaks about besides its verb. */
import type { Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { adverbs } from "./function-words.ts";
import { complementAt } from "./predicate.ts";
import { readWord } from "./words.ts";

/** Who is told or sent something is us, unless somebody else is named or a step comes before. */
export function asksFor(tokens: readonly Token[], from: number, frame: Frame, lexicon: Lexicon): boolean {
  const clause = tokens.slice(from, frame.verbAt);
  if (hasStep(tokens, from, frame.verbAt, lexicon)) return false;
  if (clause.some((token) => lexicon.hasClass(token, "to-us")) || frame.classes.has("bring")) return true;
  const named = clause.some(
    (token) => lexicon.hasClass(token, "colleague") || /(?:కు|కి|తో)$/u.test(token.text),
  );
  return frame.classes.has("tell") && !named && !clause.every(({ text }) => adverbs.has(text));
}

/** నింపి, అతికించి: done first, and the clause goes on after the comma. */
function hasStep(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): boolean {
  for (let index = start + 1; index < end; index += 1) {
    if (tokens[index]?.text !== ",") continue;
    const verb = readWord(tokens[index - 1]?.text ?? "", lexicon).verb;
    if (verb?.form === "participle" && !verb.negative) return true;
  }
  return false;
}

/**
 * Classes of the other words. What is unwelcome counts only just before the verb, where it is its subject; what is
 * asked of the reader only where no step comes before (ఫారం నింపి, కౌంటర్‌లో ఇవ్వండి are steps).
 */
export function aboutOf(tokens: readonly Token[], start: number, at: number, lexicon: Lexicon): Set<string> {
  const about = new Set<string>();
  const subjectAt = complementAt(tokens, start, at);
  const steps = hasStep(tokens, start, at, lexicon);
  for (let index = start; index < at; index += 1) {
    const token = tokens[index] as Token;
    if (token.type !== undefined) about.add(token.type);
    for (const name of lexicon.classesOf(token)) {
      if (name === "unwelcome" && index !== subjectAt) continue;
      if (name !== "to-us" || !steps || /^(?:మాకు|నాకు)$/u.test(token.text)) about.add(name);
    }
  }
  return about;
}
