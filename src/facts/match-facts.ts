/** Finds the values of a text that repeat a fact or contradict one, by the words that stand beside them. */
import { compareWith } from "./compare.ts";
import { findLiterals } from "./find-literals.ts";
import { stemsOf, type KnownFact } from "./known-facts.ts";
import type { Literal } from "./literal.ts";

export interface FactMatch {
  what: "repeats" | "contradicts";
  literal: Literal;
  /** More than one where the words fit several equally well; never for contradictions. */
  facts: KnownFact[];
}

interface Fit {
  fact: KnownFact;
  rank: number;
  /** Enough words of the fact stand beside the value to say that it is meant. */
  sure: boolean;
  same: boolean;
}

/** One more word of a fact than of another beside a value: the first one is meant. */
const clearly = 1;

const sentenceEnd = /[.!?](?=\s+[^\p{Nd}\s]|\s*$)|[।؟]|\n\s*\n|\n(?=\s*(?:[-*+|#>]|\uFFFC))/gu;

/** `text` with its markup masked, so that places stay. */
export function matchFacts(
  text: string,
  known: readonly KnownFact[],
  literals: readonly Literal[] = findLiterals(text),
): FactMatch[] {
  if (literals.length === 0) return [];
  const ends = Array.from(text.matchAll(sentenceEnd), ({ index }) => index);
  return literals.flatMap((literal): FactMatch[] => {
    const candidates = known.flatMap((fact) => {
      const compared = compareWith(literal, fact.measure);
      return compared === undefined || compared === "covers" ? [] : [{ fact, same: compared === "same" }];
    });
    if (candidates.length === 0) return [];
    const around = contextOf(text, literal, ends);
    const fits = candidates.map(({ fact, same }) => ({ ...fit(fact, around, literal), same }));
    const repeated = best(
      fits.filter(({ same, sure, rank }) => same && (sure || (rank > 0 && !isEveryday(literal)))),
    );
    const contradicted = best(fits.filter(({ same, sure }) => sure && !same));
    const isMeant = repeated.rank > 0 && contradicted.rank < repeated.rank + clearly;
    if (isMeant) return [{ what: "repeats", literal, facts: repeated.facts }];
    return contradicted.facts.length === 1
      ? [{ what: "contradicts", literal, facts: contradicted.facts }]
      : [];
  });
}

function contextOf(text: string, { start, end }: Literal, ends: number[]): Set<string> {
  const from = ends.findLast((at) => at < start) ?? 0;
  const to = ends.find((at) => at >= end) ?? text.length;
  return new Set(
    stemsOf(`${text.slice(Math.max(from, start - 300), start)} ${text.slice(end, Math.min(to, end + 300))}`),
  );
}

function fit(fact: KnownFact, around: Set<string>, literal: Literal): Omit<Fit, "same"> {
  if (!("least" in literal) && literal.kind !== "opening") return { fact, rank: 1, sure: true };
  const { words, keywords } = fact;
  const counted = literal.kind === "count" ? stemsOf(literal.word) : undefined;
  if (counted && !counted.some((stem) => words.has(stem))) return { fact, rank: 0, sure: false };
  const beside = counted ? new Set([...around, ...counted]) : around;
  const named = keywords.some((stems) => stems.every((stem) => beside.has(stem)));
  const shared = [...words].filter((stem) => beside.has(stem)).length;
  const rank = (named ? 10 : 0) + shared + (words.size > 0 ? shared / words.size : 0);
  return { fact, rank, sure: named || shared >= 2 || (shared === 1 && words.size === 1) };
}

/** Two days, three times: said of anything. */
function isEveryday(literal: Literal): boolean {
  return (literal.kind === "duration" || literal.kind === "count") && literal.value < 10;
}

function best(fits: Fit[]): { rank: number; facts: KnownFact[] } {
  const highest = Math.max(0, ...fits.map(({ rank }) => rank));
  return { rank: highest, facts: fits.filter(({ rank }) => rank === highest).map(({ fact }) => fact) };
}
