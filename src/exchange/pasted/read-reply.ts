/** A reply somebody sent, or the text of a solved case, becomes the start of a draft that names no customer. */
import type { KnownFact } from "#facts/known-facts.ts";
import type { DraftPlaceholder } from "../drafts/template-draft.ts";
import { guidanceFor } from "../drafts/guidance.ts";
import { blankField } from "./blanks.ts";
import { findValues, type PastedValue } from "./find-values.ts";

export interface PastedReply {
  /** The text with a placeholder, a fact or a gap where a value stood. */
  body: string;
  /** One for each placeholder of the body; none for an article. */
  placeholders: Record<string, DraftPlaceholder>;
  /** Short questions of the text that hold no value. */
  questions: string[];
}

const mostQuestions = 5;
const longestQuestion = 120;

export function readPastedReply(
  pasted: string,
  { kind, locale, facts }: { kind: "article" | "template"; locale: string; facts: readonly KnownFact[] },
): PastedReply {
  const text = pasted
    .replace(/^\uFEFF/, "")
    .replaceAll(/\r\n?/g, "\n")
    .trim();
  const values = findValues(text, facts);
  const labels = guidanceFor(locale).values;
  const placeholders: Record<string, DraftPlaceholder> = {};
  const idOf = giveIds();
  let body = "";
  let at = 0;
  for (const value of values) {
    body += text.slice(at, value.start) + inPlaceOf(value);
    at = value.end;
  }
  return { body: body + text.slice(at), placeholders, questions: findQuestions(text, values) };

  function inPlaceOf(value: PastedValue): string {
    if (value.kind === "fact")
      return kind === "article" ? `<Fact id="${value.fact}" />` : `{{ fact.${value.fact} }}`;
    if (kind === "article") return `(${labels[value.kind]})`;
    const id = idOf(value.placeholder, text.slice(value.start, value.end));
    placeholders[id] = blankField(value.kind, locale);
    return `{{ ${id} }}`;
  }
}

/** The same value gets the same id wherever it stands; a second day becomes `date_2`. */
function giveIds(): (placeholder: string, value: string) => string {
  const written = new Map<string, string[]>();
  return (placeholder, value) => {
    const values = written.get(placeholder) ?? [];
    if (!values.includes(value)) values.push(value);
    written.set(placeholder, values);
    const place = values.indexOf(value) + 1;
    return place === 1 ? placeholder : `${placeholder}_${place}`;
  };
}

function findQuestions(text: string, values: readonly PastedValue[]): string[] {
  const found: string[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^.!?।؟\n]+[?؟]/gu)) {
    const end = index + sentence.length;
    const question = sentence.replace(/^[\s>*#-]+/, "").trim();
    const namesSomebody = values.some(({ start, end: stop }) => start < end && index < stop);
    if (!namesSomebody && question.length <= longestQuestion) found.push(question);
  }
  return [...new Set(found)].slice(0, mostQuestions);
}
