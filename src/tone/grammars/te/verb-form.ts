/** Takes a Telugu verb apart: చెల్లించలేకపోయారు is చెల్లించు + cannot + past + they. */
import { auxiliaries } from "./auxiliary-verbs.ts";
import { fixedForms, neverVerbs } from "./fixed-forms.ts";
import type { Ending } from "./verb-ending.ts";
import { endings } from "./verb-endings.ts";
import { stemsOf, verbsWithStem, type StemKind } from "./verb-stems.ts";

export interface VerbWord extends Ending {
  /** Dictionary form: చెల్లించు. */
  verb: string;
  passive: boolean;
}

/** Longer words are no verbs anybody wrote. */
const longestWord = 60;

type IsVerb = (dictionaryForm: string) => boolean;

const kinds: StemKind[] = ["negative", "infinitive", "past", "participle", "future", "dictionary"];
const longestEnding = Math.max(
  ...kinds.flatMap((kind) => [...endings[kind].keys()].map(({ length }) => length)),
);

/** Undefined where the word is no form of a verb `isVerb` knows and has no ending that only verbs have. */
export function analyseVerb(word: string, isVerb: IsVerb, depth = 0): VerbWord | undefined {
  if (word.length < 2 || word.length > longestWord || depth > 3 || neverVerbs.has(word)) return undefined;
  const fixed = fixedForms.get(word);
  if (fixed !== undefined) return fixed;
  const brought = /^(.{2,}కు)(?:ని)?రండి$/u.exec(word);
  const come = fixedForms.get("రండి");
  if (brought !== null && come !== undefined) return { ...come, verb: `${brought[1]}వచ్చు` };
  for (const spelling of [word, ...otherSpellings(word)]) {
    let unknown: VerbWord | undefined;
    for (let at = Math.max(1, spelling.length - longestEnding); at <= spelling.length; at += 1) {
      const ending = spelling.slice(at);
      const stem = spelling.slice(0, at);
      for (const kind of kinds) {
        const features = endings[kind].get(ending);
        if (features === undefined || !mayJoin(stem, kind, ending)) continue;
        const found = resolve(stem, kind, features, isVerb, depth);
        if (found !== undefined) return found;
        unknown ??= guessUnknown(stem, kind, ending, features);
      }
    }
    if (unknown !== undefined) return unknown;
  }
  return undefined;
}

/** “Let us” and the neuter past melt into the stem: చేద్దాం like చేస్తాం, తీసుకుంది like తీసుకున్నది. */
function otherSpellings(word: string): string[] {
  const spellings: string[] = [];
  const let_ = /^(.+?)(ద్ద|ంద|ద)(ాం|ామా|ామండి|ామని)$/u.exec(word);
  if (let_ !== null) {
    const [, base = "", melted = "", ending = ""] = let_;
    spellings.push(base + (melted === "ద్ద" ? "స్త" : melted === "ంద" ? "ంట" : "త") + ending);
  }
  const neuter = /^(.+ు)ంద(ి|ా|ని|ంటే|ండి|ే)$/u.exec(word);
  if (neuter !== null) spellings.push(`${neuter[1]}న్నద${neuter[2]}`);
  return spellings;
}

const vowelSign = /^[\u0c3e-\u0c4d]/u;
const endsOpen = /\p{Lo}$/u;

function mayJoin(stem: string, kind: StemKind, ending: string): boolean {
  if (vowelSign.test(ending)) {
    if (!endsOpen.test(stem)) return false;
    if (kind === "negative" && (ending === "ి" || ending === "ు"))
      return /(?:్య|రాయ|చేయ|ివ్వ)$/u.test(stem) || stem === "ఇవ్వ";
    return true;
  }
  if (kind === "past") return ending.startsWith("ా") || /(?:న్న|డ్డ)$/u.test(stem);
  return ending !== "" || (kind === "negative" && /(?:కో|ర్చో|పో)$/u.test(stem));
}

function resolve(
  stem: string,
  kind: StemKind,
  ending: Ending,
  isVerb: IsVerb,
  depth: number,
): VerbWord | undefined {
  const verb = verbsWithStem(stem, kind).find(isVerb);
  if (verb !== undefined) return describe(verb, kind, ending);
  for (const { verb: auxiliary, by } of auxiliaries) {
    for (const form of by[kind] ?? []) {
      if (!stem.endsWith(form) || stem.length <= form.length) continue;
      const rest = stem.slice(0, stem.length - form.length);
      const found = beforeAuxiliary(auxiliary, rest, ending, isVerb, depth);
      if (found !== undefined) return found;
    }
  }
  return productive(stem, kind, ending);
}

