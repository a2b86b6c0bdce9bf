/** The stems of a Telugu verb: its endings (verb-endings.ts) each join one of them. */

/**
 * negative: చేయ(లేము), రా(దు) · infinitive: చేయ(డం), రావ(డం) · past: చేశ(ాం), వచ్చ(ాం) ·
 * participle: చేస(ి), వచ్చ(ి) · future: చేస్త(ాం), వస్త(ాం) · dictionary: చేయ(ు).
 * Consonants carry their “a”, so that an ending that starts with a vowel sign can simply be written after them.
 */
export type StemKind = "negative" | "infinitive" | "past" | "participle" | "future" | "dictionary";

export type Stems = Record<StemKind, readonly string[]>;

type Irregular = [dictionary: string, negative: string, past: string, participle: string, future: string];

/** Several stems of one kind are separated by “/”; a negative stem in a long vowel adds వ for its infinitive. */
const irregular = new Map<string, Stems>(
  (
    [
      ["వచ్చు", "రా", "వచ్చ", "వచ్చ", "వస్త"],
      ["ఇచ్చు", "ఇవ్వ/ఇయ్య", "ఇచ్చ", "ఇచ్చ", "ఇస్త"],
      ["తెచ్చు", "తే", "తెచ్చ", "తెచ్చ", "తెస్త"],
      ["పోవు", "పో", "పోయ", "పోయ", "పోత"],
      ["అవు", "కా/అవ్వ/అవ", "అయ్య", "అయ/అయ్య", "అవుత"],
      ["ఉండు", "ఉండ", "ఉన్న", "ఉండ", "ఉంట"],
      ["చూడు", "చూడ", "చూశ/చూస", "చూస", "చూస్త"],
      ["పడు", "పడ", "పడ్డ", "పడ", "పడత/పడుత"],
      ["చెప్పు", "చెప్ప", "చెప్ప", "చెప్ప/చెబ", "చెప్త/చెబుత/చెపుత"],
      ["వెళ్ళు", "వెళ్ళ", "వెళ్ళ", "వెళ్ళ/వెళ", "వెళ్త/వెళత/వెళుత/వెళ్ళుత"],
      ["పెట్టు", "పెట్ట", "పెట్ట", "పెట్ట/పెడ", "పెడత/పెట్టుత"],
      ["కట్టు", "కట్ట", "కట్ట", "కట్ట/కడ", "కడత/కట్టుత"],
      ["పట్టు", "పట్ట", "పట్ట", "పట్ట", "పడత/పట్టుత"],
      ["కొట్టు", "కొట్ట", "కొట్ట", "కొట్ట", "కొడత/కొట్టుత"],
      ["తెలియు", "తెలియ", "తెలిశ", "తెలిస", "తెలుస్త/తెలిస్త"],
      ["కలుచు", "కలవ", "కలిశ", "కలిస", "కలుస్త/కలిస్త"],
      ["తెరుచు", "తెరవ", "తెరిచ", "తెరిచ/తెరచ", "తెరుస్త/తెరిస్త"],
      ["పిలుచు", "పిలవ", "పిలిచ", "పిలిచ", "పిలుస్త/పిలిస్త"],
      ["నడుచు", "నడవ", "నడిచ", "నడిచ", "నడుస్త/నడిస్త"],
      ["గెలుచు", "గెలవ", "గెలిచ", "గెలిచ", "గెలుస్త/గెలిస్త"],
      ["మరుచు", "మరవ/మర్చ/మరిచ", "మరిచ/మర్చ/మరచ", "మరిచ/మర్చ/మరచ", "మరుస్త/మరిస్త"],
      ["తుడుచు", "తుడవ", "తుడిచ", "తుడిచ", "తుడుస్త/తుడిస్త"],
      ["విడుచు", "విడవ", "విడిచ", "విడిచ", "విడుస్త/విడిస్త"],
      ["నిలుచు", "నిలవ", "నిలిచ", "నిలిచ", "నిలుస్త/నిలిస్త"],
      ["పరుచు", "పరచ/పరవ", "పరిచ/పరచ", "పరిచ/పరచ", "పరుస్త/పరుచుత"],
      ["చదువు", "చదవ", "చదివ", "చదివ", "చదువుత"],
      ["మిగులు", "మిగల", "మిగిల", "మిగిల", "మిగులుత"],
      ["పగులు", "పగల", "పగిల", "పగిల", "పగులుత"],
      ["కొను", "కొన", "కొన్న", "కొన", "కొంట"],
      ["చేరు", "చేర", "చేర", "చేర", "చేరుత/చేర్త"],
      ["అందజేయు", "అందజేయ", "అందజేశ", "అందజేస", "అందజేస్త"],
      ["కొలుచు", "కొలవ", "కొలిచ", "కొలిచ", "కొలుస్త/కొలిస్త"],
      ["ిచ్చు", "ివ్వ", "ిచ్చ", "ిచ్చ", "ిస్త"],
      ["ుండు", "ుండ", "ున్న", "ుండ", "ుంట"],
      ["కూర్చొను", "కూర్చో", "కూర్చున్న", "కూర్చున", "కూర్చుంట"],
      ["గొట్టు", "గొట్ట", "గొట్ట", "గొట్ట", "గొడత"],
      ["కెళ్ళు", "కెళ్ళ", "కెళ్ళ", "కెళ్ళ/కెళ", "కెళ్త/కెళత/కెళ్ళుత"],
      ["కొచ్చు", "కురా", "కొచ్చ", "కొచ్చ", "కొస్త"],
      ["లేదు", "లే", "", "", ""],
      ["తప్పదు", "తప్ప", "", "", ""],
    ] satisfies Irregular[]
  ).map(([dictionary, negative, past, participle, future]) => [
    dictionary,
    {
      negative: split(negative),
      infinitive: split(negative).map(toInfinitive),
      past: split(past),
      participle: split(participle),
      future: split(future),
      dictionary: [dictionary.slice(0, -1)],
    },
  ]),
);

function split(stems: string): string[] {
  return stems.split("/").filter((stem) => stem !== "");
}

function toInfinitive(negative: string): string {
  return /[ాేో]$/u.test(negative) ? `${negative}వ` : negative;
}

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

const irregularStems = new Map<string, string[]>();
for (const [verb, stems] of irregular) {
  for (const [kind, forms] of Object.entries(stems)) {
    for (const form of forms) {
      const key = `${kind}:${form}`;
      irregularStems.set(key, [...(irregularStems.get(key) ?? []), verb]);
    }
  }
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
