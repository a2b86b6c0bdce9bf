/** Reads a Hindi verb complex as one: main verb, negation, auxiliaries: भेज नहीं पाएँगे, किया जा सकता है. */
import type { Modality, Mood } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { afterInfinitive, negations, particles, vectorVerbs } from "./function-words.ts";
import { spell, spellSet } from "./spelling.ts";
import { readVerbForms, type FormKind, type VerbForm } from "./verb-forms.ts";

export interface VerbGroup {
  /** `[start, end)` in the tokens, negation included. */
  start: number;
  end: number;
  verbAt: number;
  verb: string;
  modality: Modality;
  mood: Mood;
  negative: boolean;
  past: boolean;
  passive: boolean;
  number: VerbForm["number"];
  /** बताइए asks, बताएँ is neutral, बताओ orders; none where it is no command. */
  command: "asking" | "neutral" | "ordering" | undefined;
  /** बताना चाहिए था, बताया होता: it was not done. */
  counterfactual: boolean;
  /** चाहिए: advice, not a plan. */
  ought: boolean;
  /** आ रहा है: it goes on now. */
  progressive: boolean;
  /** करने देना: to let somebody. */
  letting: boolean;
}

interface Part {
  at: number;
  form: VerbForm;
}

const word = {
  be: spell("होना"),
  go: spell("जाना"),
  able: spell("सकना"),
  manage: spell("पाना"),
  complete: spell("चुकना"),
  fall: spell("पड़ना"),
  give: spell("देना"),
  make: spell("करना"),
  stay: spell("रहना"),
  take: spell("लेना"),
  move: spell("चलना"),
};
const familiarStems = spellSet("कर दे ले भेज सुन रुक बता देख आ");
/** Nouns before देना and करना (छूट देना, जाँच करना), verbs before other helpers (छूट जाना, जाँच लेना). */
const nounStems = spellSet("छूट मांग जांच खोज समझ भूल पहुंच पकड़ रोक");
const neverVerbs = spellSet("जमा");
const willing = spellSet("वाला वाले वाली");
const nominalForms = spellSet("की ली पी लिए दो दी भर");
const infinitiveHelpers = spellSet("होना पड़ना देना लगना पाना जाना चाहना");
const bareHelpers = new Set([...vectorVerbs, spell("करना"), spell("के")]);

const caches = new WeakMap<Lexicon, Map<string, VerbForm[]>>();
const cacheLimit = 20_000;

/** Readings of a word as a verb. */
export function formsOf(text: string, lexicon: Lexicon): VerbForm[] {
  let cache = caches.get(lexicon);
  if (cache === undefined || cache.size > cacheLimit) caches.set(lexicon, (cache = new Map()));
  let forms = cache.get(text);
  if (forms === undefined) {
    forms = readVerbForms(text, (lemma) => lexicon.hasClass({ text: lemma, lemma }, "verb"));
    cache.set(text, forms);
  }
  return forms;
}

/** The group that starts at `at`, or undefined where no clause's verb stands there. */
export function readVerbGroup(tokens: readonly Token[], at: number, lexicon: Lexicon): VerbGroup | undefined {
  let start = at;
  let negative = false;
  while (negations.has(tokens[start]?.text ?? "")) {
    negative = true;
    start += 1;
  }
  const first = chooseForm(tokens, start, lexicon);
  if (first === undefined) return undefined;
  const parts: Part[] = [{ at: start, form: first }];
  let end = start + 1;
  let prospective = false;
  for (let index = end; index < tokens.length; index += 1) {
    const text = tokens[index]?.text ?? "";
    if (isNegation(tokens, index, lexicon)) {
      negative = true;
      end = index + 1;
      continue;
    }
    if (particles.has(text)) continue;
    if (isProspective(tokens, index, lexicon) && parts.at(-1)?.form.kind === "infinitive") {
      prospective = true;
      end = index + 1;
      continue;
    }
    const form = continueWith(parts, tokens, index, lexicon);
    if (form === undefined) break;
    parts.push({ at: index, form });
    end = index + 1;
  }
  const group = finishGroup(tokens, at, end, parts, negative);
  return group && prospective ? { ...group, modality: "will", command: undefined, past: false } : group;
}

