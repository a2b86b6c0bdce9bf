/** Whether a fact can take the place of a written value by itself, so that the sentence stays whole. */
import { findLiterals } from "./find-literals.ts";
import type { KnownFact } from "./known-facts.ts";
import type { Literal } from "./literal.ts";
import { yearWords } from "./unit-words.ts";

/** Amounts read the same with any of these; other endings belong to the sentence. */
const moneyEndings = new Set(
  [
    "",
    "rupees",
    "rs",
    "inr",
    "/-",
    "₹",
    "रुपये",
    "रुपए",
    "रुपया",
    "रु",
    "రూపాయలు",
    "రూ",
    "روپیه",
    "$",
    "€",
    "£",
  ].map((ending) => ending.normalize("NFC")),
);

const years = new RegExp(`^(?:${yearWords.normalize("NFC")})$`, "iu");

/** Whether the written number counts what the fact counts: “one year” is twelve of a fact in months. */
export function countsAlike(text: string, literal: Literal, { measure }: KnownFact): boolean {
  if (literal.kind !== "duration" || measure.kind !== "duration") return true;
  return literal.unit === measure.unit && !years.test(endingOf(text, literal).replace(/^[-\u200c]/, ""));
}

/** Never in a heading, whose address would change with the value, nor inside the words of a link. */
export function isPlainly(text: string, literal: Literal, fact: KnownFact): boolean {
  const line = text.slice(text.lastIndexOf("\n", literal.start - 1) + 1, literal.end);
  if (/^\s*#/.test(line) || line.lastIndexOf("[") > line.lastIndexOf("]")) return false;
  if (literal.kind === "opening" || !countsAlike(text, literal, fact)) return false;
  if (!literal.number) return true;
  if (fact.measure.kind === "count" || isBare(fact.printed))
    return literal.kind === fact.measure.kind && !isHyphened(text, literal);
  if (isHyphened(text, literal)) return false;
  const ending = endingOf(text, literal);
  if (literal.kind === "money") return moneyEndings.has(ending);
  const [printed] = findLiterals(fact.printed);
  return printed !== undefined && (literal.kind === "percent" || ending === endingOf(fact.printed, printed));
}

function isBare(printed: string): boolean {
  return /^\p{Nd}[\p{Nd},.٬٫]*$/u.test(printed);
}

/** “30-day” is another word than “30 days”. */
function isHyphened(text: string, { number, end }: Literal): boolean {
  return /[-\u200c]/.test(text.slice(number?.end, end));
}

function endingOf(text: string, { number, end }: Literal): string {
  return text
    .slice(number?.end, end)
    .normalize("NFC")
    .replace(/[\s\u00a0.*_]/g, "")
    .toLowerCase();
}
