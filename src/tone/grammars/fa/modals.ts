/** Words by which a Persian clause says can, must or may: باید, نمی‌توانیم, امکان دارد. */
import type { Modality } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { adverbs, contrasts, joiners } from "./function-words.ts";
import { readVerbForm, type VerbForm } from "./verb-form.ts";

export interface Modal {
  modality: Modality;
  /** باید and می‌شود name nobody; می‌توانم does. */
  personal: boolean;
}

const third = { tense: "present", person: 3, plural: false, marked: true } as const;

export function impersonalModal(text: string): { form: VerbForm; verb: string; modal: Modal } | undefined {
  const make = (infinitive: string, modality: Modality, negative: boolean) => ({
    form: { ...third, infinitive, negative },
    verb: infinitive,
    modal: { modality, personal: false },
  });
  if (text === "باید" || text === "نباید") return make("بایستن", "must", text === "نباید");
  if (text === "شاید") return make("شایستن", "may", false);
  if (text === "می‌توان" || text === "نمی‌توان") return make("توانستن", "can", text === "نمی‌توان");
  return undefined;
}

export function modalOf(
  tokens: readonly Token[],
  start: number,
  at: number,
  form: VerbForm,
  lexicon: Lexicon,
): Modal | undefined {
  const { infinitive } = form;
  if (infinitive === "توانستن") return { modality: "can", personal: true };
  if (infinitive === "خواستن" && !form.negative) return { modality: "will", personal: true };
  const has = (word: string) =>
    tokens.slice(Math.max(start, at - 8), at).some(({ text, lemma }) => text === word || lemma === word);
  if (infinitive === "داشتن") {
    if (has("امکان")) return { modality: "can", personal: false };
    if (has("حق") || has("اجازه")) return { modality: "can", personal: true };
    if (has("لازم") || has("نیاز")) return undefined;
  }
  if (infinitive === "شدن" && form.person === 3 && !form.plural && form.tense !== "past") {
    const before = tokens[at - 1];
    const alone =
      at <= start ||
      before === undefined ||
      before.kind === "mark" ||
      adverbs.has(before.text) ||
      governsVerb(tokens, at, lexicon);
    if (alone) return { modality: "can", personal: false };
  }
  return undefined;
}

/** می‌شود + a subjunctive or a bare past: قیمت را نمی‌شود عوض کرد, می‌شه بفرستید. */
function governsVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && lexicon.hasClass(before, "preverb")) return false;
  for (let index = at + 1; index < tokens.length && index < at + 9; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "mark" || joiners.has(token.text) || contrasts.has(token.text))
      return false;
    const form = readVerbForm(token.text);
    if (form === undefined) continue;
    if (form.tense === "subjunctive" && form.marked) return true;
    return (
      form.tense === "subjunctive" ||
      (form.tense === "past" && form.person === 3 && !form.plural && !form.negative)
    );
  }
  return false;
}
