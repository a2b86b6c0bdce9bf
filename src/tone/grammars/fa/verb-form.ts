/** Reads one Persian verb form: نمی‌فرستیم, برنگشته‌اند. */
import {
  type Ending,
  presentEndings,
  bareEndings,
  spokenEndings,
  vowelEnding,
  pastEndings,
  perfectEndings,
} from "./verb-endings.ts";
import {
  copulas,
  imperatives,
  pastStems,
  presentStems,
  spokenBare,
  spokenStems,
  vowelStems,
} from "./verb-stems.ts";
import { bareSubjunctive, notVerbs, particleVerbs } from "./verbs.ts";

type Tense =
  | "present"
  | "subjunctive"
  | "imperative"
  | "past"
  | "imperfect"
  | "perfect"
  | "pluperfect"
  | "past subjunctive"
  | "participle"
  | "future";

export interface VerbForm {
  /** With its particle: برگشتن. */
  infinitive: string;
  tense: Tense;
  person: 1 | 2 | 3;
  plural: boolean;
  negative: boolean;
  /** می, ب or ن stands before it, so it is no noun. */
  marked: boolean;
}

const cache = new Map<string, VerbForm | undefined>();
const cacheLimit = 20_000;
const object = /(?:\u200c?(?:تان|تون|شان|شون|مان|مون)|ش)$/u;

/** Undefined where the word is no finite verb. Two words of one form stand with a half-space: خواهد‌شد, شده‌است. */
export function readVerbForm(word: string): VerbForm | undefined {
  if (cache.has(word)) return cache.get(word);
  if (cache.size > cacheLimit) cache.clear();
  const form = readWord(word);
  cache.set(word, form);
  return form;
}

function readWord(word: string): VerbForm | undefined {
  if (word.length < 2 || word.length > 40) return undefined;
  const pair = /^(.{2,}?ه|.{0,4}خواه(?:م|ی|د|یم|ید|ین|ند))\u200c(.{2,})$/u.exec(word);
  const joined = pair && readPair(pair[1] ?? "", pair[2] ?? "");
  if (joined) return joined;
  if (notVerbs.has(word)) return undefined;
  const found = readSimple(word) ?? readWithParticle(word);
  if (found !== undefined) return found;
  const bare = word.replace(object, "");
  if (bare === word || bare.length < 3) return undefined;
  const form = notVerbs.has(bare) ? undefined : (readSimple(bare) ?? readWithParticle(bare));
  return form?.marked === true && form.tense !== "imperative" ? form : undefined;
}

/** شده است, کرده بودید, خواهیم فرستاد. */
function readPair(first: string, second: string): VerbForm | undefined {
  const future = /^(.*?)(ن?)خواه(م|ی|د|یم|ید|ین|ند)$/u.exec(first);
  if (future) {
    const [, particle = "", negative, person = ""] = future;
    const stem = readWord(second);
    const by = [...presentEndings, ...spokenEndings].find(({ text }) => text === person);
    if (stem === undefined || by === undefined) return undefined;
    return {
      ...stem,
      infinitive: particle + stem.infinitive,
      tense: "future",
      person: by.person,
      plural: by.plural,
      negative: negative !== "",
      marked: true,
    };
  }
  const participle = readParticiple(first);
  const auxiliary = readWord(second);
  if (participle === undefined || auxiliary?.infinitive !== "بودن") return undefined;
  const tense =
    auxiliary.tense === "present"
      ? "perfect"
      : auxiliary.tense === "past"
        ? "pluperfect"
        : "past subjunctive";
  const negative = participle.negative || auxiliary.negative;
  return { ...auxiliary, infinitive: participle.infinitive, tense, negative, marked: true };
}

function readWithParticle(word: string): VerbForm | undefined {
  for (const [particle, infinitives] of Object.entries(particleVerbs)) {
    if (!word.startsWith(particle)) continue;
    const form = readSimple(word.slice(particle.length).replace(/^\u200c/u, ""));
    if (!form || !infinitives.includes(form.infinitive)) continue;
    const tense =
      form.infinitive === "داشتن" && form.tense === "present" && !form.marked ? "subjunctive" : form.tense;
    return { ...form, tense, infinitive: particle + form.infinitive };
  }
  return undefined;
}

function readSimple(word: string): VerbForm | undefined {
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

function readSpoken(rest: string): Reading | undefined {
  return (
    readEnding(rest, vowelEnding, vowelStems) ??
    readEnding(rest, spokenEndings, spokenStems) ??
    readEnding(rest, spokenEndings, presentStems)
  );
}

/** Forms with ب or ن before the stem. */
function readPrefixed(word: string): VerbForm | undefined {
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
  if (rest.startsWith("یا")) return [`آ${rest.slice(2)}`, rest.slice(1), rest];
  if (rest.startsWith("ی")) return [`ا${rest.slice(1)}`, rest];
  return [rest];
}

function readBare(word: string): VerbForm | undefined {
  if (word === "کن" || word === "باش")
    return { ...prefixedOrder(imperatives.get(word) ?? "", false), marked: false };
  const past = readEnding(word, pastEndings, pastStems);
  if (past) return { ...past, tense: "past", negative: false, marked: false };
  const present = readEnding(word, bareEndings, presentStems) ?? readEnding(word, spokenEndings, spokenBare);
  if (present && (present.infinitive === "داشتن" || bareSubjunctive.has(present.infinitive))) {
    const tense = present.infinitive === "داشتن" ? "present" : "subjunctive";
    return { ...present, tense, negative: false, marked: false };
  }
  const perfect = readPerfect(word);
  return perfect && { ...perfect, negative: false, marked: perfect.tense === "perfect" };
}

function readPerfect(rest: string): Omit<VerbForm, "negative" | "marked"> | undefined {
  const at = rest.indexOf("ه\u200c");
  if (at > 0) {
    const infinitive = pastStems.get(rest.slice(0, at));
    const by = perfectEndings.find(({ text }) => text === rest.slice(at + 2));
    if (infinitive !== undefined && by)
      return { infinitive, tense: "perfect", person: by.person, plural: by.plural };
  }
  if (!rest.endsWith("ه")) return undefined;
  const infinitive = pastStems.get(rest.slice(0, -1));
  return infinitive === undefined ? undefined : { infinitive, tense: "participle", person: 3, plural: false };
}

/** فرستاده, نشده, برگشته. */
export function readParticiple(word: string): { infinitive: string; negative: boolean } | undefined {
  const infinitive = word.endsWith("ه") ? pastStems.get(word.slice(0, -1)) : undefined;
  if (infinitive !== undefined) return { infinitive, negative: false };
  const form = readPrefixed(word) ?? readWithParticle(word);
  return form?.tense === "participle" ? form : undefined;
}

type Reading = Pick<VerbForm, "infinitive" | "person" | "plural">;

function readEnding(
  rest: string,
  endings: Ending[],
  stems: ReadonlyMap<string, string>,
): Reading | undefined {
  for (const { text, person, plural } of endings) {
    if (!rest.endsWith(text)) continue;
    const infinitive = stems.get(rest.slice(0, rest.length - text.length));
    if (infinitive !== undefined) return { infinitive, person, plural };
  }
  return undefined;
}
