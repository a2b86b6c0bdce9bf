/** What people read of an article or template, apart from customers' own phrasings: its text and some of its fields. */
import { maskMarkup } from "#facts/mask-markup.ts";
import type { Place } from "#schemas/place.ts";
import type { Article, Template } from "#schemas/words.ts";
import type { FieldPath } from "#schemas/yaml-places.ts";
import { fieldPlace, spanPlace } from "./field-place.ts";

export interface ProsePart {
  /** With markup masked. */
  text: string;
  /** A field of the front matter, which holds words only: no `<Fact>`, no `{{ … }}`. */
  isField: boolean;
  /** Where the stretch `[start, end)` of `text` stands in the file. */
  placeOf: (span: { start: number; end: number }) => Place;
}

const read = new WeakMap<Article | Template, ProsePart[]>();

export function proseOf(entry: Article | Template): ProsePart[] {
  const parts = read.get(entry) ?? [bodyOf(entry), ...fieldsOf(entry)];
  read.set(entry, parts);
  return parts;
}

function bodyOf(entry: Article | Template): ProsePart {
  return stretchOf(entry, maskMarkup(entry.text.slice(entry.bodyStart)), entry.bodyStart);
}

/** `text` stands in the entry's file from `at` on. */
function stretchOf(entry: Article | Template, text: string, at: number): ProsePart {
  return {
    text,
    isField: false,
    placeOf: ({ start, end }) => spanPlace(entry, { start: at + start, end: at + end }),
  };
}

/** How customers put it, in their words. */
export function questionsOf(entry: Article | Template): ProsePart[] {
  return fieldParts(
    entry,
    entry.data.questions.map((text, at) => [["questions", at], text]),
  );
}

const target = /(?:mailto|tel):[^\s)"'>]+/g;

/** Where mail and phone links lead, which markup hides. */
export function targetsOf(entry: Article | Template): ProsePart[] {
  return Array.from(entry.text.slice(entry.bodyStart).matchAll(target), ({ 0: written, index }) => {
    const from = written.indexOf(":") + 1;
    return stretchOf(entry, written.slice(from), entry.bodyStart + index + from);
  });
}

function fieldsOf(entry: Article | Template): ProsePart[] {
  return fieldParts(entry, shownFields(entry));
}

function fieldParts(entry: Article | Template, fields: [path: FieldPath, text: string][]): ProsePart[] {
  return fields.map(([path, text]) => ({
    text,
    isField: true,
    placeOf: ({ start, end }) => {
      const field = fieldPlace(entry, path);
      const at = field.text.slice(field.start, field.end).indexOf(text.slice(start, end));
      return at < 0 ? field : { ...field, start: field.start + at, end: field.start + at + end - start };
    },
  }));
}

function shownFields({ data }: Article | Template): [path: FieldPath, text: string][] {
  const fields: [FieldPath, string | undefined][] =
    "summary" in data
      ? [
          [["title"], data.title],
          [["summary"], data.summary],
          [["escalation", "what"], data.escalation?.what],
          [["escalation", "how"], data.escalation?.how],
        ]
      : [
          [["title"], data.title],
          [["useWhen"], data.useWhen],
          [["notWhen"], data.notWhen],
        ];
  return fields.filter((field): field is [FieldPath, string] => field[1] !== undefined);
}