/** “ना” negates only before a verb; “न” and “नहीं” always. */
function isNegation(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const text = tokens[at]?.text ?? "";
  if (!negations.has(text)) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "mark") return text !== spell("ना") && text !== spell("न");
  return formsOf(next.text, lexicon).length > 0 || (text === spell("नहीं") && !isNoun(next));
}

function isNoun(token: Token): boolean {
  return token.kind !== "mark";
}

function chooseForm(tokens: readonly Token[], at: number, lexicon: Lexicon): VerbForm | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return undefined;
  const forms = formsOf(token.text, lexicon);
  if (forms.length === 0 || neverVerbs.has(token.text)) return undefined;
  const next = nextWord(tokens, at, lexicon);
  const helper = next === undefined ? [] : formsOf(next.text, lexicon);
  if (nominalForms.has(token.text)) return nominalReading(token.text, forms, tokens, at, helper);
  const stem = forms.find(({ kind }) => kind === "stem");
  const stemHelped = helper.some(
    ({ lemma, kind }) => bareHelpers.has(lemma) && kind !== "infinitive" && lemma !== word.be,
  );
  if (nounStems.has(token.text) && helper.some(({ lemma }) => lemma === word.give || lemma === word.make))
    return undefined;
  if (stem !== undefined && stem.lemma !== word.be && stemHelped && !isPassiveHelper(forms, helper))
    return stem;
  const other = forms.find(({ kind }) => kind !== "stem");
  if (other !== undefined) return isAdjectival(other, tokens, at, lexicon) ? undefined : other;
  if (stem === undefined) return undefined;
  if (stem.lemma === word.be) return stem;
  if (familiarStems.has(token.text) && closes(tokens, at + 1)) return { ...stem, kind: "order" };
  return undefined;
}

/** बनाया जाएगा, not बना जाएगा: a perfective and “जाना” make a passive, so the stem reading gives way. */
function isPassiveHelper(forms: VerbForm[], helper: VerbForm[]): boolean {
  return (
    forms.some(({ kind }) => kind === "perfective") &&
    helper.some(({ lemma }) => lemma === word.go) &&
    forms.length < 2
  );
}

/** की, लिए, दो, भर are mostly no verbs. */
function nominalReading(
  text: string,
  forms: VerbForm[],
  tokens: readonly Token[],
  at: number,
  helper: VerbForm[],
): VerbForm | undefined {
  const form = forms[0];
  if (text === spell("भर"))
    return helper.some(({ lemma }) => bareHelpers.has(lemma))
      ? forms.find(({ kind }) => kind === "stem")
      : undefined;
  if (text === spell("लिए") && /^(?:के|इस|उस|किस|जिस|मेरे|हमारे|आपके)/u.test(tokens[at - 1]?.text ?? ""))
    return undefined;
  if (text === spell("दो")) return closes(tokens, at + 1) ? form : undefined;
  const helped = helper.some(({ lemma }) => lemma === word.be || lemma === word.go);
  return helped || closes(tokens, at + 1) ? form : undefined;
}

/** टूटा हुआ, खरीदी चीज़ें, करते हुए, करने पर: these describe a noun or an occasion, they are no clause. */
function isAdjectival(form: VerbForm, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = nextWord(tokens, at, lexicon);
  if (form.kind === "infinitive") {
    const direct = tokens[at + 1]?.text ?? "";
    if (isProspective(tokens, at + 1, lexicon)) return false;
    if (afterInfinitive.has(direct)) return true;
    if (closes(tokens, at + 1)) return false;
    const helper = next === undefined ? [] : formsOf(next.text, lexicon);
    return !helper.some(({ lemma, kind }) => infinitiveHelpers.has(lemma) || kind === "ought");
  }
  if (form.kind !== "perfective" && form.kind !== "imperfective") return false;
  if (/^(?:हुआ|हुई|हुए)$/u.test(next?.text ?? "")) return true;
  if (closes(tokens, at + 1)) return false;
  if (next !== undefined && formsOf(next.text, lexicon).length > 0) return false;
  return next?.kind === "word" ? !opensClause(next.text) : next !== undefined;
}

