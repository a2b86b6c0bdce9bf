/** Reads a Hindi verb complex as one: main verb, negation, auxiliaries: भेज नहीं पाएँगे, किया जा सकता है. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { helper } from "./auxiliaries.ts";
import { afterInfinitive, negations, particles, vectorVerbs } from "./function-words.ts";
import { spell } from "./spelling.ts";
import type { FormKind, VerbForm } from "./verb-forms.ts";
import { finishGroup, type Part, type VerbGroup } from "./verb-meaning.ts";
import { chooseForm, formsOf, isNegation, isProspective, nominalForms } from "./verb-place.ts";

const then = spell("तो");

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
  if (isNonfinite(parts, tokens, end, lexicon)) return undefined;
  const group = finishGroup(tokens, at, end, parts, negative);
  return group && prospective ? { ...group, modality: "will", command: undefined, past: false } : group;
}

/** हो जाने के बाद, भेज देने पर, दिए जाने का: no clause, but a noun of an act. */
function isNonfinite(parts: Part[], tokens: readonly Token[], end: number, lexicon: Lexicon): boolean {
  const kind = parts.at(-1)?.form.kind;
  if (kind === "infinitive") return parts.length > 1 && afterInfinitive.has(tokens[end]?.text ?? "");
  if (kind !== "stem") return false;
  return formsOf(tokens[end]?.text ?? "", lexicon).some(({ kind }) => kind === "infinitive");
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
  if (last.kind === "ought") return form.lemma === helper.be ? form : undefined;
  if (last.kind === "order") return undefined;
  const helps =
    vectorVerbs.has(form.lemma) ||
    form.lemma === helper.be ||
    form.kind === "ought" ||
    (form.lemma === helper.move && tokens[at - 1]?.text !== then);
  return helps || (last.kind === "stem" && form.kind === "conjunctive") ? form : undefined;
}
