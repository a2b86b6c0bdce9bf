/** What the first token of a match can be, so that a pattern is tried only there. */
import { capitalForms } from "./pattern-keys.ts";
import type { Pattern } from "./pattern.ts";

export interface PatternStart {
  words: ReadonlySet<string>;
  types: ReadonlySet<string>;
}

/** Undefined where a match can start with anything. */
export function startOf(pattern: Pattern): PatternStart | undefined {
  const first = pattern.find(({ kind }) => kind !== "start" && kind !== "clause");
  if (first?.kind === "set" && !first.optional) return { words: first.words, types: none };
  const start = { words: new Set<string>(), types: new Set<string>() };
  return collect(pattern, start) === "taken" ? start : undefined;
}

const none: ReadonlySet<string> = new Set();

interface Collected {
  words: Set<string>;
  types: Set<string>;
}

/** Whether the pattern takes up a token in any case, none in some, or one of any kind. */
function collect(pattern: Pattern, { words, types }: Collected): "taken" | "empty" | "anything" {
  for (const element of pattern) {
    if (element.kind === "gap" || element.kind === "end") return "anything";
    if (element.kind === "start" || element.kind === "clause") continue;
    if (element.kind === "either") {
      const reached = element.options.map((option) => collect(option, { words, types }));
      if (reached.includes("anything")) return "anything";
      if (reached.includes("empty")) continue;
    } else if (element.kind === "word") words.add(element.word);
    else if (element.kind === "set") for (const word of element.words) words.add(word);
    else if (element.kind === "capitals") for (const form of capitalForms(element.word)) words.add(form);
    else types.add(element.type);
    if (!element.optional) return "taken";
  }
  return "empty";
}