/** मिलने वाला है, मिलने वाला।: it is about to happen. */
function isProspective(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!willing.has(tokens[at]?.text ?? "")) return false;
  const next = tokens[at + 1];
  return closes(tokens, at + 1) || formsOf(next?.text ?? "", lexicon).some(({ lemma }) => lemma === word.be);
}

const clauseOpeners = spellSet(
  "सर मैडम जी भाई यार दोस्त ना भैया साहब कि और लेकिन मगर परंतु किंतु बल्कि पर या इसलिए तो वरना अन्यथा क्योंकि ताकि फिर आपने हमने मैंने आप हम तब जो जब अगर यदि था थे थी",
);

function opensClause(text: string): boolean {
  return clauseOpeners.has(text);
}

function closes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || next.kind === "mark" || opensClause(next.text);
}

/** The next word that is neither a particle nor a negation. */
function nextWord(tokens: readonly Token[], at: number, lexicon: Lexicon): Token | undefined {
  for (let index = at + 1; index < tokens.length; index += 1) {
    const text = tokens[index]?.text ?? "";
    if (particles.has(text) || isNegation(tokens, index, lexicon)) continue;
    return tokens[index];
  }
  return undefined;
}

const continuing = new Set<FormKind>([
  "stem",
  "infinitive",
  "imperfective",
  "perfective",
  "order",
  "ought",
  "conjunctive",
]);

function continueWith(
  parts: Part[],
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): VerbForm | undefined {
  const last = parts.at(-1)?.form;
  const token = tokens[at];
  if (last === undefined || token?.kind !== "word" || !continuing.has(last.kind)) return undefined;
  const forms = formsOf(token.text, lexicon);
  const form =
    forms.length > 1 || nominalForms.has(token.text)
      ? (chooseForm(tokens, at, lexicon) ?? forms[0])
      : forms[0];
  if (form === undefined || (token.text === spell("लिए") && last.kind !== "stem")) return undefined;
  if (last.kind === "conjunctive") return form;
  if (
    form.kind === "infinitive" &&
    last.kind !== "stem" &&
    last.kind !== "perfective" &&
    last.kind !== "infinitive"
  )
    return undefined;
  if (last.kind === "ought") return form.lemma === word.be ? form : undefined;
  if (last.kind === "order") return undefined;
  const helps =
    vectorVerbs.has(form.lemma) ||
    form.lemma === word.be ||
    form.kind === "ought" ||
    form.lemma === word.move;
  return helps || (last.kind === "stem" && form.kind === "conjunctive") ? form : undefined;
}

