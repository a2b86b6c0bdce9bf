/** Whether a word is a verb where it stands, and in which form. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { helper } from "./auxiliaries.ts";
import { afterInfinitive, negations, particles, vectorVerbs } from "./function-words.ts";
import { spell, spellSet } from "./spelling.ts";
import { readVerbForms, type VerbForm } from "./verb-forms.ts";

const familiarStems = spellSet("कर दे ले भेज सुन रुक बता देख आ");
/** Nouns before देना and करना (छूट देना, जाँच करना), verbs before other helpers (छूट जाना, जाँच लेना). */
const nounStems = spellSet("छूट मांग जांच खोज समझ भूल पहुंच पकड़ रोक");
const neverVerbs = spellSet("बजे बजकर जमा पानी खाना सोना कहीं सही");
/** Also the genitive: शिकायत की, शिकायत की वजह. */
const done = spell("की");
const who = spell("जो");
const agentMark = spell("ने");
const willing = spellSet("वाला वाले वाली");
/** की, लिए, दो are mostly no verbs. */
export const nominalForms = spellSet("की ली पी लिए दो दी भर");
const infinitiveHelpers = spellSet("होना पड़ना देना लगना पाना जाना चाहना");
const bareHelpers = new Set([...vectorVerbs, spell("करना"), spell("के")]);
const vocatives = spellSet("सर मैडम जी भाई यार दोस्त ना भैया साहब");
const clauseOpeners = spellSet(
  "सर मैडम जी भाई यार दोस्त ना भैया साहब कि और लेकिन मगर परंतु किंतु बल्कि पर या इसलिए तो वरना अन्यथा क्योंकि ताकि फिर आपने हमने मैंने आप हम तब जो जब अगर यदि था थे थी",
);

const caches = new WeakMap<Lexicon, Map<string, VerbForm[]>>();
const cacheLimit = 20_000;

/** Readings of a word as a verb. */
export function formsOf(text: string, lexicon: Lexicon): VerbForm[] {
  let cache = caches.get(lexicon);
  if (cache === undefined || cache.size > cacheLimit) caches.set(lexicon, (cache = new Map()));
  let forms = cache.get(text);
  if (forms === undefined) {
    forms = readVerbForms(text, (lemma) => lexicon.hasClass({ text: lemma, lemma }, "verb"));
    if (forms.length === 0) forms = guessFuture(text);
    cache.set(text, forms);
  }
  return forms;
}
const future = /^(.{2,}?)(ेगा|ेगी|ेंगे|ेंगी|ूंगा|ूंगी|एगा|एगी|एंगे|एंगी|ऊंगा|ऊंगी)$/u;
/** A verb no list has is still told by its future: घुसेंगे. */
function guessFuture(text: string): VerbForm[] {
  const [, stem, ending] = future.exec(text) ?? [];
  if (stem === undefined || ending === undefined) return [];
  const number = /^[ूऊ]/u.test(ending) ? "first" : ending.includes("ं") ? "plural" : "singular";
  return [{ lemma: `${stem}ना`, kind: "future", number }];
}
/** “नहीं घुसती”: after a negation the present tells it too. */
function guessAfterNot(tokens: readonly Token[], at: number): VerbForm | undefined {
  const text = tokens[at]?.text ?? "";
  if (tokens[at - 1]?.text !== spell("नहीं") || !/^.{2,}त[ाीे]$/u.test(text)) return undefined;
  const number = text.endsWith("े") ? "plural" : "singular";
  return { lemma: `${text.slice(0, -2)}ना`, kind: "imperfective", number };
}
/** “ना” negates only before a verb; “न” and “नहीं” always. */
export function isNegation(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const text = tokens[at]?.text ?? "";
  if (!negations.has(text)) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "mark") return text !== spell("ना") && text !== spell("न");
  return formsOf(next.text, lexicon).length > 0 || (text === spell("नहीं") && !isNoun(next));
}
function isNoun(token: Token): boolean {
  return token.kind !== "mark";
}
export function chooseForm(tokens: readonly Token[], at: number, lexicon: Lexicon): VerbForm | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return undefined;
  const forms = formsOf(token.text, lexicon);
  if (forms.length === 0) return guessAfterNot(tokens, at);
  if (neverVerbs.has(token.text)) return undefined;
  const next = nextWord(tokens, at, lexicon);
  const helping = next === undefined ? [] : formsOf(next.text, lexicon);
  if (nominalForms.has(token.text)) return nominalReading(token.text, forms, tokens, at, helping, lexicon);
  const stem = forms.find(({ kind }) => kind === "stem");
  const stemHelped = helping.some(
    ({ lemma, kind }) => bareHelpers.has(lemma) && kind !== "infinitive" && lemma !== helper.be,
  );
  if (
    nounStems.has(token.text) &&
    helping.some(({ lemma }) => lemma === helper.give || lemma === helper.make)
  )
    return undefined;
  if (stem !== undefined && stem.lemma !== helper.be && stemHelped && !isPassiveHelper(forms, helping))
    return stem;
  const other = forms.find(({ kind }) => kind !== "stem");
  if (other !== undefined) return isAdjectival(other, tokens, at, lexicon) ? undefined : other;
  if (stem === undefined) return undefined;
  if (stem.lemma === helper.be) return stem;
  const afterStem = formsOf(tokens[at - 1]?.text ?? "", lexicon).some(({ kind }) => kind === "stem");
  if (familiarStems.has(token.text) && !afterStem && endsSentence(tokens, at + 1))
    return { ...stem, kind: "order" };
  return undefined;
}
/** बनाया जाएगा, not बना जाएगा: a perfective and “जाना” make a passive, so the stem reading gives way. */
function isPassiveHelper(forms: VerbForm[], helping: VerbForm[]): boolean {
  return (
    forms.some(({ kind }) => kind === "perfective") &&
    helping.some(({ lemma }) => lemma === helper.go) &&
    forms.length < 2
  );
}
/** की, लिए, दो, भर are mostly no verbs. */
function nominalReading(
  text: string,
  forms: VerbForm[],
  tokens: readonly Token[],
  at: number,
  helping: VerbForm[],
  lexicon: Lexicon,
): VerbForm | undefined {
  const form = forms[0];
  if (text === spell("भर"))
    return helping.some(({ lemma }) => bareHelpers.has(lemma))
      ? forms.find(({ kind }) => kind === "stem")
      : undefined;
  if (text === spell("लिए") && /^(?:के|इस|उस|किस|जिस|मेरे|हमारे|आपके)/u.test(tokens[at - 1]?.text ?? ""))
    return undefined;
  const before = tokens[at - 1]?.text ?? "";
  if (text === done && (tokens[at + 1]?.text === who || isInfinitive(before, lexicon))) return undefined;
  if (text === spell("दो")) return endsSentence(tokens, at + 1) ? form : undefined;
  if (text === done && helping[0]?.lemma === helper.be && !hasAgent(tokens, at)) return undefined;
  const helped = helping.some(({ lemma }) => lemma === helper.be || lemma === helper.go);
  return helped || closes(tokens, at + 1) ? form : undefined;
}

