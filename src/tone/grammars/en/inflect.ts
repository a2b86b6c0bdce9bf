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
  const formed = giveEnding(replacement.split(" "), endingOf(like), like.lemma, lexicon).join(" ");
  return /^\p{Lu}\p{Ll}+$/u.test(like.raw) ? formed.charAt(0).toUpperCase() + formed.slice(1) : formed;
}

type Ending = "s" | "ed" | "ing";

/** A verb leads its phrase (passed on), a noun ends it (online services). */
function giveEnding(words: string[], ending: Ending | undefined, of: string, lexicon: Lexicon): string[] {
  const known = (word: string) => word === "pass" || lexicon.hasClass({ text: word, lemma: word }, "verb");
  const [first = "", ...rest] = words;
  const last = words.at(-1) ?? "";
  if (ending === "s" && !known(of))
    return words.length > 2 || isPlural(last)
      ? words
      : words.with(-1, plurals[last] ?? addEnding(last, ending));
  return ending && known(first) && !isPlural(first) ? [addEnding(first, ending), ...rest] : words;
}

function isPlural(word: string): boolean {
  return /[^s]s$/.test(word);
}

/** Letters have an ending only where it is written small: CODs, but not SaaS. */
function endingOf({ text, lemma, raw }: Token): Ending | undefined {
  if (text === lemma || /\p{Lu}$/u.test(raw)) return undefined;
  if (text.endsWith("ing")) return "ing";
  if (text.endsWith("s")) return "s";
  return "ed";
}

export function addEnding(verb: string, ending: Ending): string {
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
