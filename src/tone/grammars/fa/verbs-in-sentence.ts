/** Finds the finite verbs of a Persian sentence and what each is made of. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { isBecoming, isFinite } from "./finite-verb.ts";
import { lightVerbs, necessary, obliged, possible } from "./function-words.ts";
import { impersonalModal, type Modal, modalOf } from "./modals.ts";
import { readParticiple, readVerbForm, type VerbForm } from "./verb-form.ts";
import { verbs } from "./verbs.ts";

export interface Predicate {
  /** Token of the finite verb. */
  at: number;
  form: VerbForm;
  /** Dictionary form with what stands before it: تماس‌گرفتن, موجود. */
  verb: string;
  classes: ReadonlySet<string>;
  passive: boolean;
  /** The word before a copula or light verb. */
  partAt: number;
  modal?: Modal;
}

/** Undefined where no finite verb stands at the token. */
export function readPredicate(
  tokens: readonly Token[],
  start: number,
  at: number,
  lexicon: Lexicon,
): Predicate | undefined {
  const token = tokens[at];
  if (token?.kind !== "word") return undefined;
  const impersonal = impersonalModal(token.text);
  if (impersonal !== undefined) return { at, partAt: -1, passive: false, classes: new Set(), ...impersonal };
  const form = readVerbForm(token.text);
  if (form === undefined || !isFinite(tokens, at, form)) return undefined;
  return { ...describe(tokens, start, at, form, lexicon), at, form };
}

function describe(
  tokens: readonly Token[],
  start: number,
  at: number,
  form: VerbForm,
  lexicon: Lexicon,
): Omit<Predicate, "at" | "form"> {
  const light = lightVerbs[form.infinitive] ?? form.infinitive;
  const before = tokens[at - 1];
  const participle = isBecoming(light) && before && at > start ? readParticiple(before.text) : undefined;
  if (participle !== undefined) {
    const part = findPart(tokens, start, at - 1, participle.infinitive, lexicon);
    return { ...part, passive: true };
  }
  if (light === "بودن") return describeCopula(tokens, start, at, form, lexicon);
  const part = findPart(tokens, start, at, light, lexicon);
  const passive =
    before !== undefined &&
    ((isBecoming(light) && (lexicon.hasClass(before, "preverb") || verbalNoun.test(before.text))) ||
      (undergoing.has(light) && /^(?:انجام|صورت|قرار|تحقق)$/u.test(before.text)));
  const modal = modalOf(tokens, start, at, form, lexicon);
  return { ...part, passive, ...(modal && { modal }) };
}

/** Arabic nouns of action: تسویه, تحویل, ابطال, استخدام, مبادله. */
const verbalNoun = /^(?:ت..?ی.|ت..یه|ا..?.?ا.|است..?ا.|ا...ا.|م.ا..?ه|واگذار|پخش|اخذ|دعوت|عقد|فاکتور|شارژ)$/u;

/** انجام نمی‌گیرد, صورت نمی‌پذیرد: done by nobody named. */
const undergoing = new Set(["گرفتن", "پذیرفتن", "یافتن"]);

/** Verbs whose other part may stand before را: پاسخ را به شما می‌دهیم. */
const crossing = new Set(["دادن", "گرفتن", "زدن", "داشتن"]);

/** تماس … می‌گیریم: the nearest word that makes a verb the lexicon knows. */
function findPart(
  tokens: readonly Token[],
  start: number,
  at: number,
  infinitive: string,
  lexicon: Lexicon,
): { verb: string; classes: ReadonlySet<string>; partAt: number } {
  for (let index = at - 1; index >= Math.max(start, at - 6); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "mark" || token.text === "هیچ") break;
    if (token.text === "را" && !crossing.has(infinitive)) break;
    for (const part of [token.text, token.lemma]) {
      const verb = `${part}\u200c${infinitive}`;
      if (lexicon.knows(verb))
        return { verb, classes: lexicon.classesOf({ text: verb, lemma: verb }), partAt: index };
      const active = infinitive === "شدن" ? `${part}\u200cکردن` : verb;
      if (lexicon.knows(active))
        return { verb: active, classes: lexicon.classesOf({ text: active, lemma: active }), partAt: index };
    }
  }
  const classes = lexicon.classesOf({ text: infinitive, lemma: infinitive });
  return {
    verb: infinitive,
    classes: hasPart(tokens, start, at, lexicon) ? withoutLight(classes) : classes,
    partAt: at - 1,
  };
}

/** هزینه پس داده نمی‌شود: the verb says more than its light half. */
function hasPart(tokens: readonly Token[], start: number, at: number, lexicon: Lexicon): boolean {
  return at > start && lexicon.hasClass(tokens[at - 1], "preverb");
}

function withoutLight(classes: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...classes].filter((name) => name !== "light"));
}

/** رفتنی, لغوشدنی: what can be done. */
const isDoable = (word: string) => verbs[/^(?:باز|بر|در)?(.+ن)ی$/u.exec(word)?.[1] ?? ""] !== undefined;

function describeCopula(
  tokens: readonly Token[],
  start: number,
  at: number,
  form: VerbForm,
  lexicon: Lexicon,
): Omit<Predicate, "at" | "form"> {
  for (let index = at - 1; index >= Math.max(start, at - 8); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "mark") break;
    const word = token.lemma;
    const base = { verb: word, classes: lexicon.classesOf(token), passive: false, partAt: index };
    if (possible.has(word) || possible.has(token.text) || isDoable(token.text)) {
      const plain = word === "ممکن" && !form.negative;
      const modal: Modal = { modality: plain ? "may" : "can", personal: word === "قادر" || word === "مجاز" };
      return { ...base, modal };
    }
    if (obliged.has(word)) return { ...base, modal: { modality: "must", personal: true } };
    if (necessary.has(word)) return { ...base, modal: { modality: "must", personal: false } };
    if (index >= at - 2 && word === "بهتر")
      return { ...base, modal: { modality: "should", personal: false } };
    if (index >= at - 2 && word === "کافی") return { ...base, modal: { modality: "can", personal: false } };
  }
  for (let index = at - 1; index >= Math.max(start, at - 4); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "mark") break;
    if (!["available", "cover", "qualify"].some((name) => lexicon.hasClass(token, name))) continue;
    const classes = new Set([...lexicon.classesOf(token), "light"]);
    return { verb: token.lemma, classes, passive: false, partAt: index };
  }
  const part = tokens[at - 1];
  if (at - 1 < start || part === undefined || part.kind === "mark")
    return {
      verb: "بودن",
      classes: lexicon.classesOf({ text: "بودن", lemma: "بودن" }),
      passive: false,
      partAt: -1,
    };
  const known = lexicon.classesOf(part);
  return {
    verb: known.size > 0 ? part.lemma : "بودن",
    classes: new Set([...known, ...lexicon.classesOf({ text: "بودن", lemma: "بودن" })]),
    passive: false,
    partAt: at - 1,
  };
}
