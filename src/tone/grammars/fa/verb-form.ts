/** Reads one Persian verb form: نمی‌فرستیم, برنگشته‌اند. */
import { readPrefixed, readSimple } from "./simple-verb.ts";
import { presentEndings, spokenEndings } from "./verb-endings.ts";
import { pastStems } from "./verb-stems.ts";
import { notVerbs, particleVerbs } from "./verbs.ts";

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

/** فرستاده, نشده, برگشته. */
export function readParticiple(word: string): { infinitive: string; negative: boolean } | undefined {
  const infinitive = word.endsWith("ه") ? pastStems.get(word.slice(0, -1)) : undefined;
  if (infinitive !== undefined) return { infinitive, negative: false };
  const form = readPrefixed(word) ?? readWithParticle(word);
  return form?.tense === "participle" ? form : undefined;
}
