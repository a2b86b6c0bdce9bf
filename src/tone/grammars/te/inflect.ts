/** Brings a replacement into the form of the word it replaces; “~” stands for the same verb in its spoken form. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { conjugate } from "./verb-form.ts";
import { readWord } from "./words.ts";

const endings = ["లకు", "లను", "లో", "కు", "కి", "ను", "తో", "లు"];

export function inflect(replacement: string, like: Token, lexicon: Lexicon): string {
  if (replacement === "~") return speak(like, lexicon);
  const base = like.lemma;
  if (base === like.text || !like.text.startsWith(base)) return replacement;
  const ending = like.text.slice(base.length).replace(/^\u200c/u, "");
  if (!endings.includes(ending) || replacement.includes(",")) return replacement;
  return join(replacement, ending);
}

/** నంబర్ + కు → నంబర్‌కు, సమయం + కు → సమయానికి, నిపుణులు + కు → నిపుణులకు. */
function join(word: string, ending: string): string {
  if (word.endsWith("ం")) return word.slice(0, -1) + (afterM[ending] ?? `ం${ending}`);
  if (word.endsWith("లు") && ending !== "లు") return `${word.slice(0, -1)}${ending}`;
  return word.endsWith("్") ? `${word}\u200c${ending}` : word + ending;
}

const afterM: Record<string, string> = {
  కు: "ానికి",
  కి: "ానికి",
  ను: "ాన్ని",
  లు: "ాలు",
  లకు: "ాలకు",
  లను: "ాలను",
};

/** పంపడమైనది → పంపాం, పంపబడును → పంపుతాం, పంపవలెను → పంపండి. */
function speak(like: Token, lexicon: Lexicon): string {
  const verb = readWord(like.text, lexicon).verb;
  if (verb === undefined) return like.raw;
  const spoken =
    verb.modality === "must"
      ? conjugate(verb.verb, "negative", "ండి")
      : verb.past
        ? conjugate(verb.verb, "past", "ాం")
        : verb.form === "noun"
          ? conjugate(verb.verb, "infinitive", "డం")
          : conjugate(verb.verb, "future", "ాం");
  const quoted = like.text.endsWith("ని") && spoken?.endsWith("ం") ? `${spoken.slice(0, -1)}మని` : spoken;
  return quoted ?? like.raw;
}
