/** A reply somebody sent, or the text of a solved case, becomes the start of a draft that names no customer. */
import type { KnownFact } from "#facts/known-facts.ts";
import type { DraftPlaceholder } from "../drafts/template-draft.ts";
import { guidanceFor } from "../drafts/guidance.ts";
import { blankField } from "./blanks.ts";
import { findValues, type PastedValue } from "./find-values.ts";
import { readCase, type Case } from "./read-case.ts";

export interface PastedReply {
  /** The text with a placeholder, a fact or a gap where a value stood. */
  body: string;
  /** One for each placeholder of the body; none for an article. */
  placeholders: Record<string, DraftPlaceholder>;
  /** What the customer asked, as far as it holds no value. */
  questions: string[];
}

const mostQuestions = 5;
/** Shorter ones say “great, thanks”. */
const shortestQuestion = 15;
const longestQuestion = 120;

export function readPastedReply(
  pasted: string,
  { kind, locale, facts }: { kind: "article" | "template"; locale: string; facts: readonly KnownFact[] },
): PastedReply {
  const found = readCase(
    pasted
      .replace(/^\uFEFF/, "")
      .replaceAll(/\r\n?/g, "\n")
      .trim(),
  );
  const { text } = found;
  const values = findValues(found, facts);
  const labels = guidanceFor(locale).values;
  const placeholders: Record<string, DraftPlaceholder> = {};
  const idOf = giveIds();
  let body = "";
  let at = 0;
  for (const value of values) {
    body += text.slice(at, value.start) + inPlaceOf(value);
    at = value.end;
  }
  return { body: body + text.slice(at), placeholders, questions: findQuestions(found) };

  function inPlaceOf(value: PastedValue): string {
    if (value.kind === "fact")
      return kind === "article" ? `<Fact id="${value.fact}" />` : `{{ fact.${value.fact} }}`;
    if (kind === "article") return `(${labels[value.kind]})`;
    const id = idOf(value.placeholder, value.value);
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

function findQuestions({ said, ...people }: Case): string[] {
  const found = said.flatMap((line) => line.match(/[^.!?।؟]+[.!?।؟]*/gu) ?? []).map((one) => one.trim());
  const kept = found.filter((text) => {
    const fits = text.length >= shortestQuestion && text.length <= longestQuestion;
    return fits && findValues({ ...people, said, text }, []).length === 0;
  });
  return [...new Set(kept)].slice(0, mostQuestions);
}
