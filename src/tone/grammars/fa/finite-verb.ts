/** Whether a Persian verb form ends a clause or is a noun, a participle or part of a relative clause. */
import type { Token } from "../../token.ts";
import { contrasts, hardMarks, joiners, lightVerbs, linkers } from "./function-words.ts";
import { readVerbForm, type VerbForm } from "./verb-form.ts";
import { ambiguousForms } from "./verbs.ts";

export function isFinite(tokens: readonly Token[], at: number, form: VerbForm): boolean {
  const next = tokens[at + 1];
  if (next?.text === "را" && !tokens.slice(Math.max(0, at - 6), at).some(({ text }) => text === "که"))
    return false;
  if (form.tense === "participle")
    return (
      (isClauseEnd(tokens, at) || endsRelative(tokens, at)) && at > 0 && !isPassiveParticiple(tokens, at)
    );
  const text = tokens[at]?.text ?? "";
  const ambiguous = ambiguousForms.has(text);
  if (form.marked && form.tense !== "past" && !ambiguous) return true;
  if (/^(?:گفت|فرمود)$/u.test(text)) return !/^(?:و|وگو)$/u.test(next?.text ?? "");
  return !ambiguous || isClauseEnd(tokens, at) || closesIf(tokens, at);
}

/** اگر کسی انصراف داد خبرتان می‌کنم: an “if” whose verb no comma sets off. */
function closesIf(tokens: readonly Token[], at: number): boolean {
  if (!verbal.test(tokens[at]?.text ?? "") || !(hasVerbAfter(tokens, at + 1) || isAskedAfter(tokens, at + 1)))
    return false;
  for (let index = at - 1; index >= Math.max(0, at - 8); index -= 1) {
    const text = tokens[index]?.text ?? "";
    if (/^(?:اگر|وقتی|هر)$/u.test(text)) return true;
    if (tokens[index]?.kind === "mark" || joiners.has(text)) return false;
  }
  return false;
}

/** Of the forms that may be nouns, those that hardly ever are. */
const verbal = /^(?:داد|زد|خورد|برد|آورد|ماند|کشید|گفت|خواست|رفت|خواند|نوشت|رسید|افتاد)$/u;

/** کارتی که در پیام آمده نریزید: what was told ends before the command. */
function endsRelative(tokens: readonly Token[], at: number): boolean {
  const next = readVerbForm(tokens[at + 1]?.text ?? "");
  if (next?.person !== 2 || next.tense !== "subjunctive") return false;
  return tokens.slice(Math.max(0, at - 6), at).some(({ text }) => text === "که");
}

function isPassiveParticiple(tokens: readonly Token[], at: number): boolean {
  const form = readVerbForm(tokens[at + 1]?.text ?? "");
  return form !== undefined && isBecoming(form.infinitive);
}

export const isBecoming = (infinitive: string) => infinitive === "شدن" || lightVerbs[infinitive] === "شدن";

function isClauseEnd(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "mark") return true;
  if (next.text === "که" || next.text === "تا" || contrasts.has(next.text) || next.text in linkers)
    return true;
  return joiners.has(next.text) && next.text !== "هم" && hasVerbAfter(tokens, at + 2);
}

function hasVerbAfter(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < tokens.length; index += 1) {
    if (hardMarks.test(tokens[index]?.text ?? "")) return false;
    const form = readVerbForm(tokens[index]?.text ?? "");
    if (form?.marked === true || (form?.tense === "present" && form.infinitive === "داشتن")) return true;
  }
  return false;
}

/** هر جا دلتان خواست شکایت کنید: a verb of its own without ب. */
function isAskedAfter(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 4).some(({ text }) => {
    const form = readVerbForm(text);
    return form?.tense === "subjunctive" && form.person === 2 && form.plural;
  });
}
