/** Whether a Persian modal waits for its verb: می‌توانید … بگیرید. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { contrasts, hardMarks } from "./function-words.ts";
import type { VerbForm } from "./verb-form.ts";
import { type Predicate, readPredicate } from "./verbs-in-sentence.ts";

/** Whether the verb a modal needs comes later in the clause. */
export function awaitsVerb(tokens: readonly Token[], modal: Predicate, lexicon: Lexicon): boolean {
  for (let index = modal.at + 1; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === "mark" && hardMarks.test(token.text)) return false;
    if (token.kind === "mark" && /^[،,]$/u.test(token.text) && modal.form.infinitive !== "بایستن")
      return false;
    if (contrasts.has(token.text)) return false;
    const next = readPredicate(tokens, modal.at + 1, index, lexicon);
    if (next === undefined) continue;
    if (next.modal !== undefined && next.form.tense !== "subjunctive")
      return modal.form.infinitive === "بایستن";
    return complements(modal, next.form);
  }
  return false;
}

function complements(modal: Predicate, form: VerbForm): boolean {
  const bare = form.person === 3 && !form.plural && !form.negative && form.tense === "past";
  if (modal.form.infinitive === "بایستن") return form.tense !== "present" || form.infinitive === "داشتن";
  if (modal.form.infinitive === "خواستن")
    return (
      form.tense === "subjunctive" && form.person === modal.form.person && form.plural === modal.form.plural
    );
  if (form.tense === "subjunctive" || form.tense === "past subjunctive") return true;
  return bare && modal.modal?.personal === false;
}
