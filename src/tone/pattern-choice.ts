/** Which options of a choice can begin with a word, so that of a hundred turns only those are tried that can fit. */
import { startOf } from "./pattern-start.ts";
import type { Pattern } from "./pattern.ts";
import type { Token } from "./token.ts";

interface Choice {
  /** By what they begin with. */
  byWord: Map<string, Pattern[]>;
  /** Those that can begin with more than words. */
  others: Pattern[];
}

const choices = new WeakMap<readonly Pattern[], Choice>();

/** Those that may match at this token, in no order; one may come twice. */
export function optionsAt(options: readonly Pattern[], token: Token | undefined): readonly Pattern[] {
  let choice = choices.get(options);
  if (choice === undefined) choices.set(options, (choice = sortByStart(options)));
  const { byWord, others } = choice;
  if (token === undefined) return others;
  const byText = byWord.get(token.text);
  const byLemma = token.lemma === token.text ? undefined : byWord.get(token.lemma);
  if (byText === undefined && byLemma === undefined) return others;
  return [...(byText ?? []), ...(byLemma ?? []), ...others];
}

function sortByStart(options: readonly Pattern[]): Choice {
  const choice: Choice = { byWord: new Map(), others: [] };
  for (const option of options) {
    const start = startOf(option);
    if (start === undefined || start.types.size > 0) {
      choice.others.push(option);
      continue;
    }
    for (const word of start.words) {
      const same = choice.byWord.get(word);
      if (same === undefined) choice.byWord.set(word, [option]);
      else same.push(option);
    }
  }
  return choice;
}
