/** Brings a replacement into the form of the word it replaces: utilised → used, escalations stays as listed. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";

const pasts: Record<string, string> = {
  send: "sent",
  give: "gave",
  get: "got",
  buy: "bought",
  pay: "paid",
  tell: "told",
  find: "found",
  begin: "began",
  think: "thought",
  make: "made",
  take: "took",
  go: "went",
  meet: "met",
  keep: "kept",
  put: "put",
  set: "set",
  hold: "held",
  see: "saw",
  speak: "spoke",
  write: "wrote",
  build: "built",
  do: "did",
  bring: "brought",
  choose: "chose",
};

const plurals: Record<string, string> = { person: "people", number: "numbers" };

export function inflect(replacement: string, like: Token, lexicon: Lexicon): string {
  const ending = endingOf(like);
  const [first = "", ...rest] = replacement.split(" ");
  const known = (word: string) => lexicon.hasClass({ text: word, lemma: word }, "verb");
  const verb = ending !== undefined && !first.endsWith("s") && (known(first) || first === "pass");
  const plural = ending === "s" && !first.endsWith("s") && !known(like.lemma) && rest.length < 2;
  const formed = plural
    ? (plurals[first] ?? addEnding(first, ending))
    : verb
      ? addEnding(first, ending)
      : first;
  const cased = /^\p{Lu}\p{Ll}/u.test(like.raw) ? formed.charAt(0).toUpperCase() + formed.slice(1) : formed;
  return [cased, ...rest].join(" ");
}

function endingOf({ text, lemma }: Token): "s" | "ed" | "ing" | undefined {
  if (text === lemma) return undefined;
  if (text.endsWith("ing")) return "ing";
  if (text.endsWith("s")) return "s";
  return "ed";
}

export function addEnding(verb: string, ending: "s" | "ed" | "ing"): string {
  if (ending === "s") {
    if (/(?:[sxz]|ch|sh|o)$/.test(verb)) return `${verb}es`;
    return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
  }
  if (ending === "ed" && pasts[verb] !== undefined) return pasts[verb];
  const doubled = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(verb) ? verb + verb.slice(-1) : verb;
  if (ending === "ing") return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled}ing`;
  if (verb.endsWith("e")) return `${verb}d`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`;
}
