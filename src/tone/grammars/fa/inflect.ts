/** Brings a replacement into the form of the word it replaces: می‌نماییم → می‌کنیم, مرسوله‌تان → بسته‌تان. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { readVerbForm } from "./verb-form.ts";
import { printVerbForm } from "./write-verb-form.ts";
import { verbs } from "./verbs.ts";

export function inflect(replacement: string, like: Token, _lexicon: Lexicon): string {
  const words = replacement.split(" ");
  const last = words.at(-1) ?? "";
  const form = readVerbForm(like.text);
  if (form !== undefined && verbs[last] !== undefined)
    return [
      ...words.slice(0, -1),
      printVerbForm({ ...form, infinitive: last, marked: keepsPrefix(last) }),
    ].join(" ");
  const ending = endingOf(like);
  return ending === "" || form !== undefined ? replacement : addEnding(replacement, ending);
}

function keepsPrefix(infinitive: string): boolean {
  return infinitive !== "کردن" && infinitive !== "شدن";
}

/** What was cut off to get the dictionary form: owner and plural; or the ezafe of a word in ه. */
function endingOf({ raw, text, lemma }: Token): string {
  if (raw.endsWith("هٔ")) return "ٔ";
  if (/ت[او]ن$/u.test(raw) && !/ت[او]ن$/u.test(text)) return "تان";
  return lemma !== text && text.startsWith(lemma) ? text.slice(lemma.length).replace(/^\u200c/u, "") : "";
}

function addEnding(word: string, ending: string): string {
  if (ending === "ٔ") return word.endsWith("ه") ? `${word}ٔ` : word;
  if (ending === "ی" || ending === "ای") return word.endsWith("ه") ? `${word}\u200cای` : `${word}ی`;
  if (word.endsWith("ه") || ending.startsWith("ها")) return `${word}\u200c${ending}`;
  return /[او]$/u.test(word) && !ending.startsWith("ی") ? `${word}ی${ending}` : word + ending;
}
