/** Reads a Persian verb form of one word without a particle: می‌فرستیم, نفرستاد, بفرستید. */
import { bareEndings, pastEndings, presentEndings, spokenEndings } from "./verb-endings.ts";
import { copulas, imperatives, pastStems, presentStems, spokenBare } from "./verb-stems.ts";
import { bareSubjunctive } from "./verbs.ts";
import { readEnding, readPerfect, readSpoken } from "./stem-and-ending.ts";
import type { VerbForm } from "./verb-form.ts";

export function readSimple(word: string): VerbForm | undefined {
  const copula = Object.hasOwn(copulas, word) ? copulas[word] : undefined;
  if (copula) {
    const [person, plural] = copula;
    return { infinitive: "بودن", tense: "present", person, plural, negative: false, marked: true };
  }
  const negated = /^نیس(?:ت(م|ی|یم|ید|ین|ند|ن)?)?$/u.exec(word);
  if (negated) {
    const by = [...presentEndings, ...spokenEndings].find(({ text }) => text === negated[1]);
    const { person, plural } = by ?? { person: 3, plural: false };
    return { infinitive: "بودن", tense: "present", person, plural, negative: true, marked: true };
  }
  const continuous = /^(ن?)می\u200c?(?=.)/u.exec(word);
  if (continuous) return readContinuous(word.slice(continuous[0].length), continuous[1] !== "");
  return readPrefixed(word) ?? readBare(word);
}

function readContinuous(rest: string, negative: boolean): VerbForm | undefined {
  for (const one of /^ا(?![فن])/u.test(rest) ? [rest, `آ${rest.slice(1)}`] : [rest]) {
    const present = readEnding(one, presentEndings, presentStems) ?? readSpoken(one);
    if (present) return { ...present, tense: "present", negative, marked: true };
    const past = readEnding(one, pastEndings, pastStems);
    if (past) return { ...past, tense: "imperfect", negative, marked: true };
  }
  return undefined;
}

/** Forms with ب or ن before the stem. */
export function readPrefixed(word: string): VerbForm | undefined {
  if (!/^[بن]/u.test(word)) return undefined;
  const negative = word.startsWith("ن");
  // نام and نان are no forms of آمدن: its stem needs a ی after ن and ب.
  for (const rest of /^.[اآ]/u.test(word) ? [] : afterPrefix(word.slice(1))) {
    if (rest === "ده") return prefixedOrder("دادن", negative);
    const past = negative ? readEnding(rest, pastEndings, pastStems) : undefined;
    const present = readEnding(rest, presentEndings, presentStems);
    if (present && !(past && rarelyForbidden.has(past.infinitive))) {
      const tense = negative && present.infinitive === "داشتن" ? "present" : "subjunctive";
      return { ...present, tense, negative, marked: true };
    }
    if (past) return { ...past, tense: "past", negative, marked: true };
    const spoken = readSpoken(rest);
    if (spoken)
      return {
        ...spoken,
        tense: negative && spoken.infinitive === "داشتن" ? "present" : "subjunctive",
        negative,
        marked: true,
      };
    const perfect = negative ? readPerfect(rest) : undefined;
    if (perfect) return { ...perfect, negative, marked: true };
    const order = imperatives.get(rest);
    if (order !== undefined) return prefixedOrder(order, negative);
  }
  return undefined;
}

/** نرسید is “did not arrive”, hardly ever “do not arrive”. */
const rarelyForbidden = new Set(["رسیدن", "فهمیدن", "شنیدن", "گردیدن"]);

function prefixedOrder(infinitive: string, negative: boolean): VerbForm {
  return { infinitive, tense: "imperative", person: 2, plural: false, negative, marked: true };
}

/** بیا and نیفتاد carry a ی between prefix and vowel; نا… may stand for نیا…. */
function afterPrefix(rest: string): string[] {
  if (rest.startsWith("یافت")) return [rest];
  if (rest.startsWith("یا")) return [`آ${rest.slice(2)}`, rest.slice(1), rest];
  if (rest.startsWith("ی")) return [`ا${rest.slice(1)}`, rest];
  return [rest];
}

function readBare(word: string): VerbForm | undefined {
  if (word === "کن" || word === "باش")
    return { ...prefixedOrder(imperatives.get(word) ?? "", false), marked: false };
  const past = readEnding(word, pastEndings, pastStems);
  const present = readEnding(word, bareEndings, presentStems) ?? readEnding(word, spokenEndings, spokenBare);
  // کند is of کردن, hardly ever of کندن.
  if (past && !(present && past.infinitive === "کندن"))
    return { ...past, tense: "past", negative: false, marked: false };
  if (present && (present.infinitive === "داشتن" || bareSubjunctive.has(present.infinitive))) {
    const tense = present.infinitive === "داشتن" ? "present" : "subjunctive";
    return { ...present, tense, negative: false, marked: false };
  }
  const perfect = readPerfect(word);
  return perfect && { ...perfect, negative: false, marked: perfect.tense === "perfect" };
}