/** आपने … की है: somebody did it; “यह गलती उनकी है” has nobody. */
function hasAgent(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 12), at).some(({ text }) => text.endsWith(agentMark));
}

/** करने की, लिखवाने की: a noun of an act. */
function isInfinitive(text: string, lexicon: Lexicon): boolean {
  return formsOf(text, lexicon).some(({ kind }) => kind === "infinitive");
}

/** टूटा हुआ, खरीदी चीज़ें, करते हुए, करने पर: these describe a noun or an occasion, they are no clause. */
function isAdjectival(form: VerbForm, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = nextWord(tokens, at, lexicon);
  if (form.kind === "infinitive") {
    const direct = tokens[at + 1]?.text ?? "";
    if (isProspective(tokens, at + 1, lexicon)) return false;
    if (afterInfinitive.has(direct)) return true;
    if (closes(tokens, at + 1)) return false;
    const helping = next === undefined ? [] : formsOf(next.text, lexicon);
    return !helping.some(({ lemma, kind }) => infinitiveHelpers.has(lemma) || kind === "ought");
  }
  if (form.kind !== "perfective" && form.kind !== "imperfective") return false;
  if (/^(?:हुआ|हुई|हुए)$/u.test(next?.text ?? "")) return true;
  if (closes(tokens, at + 1) || next === undefined || next.kind === "mark") return false;
  if (formsOf(next.text, lexicon).length > 0) return false;
  return next.kind !== "word" || !opensClause(next.text);
}
/** मिलने वाला है, मिलने वाला।: it is about to happen. */
export function isProspective(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!willing.has(tokens[at]?.text ?? "")) return false;
  const next = tokens[at + 1];
  return (
    closes(tokens, at + 1) || formsOf(next?.text ?? "", lexicon).some(({ lemma }) => lemma === helper.be)
  );
}
function opensClause(text: string): boolean {
  return clauseOpeners.has(text);
}
function endsSentence(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return next === undefined || (next.kind === "mark" && next.text !== ",") || vocatives.has(next.text);
}

export function closes(tokens: readonly Token[], at: number): boolean {
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
