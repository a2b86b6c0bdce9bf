/** The stems of a Telugu verb: its endings (verb-endings.ts) each join one of them. */
import { irregular, irregularStems, toInfinitive } from "./irregular-verbs.ts";

/**
 * negative: చేయ(లేము), రా(దు) · infinitive: చేయ(డం), రావ(డం) · past: చేశ(ాం), వచ్చ(ాం) ·
 * participle: చేస(ి), వచ్చ(ి) · future: చేస్త(ాం), వస్త(ాం) · dictionary: చేయ(ు).
 * Consonants carry their “a”, so that an ending that starts with a vowel sign can simply be written after them.
 */
export type StemKind = "negative" | "infinitive" | "past" | "participle" | "future" | "dictionary";

export type Stems = Record<StemKind, readonly string[]>;

export function stemsOf(verb: string): Stems {
  for (let at = 0; at < verb.length - 2; at += 1) {
    const fixed = irregular.get(verb.slice(at));
    if (fixed !== undefined && (at === 0 || !verb.endsWith("కొను")))
      return at === 0 ? fixed : prefixed(verb.slice(0, at), fixed);
  }
  const whole = verb.slice(0, -1);
  const stems = (negative: string[], past: string[], participle: string[], future: string[]): Stems => ({
    negative,
    infinitive: negative.map(toInfinitive),
    past,
    participle,
    future,
    dictionary: [whole],
  });
  if (verb.endsWith("కొను")) {
    const base = verb.slice(0, -4);
    return stems([`${base}కో`, `${base}కొన`], [`${base}కున్న`], [`${base}కున`, `${base}కొన`], [`${base}కుంట`]);
  }
  if (verb.endsWith("ను") && verb.length <= 4) {
    const base = verb.slice(0, -2);
    return stems([whole], [`${base}న్న`], [whole], [`${base}ంట`]);
  }
  if (verb.endsWith("యు")) {
    const base = verb.slice(0, -2);
    const doubled = base.endsWith("ే") ? [`${base.slice(0, -1)}ెయ్య`] : [];
    return stems([whole, ...doubled], [`${base}శ`, `${base}స`], [`${base}స`], [`${base}స్త`]);
  }
  if (verb.endsWith("ించు")) return stems([whole], [whole], [whole], [`${verb.slice(0, -3)}స్త`, `${whole}ుత`]);
  if (verb.endsWith("్చు")) {
    const base = verb.slice(0, -3);
    return stems([whole], [whole], [whole], [`${base}ుస్త`, `${base}ిస్త`, `${whole}ుత`]);
  }
  if (verb.endsWith("వు") && !/[ిు].వు$/u.test(verb)) return becoming(verb, stems);
  const harmonic = /^(.*)ు(\p{Lo})ు$/u.exec(verb);
  if (harmonic !== null && (harmonic[1]?.length ?? 0) > 1) {
    const [, base = "", last = ""] = harmonic;
    const front = `${base}ి${last}`;
    return stems([`${base}${last}`, whole], [front], [front], [`${whole}ుత`]);
  }
  return stems([whole], [whole], [whole], [`${whole}ుత`, `${whole}త`]);
}

/** A compound bends like its second part: బాధపడు like పడు. */
function prefixed(prefix: string, stems: Stems): Stems {
  const add = (forms: readonly string[]) => forms.map((form) => prefix + form);
  return {
    negative: add(stems.negative),
    infinitive: add(stems.infinitive),
    past: add(stems.past),
    participle: add(stems.participle),
    future: add(stems.future),
    dictionary: add(stems.dictionary),
  };
}

/** పూర్తవు (పూర్తి + అవు): పూర్తి కాదు and పూర్తవదు, పూర్తయింది, పూర్తవుతుంది. */
function becoming(verb: string, stems: (n: string[], p: string[], i: string[], f: string[]) => Stems): Stems {
  const base = verb.slice(0, -2);
  return stems([`${base}వ`, `${base}వ్వ`], [`${base}య్య`], [`${base}య`, `${base}య్య`], [`${base}వుత`]);
}

/** Dictionary forms a stem may belong to; the caller knows which of them are verbs. */
export function verbsWithStem(stem: string, kind: StemKind): string[] {
  const candidates: string[] = [];
  for (let at = 0; at < stem.length; at += 1)
    for (const verb of irregularStems.get(`${kind}:${stem.slice(at)}`) ?? [])
      candidates.push(stem.slice(0, at) + verb);
  candidates.push(...guessVerbs(stem, kind));
  return candidates.filter((verb) => stemsOf(verb)[kind].includes(stem));
}

function guessVerbs(stem: string, kind: StemKind): string[] {
  const guesses: string[] = [];
  const replace = (ending: string, by: string) => {
    if (stem.endsWith(ending)) guesses.push(stem.slice(0, stem.length - ending.length) + by);
  };
  if (kind === "future") {
    replace("ుత", "ు");
    replace("త", "ు");
    replace("స్త", "ంచు");
    replace("స్త", "యు");
    replace("ుస్త", "్చు");
    replace("ిస్త", "్చు");
    replace("కుంట", "కొను");
    replace("ంట", "ను");
    return guesses;
  }
  replace("", "ు");
  if (kind === "negative") replace("కో", "కొను");
  if (kind === "negative" || kind === "infinitive") replace("కొన", "కొను");
  if (kind === "infinitive") replace("కోవ", "కొను");
  if (kind === "negative" || kind === "infinitive") {
    replace("ెయ్య", "ేయు");
    const open = /^(.+\p{Lo})(\p{Lo})$/u.exec(stem);
    if (open !== null) guesses.push(`${open[1]}ు${open[2]}ు`);
  } else if (kind !== "dictionary") {
    replace("శ", "యు");
    replace("స", "యు");
    replace("కున్న", "కొను");
    replace("కున", "కొను");
    replace("న్న", "ను");
    replace("య్య", "వు");
    replace("య", "వు");
    const front = /^(.+)ి(\p{Lo})$/u.exec(stem);
    if (front !== null) guesses.push(`${front[1]}ు${front[2]}ు`);
  }
  return guesses;
}