function finishGroup(
  tokens: readonly Token[],
  start: number,
  end: number,
  parts: Part[],
  negative: boolean,
): VerbGroup | undefined {
  const firstFinite = parts.findIndex(({ form }) => form.kind !== "conjunctive");
  const mainAt = firstFinite < 0 ? 0 : firstFinite;
  const main = parts[mainAt];
  const last = parts.at(-1);
  if (main === undefined || last === undefined || firstFinite < 0) return undefined;
  const helpers = parts.slice(mainAt + 1).map(({ form }) => form);
  const kind = last.form.kind;
  if (kind === "stem" && last.form.lemma !== word.be) return undefined;
  const has = (lemma: string) => helpers.some((form) => form.lemma === lemma);
  const open = kind === "perfective" || kind === "imperfective";
  if (open && !closes(tokens, end) && !negations.has(tokens[end]?.text ?? "")) return undefined;
  const passive = isPassive(parts.slice(mainAt).map(({ form }) => form));
  const group: VerbGroup = {
    start,
    end,
    verbAt: main.at,
    verb: main.form.lemma,
    modality: "none",
    mood: "statement",
    negative,
    past:
      helpers.some(({ kind }) => kind === "past") ||
      kind === "perfective" ||
      kind === "past" ||
      has(word.complete),
    passive,
    number: numberOf(parts.slice(mainAt).map(({ form }) => form)),
    command: undefined,
    counterfactual: false,
    ought: [...parts].some(({ form }) => form.kind === "ought"),
    progressive: has(word.stay),
    letting: main.form.kind === "infinitive" && has(word.give),
  };
  if (helpers.some(({ kind, lemma }) => kind === "perfective" && lemma !== word.stay) && kind !== "future")
    group.past = true;
  if (has(word.stay) && kind === "perfective" && main.form.kind === "stem") group.past = false;
  if (main.form.kind === "perfective" && !passive) group.past = true;
  if (kind === "future" && main.form.kind !== "perfective") group.past = false;
  if (kind === "subjunctive" || kind === "request" || kind === "order") group.past = false;
  readModality(group, main.form, helpers, kind);
  if (
    main.form.kind === "perfective" &&
    kind === "imperfective" &&
    last.form.lemma === word.be &&
    helpers.length === 1
  )
    group.counterfactual = true;
  readCommand(group, kind, tokens[last.at]?.text ?? "", tokens, end);
  return group;
}

/** किया जाता है, भेज दिया जाएगा; not भूल गए, चला गया. */
function isPassive(forms: VerbForm[]): boolean {
  return forms.some(
    ({ kind, lemma }, index) =>
      kind === "perfective" &&
      lemma !== word.be &&
      lemma !== word.move &&
      forms[index + 1]?.lemma === word.go &&
      index < forms.length - 1,
  );
}

function numberOf(forms: VerbForm[]): VerbForm["number"] {
  if (forms.some(({ number }) => number === "first")) return "first";
  return forms.some(({ number, kind }) => number === "plural" && kind !== "infinitive")
    ? "plural"
    : "singular";
}

function readModality(group: VerbGroup, main: VerbForm, helpers: VerbForm[], kind: FormKind): void {
  const obliged = main.kind === "infinitive" && helpers[0] !== undefined && helpers[0].lemma !== word.give;
  const has = (lemma: string) => helpers.some((form) => form.lemma === lemma);
  const ought = [main, ...helpers].some(({ kind }) => kind === "ought");
  if (ought) {
    group.modality = "should";
    group.counterfactual = kind === "past" && helpers.length > 0 && main.kind !== "ought";
    group.past = kind === "past";
  } else if (has(word.able) || (has(word.manage) && main.kind !== "perfective")) group.modality = "can";
  else if (
    obliged &&
    (helpers[0]?.lemma === word.fall || (helpers[0]?.lemma === word.be && kind === "future"))
  )
    group.modality = "must";
  else if (obliged && helpers[0]?.lemma === word.be && (kind === "present" || kind === "past"))
    group.modality = helpers[0].kind === "imperfective" ? "must" : "should";
  else if (kind === "future") group.modality = main.kind === "perfective" && !group.passive ? "none" : "will";
  else if (kind === "subjunctive") group.modality = "may";
}

function readCommand(
  group: VerbGroup,
  kind: FormKind,
  lastText: string,
  tokens: readonly Token[],
  end: number,
): void {
  if (kind === "request" && group.modality !== "should") group.command = "asking";
  else if (
    kind === "subjunctive" &&
    lastText.endsWith("ं") &&
    !/ूं$|ऊं$/u.test(lastText) &&
    group.modality === "may"
  )
    group.command = "neutral";
  else if (kind === "order" && group.modality === "none") group.command = "ordering";
  else if (kind === "infinitive" && closes(tokens, end)) group.command = "ordering";
}
