/** What a whole verb complex says: may, must, will, done, asked. */
import type { Modality, Mood } from "../../frame.ts";
import type { Token } from "../../token.ts";
import { helper } from "./auxiliaries.ts";
import { negations } from "./function-words.ts";
import type { FormKind, VerbForm } from "./verb-forms.ts";
import { closes } from "./verb-place.ts";

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
  /** बरतते, लाते: no helper; after अगर it tells what was not done. */
  bare: boolean;
  /** दिया जाता, with no helper: it was not done. */
  unreal: boolean;
  /** दबाया होगा: it is supposed that somebody did. */
  supposed: boolean;
  /** चाहिए: advice, not a plan. */
  ought: boolean;
  /** आ रहा है: it goes on now. */
  progressive: boolean;
  /** करने देना: to let somebody. */
  letting: boolean;
}

/** One verb of the complex and its place. */
export interface Part {
  at: number;
  form: VerbForm;
}

export function finishGroup(
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
  if (kind === "stem" && last.form.lemma !== helper.be) return undefined;
  const has = (lemma: string) => helpers.some((form) => form.lemma === lemma);
  const open = kind === "perfective" || kind === "imperfective" || kind === "order";
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
      has(helper.complete),
    passive,
    number: numberOf(parts.slice(mainAt).map(({ form }) => form)),
    command: undefined,
    counterfactual: false,
    bare: kind === "imperfective" && isBare(main.form, helpers),
    unreal: kind === "imperfective" && last.form.lemma === helper.go,
    supposed: kind === "future" && last.form.lemma === helper.be && isDoneBefore(parts),
    ought: [...parts].some(({ form }) => form.kind === "ought"),
    progressive: has(helper.stay),
    letting: main.form.kind === "infinitive" && has(helper.give),
  };
  if (helpers.some(({ kind, lemma }) => kind === "perfective" && lemma !== helper.stay) && kind !== "future")
    group.past = true;
  if (has(helper.stay) && kind === "perfective" && main.form.kind === "stem") group.past = false;
  if (main.form.kind === "perfective" && !passive) group.past = true;
  if (kind === "future" && main.form.kind !== "perfective") group.past = false;
  if (kind === "subjunctive" || kind === "request" || kind === "order") group.past = false;
  readModality(group, main.form, helpers, kind);
  if (
    main.form.kind === "perfective" &&
    kind === "imperfective" &&
    last.form.lemma === helper.be &&
    helpers.length === 1
  )
    group.counterfactual = true;
  readCommand(group, kind, tokens[last.at]?.text ?? "", tokens, end);
  return group;
}
/** देते, समझ लेते. */
function isBare(main: VerbForm, helpers: VerbForm[]): boolean {
  if (main.kind === "imperfective") return helpers.length === 0;
  const [only] = helpers;
  return (
    main.kind === "stem" &&
    helpers.length === 1 &&
    (only?.lemma === helper.take || only?.lemma === helper.give)
  );
}
/** दबाया होगा, तोड़ दिया होगा. */
function isDoneBefore(parts: Part[]): boolean {
  return parts.at(-2)?.form.kind === "perfective";
}
/** किया जाता है, भेज दिया जाएगा; not भूल गए, चला गया. */
function isPassive(forms: VerbForm[]): boolean {
  return forms.some(
    ({ kind, lemma }, index) =>
      kind === "perfective" &&
      lemma !== helper.be &&
      lemma !== helper.move &&
      forms[index + 1]?.lemma === helper.go &&
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
  const obliged = main.kind === "infinitive" && helpers[0] !== undefined && helpers[0].lemma !== helper.give;
  const has = (lemma: string) => helpers.some((form) => form.lemma === lemma);
  const ought = [main, ...helpers].some(({ kind }) => kind === "ought");
  if (ought) {
    group.modality = "should";
    group.counterfactual = kind === "past" && helpers.length > 0 && main.kind !== "ought";
    group.past = kind === "past";
  } else if (has(helper.able) || (has(helper.manage) && main.kind !== "perfective")) group.modality = "can";
  else if (obliged && helpers[0]?.lemma === helper.fall)
    group.modality = helpers[0].kind === "perfective" || has(helper.stay) ? "none" : "must";
  else if (obliged && helpers[0]?.lemma === helper.be && kind === "future") group.modality = "must";
  else if (obliged && helpers[0]?.lemma === helper.be && (kind === "present" || kind === "past"))
    group.modality = "should";
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
  else if (kind === "infinitive" && closes(tokens, end) && (group.negative || end > group.verbAt + 1))
    group.command = "ordering";
}