function describe(verb: string, kind: StemKind, ending: Ending): VerbWord {
  if (verb === "ఉండు" && kind === "past") return { ...ending, verb, passive: false, past: false };
  if (kind === "participle" && ending.official)
    return { ...ending, verb, passive: false, form: "relative", official: false };
  if (verb === "లేదు") return { ...ending, verb, passive: false, modality: "none" };
  return { ...ending, verb, passive: false };
}

function beforeAuxiliary(
  auxiliary: string,
  rest: string,
  ending: Ending,
  isVerb: IsVerb,
  depth: number,
): VerbWord | undefined {
  const after = (stem: string, kind: StemKind) =>
    stem === "" ? undefined : resolve(stem, kind, ending, isVerb, depth + 1);
  const drop = (suffix: string) => (rest.endsWith(suffix) ? rest.slice(0, rest.length - suffix.length) : "");
  if (depth > 2) return undefined;
  switch (auxiliary) {
    case "బడు": {
      const found = after(rest, "negative");
      return found && { ...found, passive: true, form: ending.form, official: ending.official };
    }
    case "పోవు": {
      const cannot = after(drop("లేక"), "negative");
      if (cannot !== undefined) return { ...cannot, negative: true, modality: "can" };
      const not = after(drop("క"), "negative");
      if (not !== undefined) return { ...not, negative: true };
      return after(drop("ి"), "participle");
    }
    case "పెట్టు":
      return after(drop("ి"), "participle");
    case "కొను":
      return after(drop("ు"), "participle") ?? after(drop("ు"), "dictionary");
    case "వేయు":
      return after(rest, "participle");
    case "ించు":
      return after(rest, "participle") ?? after(rest, "negative");
    case "ఇచ్చు":
      return after(rest, "negative");
    case "బోవు": {
      const found = after(rest, "negative");
      return found && { ...found, modality: "will" };
    }
    default:
      return quoted(auxiliary, rest, ending, isVerb, depth);
  }
}

/** చేయాలనుకుంటే: what is thought or said before అను loses its last vowel. */
function quoted(
  verb: string,
  rest: string,
  ending: Ending,
  isVerb: IsVerb,
  depth: number,
): VerbWord | undefined {
  const spellings = [`${rest}ు`, `${rest}ి`, rest.endsWith("మ") ? `${rest.slice(0, -1)}ం` : ""];
  const said = spellings.some((spelling) => {
    const form = spelling === "" ? undefined : analyseVerb(spelling, isVerb, depth + 1)?.form;
    return form === "finite" || form === "command";
  });
  return said || (rest.endsWith("మ") && resolve(rest.slice(0, -1), "negative", ending, isVerb, depth + 1))
    ? { ...ending, verb, passive: false }
    : undefined;
}

/** Any noun can become a verb with -ించు. */
function productive(stem: string, kind: StemKind, ending: Ending): VerbWord | undefined {
  if (kind === "future")
    return stem.length > 5 && stem.endsWith("ిస్త")
      ? { ...ending, verb: `${stem.slice(0, -4)}ించు`, passive: false }
      : undefined;
  return stem.length > 4 && stem.endsWith("ించ") ? { ...ending, verb: `${stem}ు`, passive: false } : undefined;
}

/** Endings that nothing but a verb has. */
const onlyVerbs =
  /^(?:కపోతే|కపోయినా|కపోవడం|కపోవడంతో|నందుకే|నందున|నందువల్ల|నివ్వం|నివ్వరు|బడదు|బడవు|బడదని|లేము|లేం|లేను|లేరు|లేమని|లేమండి|లేరని|వద్దు|కూడదు|కండి|కుండా|గలం|గలము|గలను|గలరు|గలరా|గలమా|గలనా|వచ్చు|వచ్చా|వలసిందే|ాల్సిందే|ాల్సింది|ట్లేదు|లేదు|లేదే|ున్నాం|ున్నాము|ున్నారు|ున్నాను|ుంది|ోంది|ాయి|ాం|ాను|ారు|ున్నాయి)$/u;

function guessUnknown(stem: string, kind: StemKind, ending: string, features: Ending): VerbWord | undefined {
  if (stem.length < 3 || !onlyVerbs.test(ending) || kind === "past") return undefined;
  if (ending.startsWith("లేద") && !endsOpen.test(stem)) return undefined;
  if (kind === "future")
    return stem.endsWith("ుత") ? { ...features, verb: `${stem.slice(0, -2)}ు`, passive: false } : undefined;
  return { ...features, verb: `${stem}ు`, passive: false };
}

/** A form made from a dictionary form and one of its stems: conjugate("పంపు", "past", "ాం") → పంపాం. */
export function conjugate(verb: string, kind: StemKind, ending: string): string | undefined {
  const stem = stemsOf(verb)[kind][0];
  return stem === undefined ? undefined : stem + ending;
}
