/** Turns what is no prose inside a paragraph (placeholders, addresses, quotations) into typed neutral marks. */
import type { PlaceholderType } from "#schemas/vocabulary.ts";
import type { ToneDocument } from "./document.ts";
import {
  buildText,
  writtenText,
  type MappedText,
  type NeutralType,
  type TextBuilder,
} from "./mapped-text.ts";

interface Place {
  start: number;
  end: number;
  type: NeutralType;
  name?: string;
  example?: string | undefined;
}

const neutralOf: Record<PlaceholderType, NeutralType> = {
  text: "text",
  choice: "text",
  number: "number",
  money: "money",
  date: "time",
  time: "time",
  duration: "time",
  link: "link",
};
const placesPattern =
  /\{\{>?([^{}|]*)(?:\|[^{}]*)?\}\}|(?:https?:\/\/|www\.)[^\s<>"]*[^\s<>"'.,;:!?)\]]|(?<![^\s@<>"(){}])[^\s@<>"(){}]+@[^\s@<>"(){}]+\.\p{L}{2,}/giu;
const guesses: [RegExp, NeutralType][] = [
  [
    /(?:^|[._])(?:date|day|days|time|eta|deadline|hours?|minutes?|period|window|weekday|when|until|wait)$/,
    "time",
  ],
  [/(?:^|[._])(?:phone|callback_number|telephone)$|phone/, "phone"],
  [/(?:^|[._])(?:(?:first|last|full)?_?name|agent|colleague|manager|team)$/, "person"],
  [/(?:amount|price|total|fee|charge|cost|refund)$/, "money"],
  [/(?:link|url|page|website)$/, "link"],
  [/(?:number|count|quantity|code|id)$/, "number"],
];

export function findNeutrals(text: string, document: ToneDocument): Place[] {
  const places: Place[] = [];
  if (!/[{@]|https?:|www\./i.test(text)) return places;
  for (const match of text.matchAll(placesPattern)) {
    const place = { start: match.index, end: match.index + match[0].length };
    if (match[1] === undefined) places.push({ ...place, type: "link" });
    else {
      const name = match[1].trim();
      const hint = document.placeholders?.[name];
      const type = hint === undefined ? guessType(name) : typeOf(name, hint.type);
      places.push({ ...place, type, name, example: hint?.example });
    }
  }
  return places;
}

function typeOf(name: string, type: PlaceholderType): NeutralType {
  return type === "text" ? guessType(name) : neutralOf[type];
}

function guessType(name: string): NeutralType {
  return guesses.find(([pattern]) => pattern.test(name))?.[1] ?? "text";
}

/** Adds text that stands in the source exactly as given. */
export function appendPlain(
  builder: TextBuilder,
  text: string,
  sourceStart: number,
  document: ToneDocument,
): void {
  const plain = buildText();
  appendPieces(plain, text, document, (at) => sourceStart + at);
  copyWithoutQuotations(plain, builder);
}

/** Adds a Markdown text node, following escapes, entities and line prefixes back to the source. */
export function appendProse(
  builder: TextBuilder,
  value: string,
  source: string,
  start: number,
  end: number,
  document: ToneDocument,
): void {
  if (source.slice(start, end) === value) appendPieces(builder, value, document, (at) => start + at);
  else {
    const sources = alignValue(value, source, start, end);
    appendPieces(builder, value, document, (at) => sources[at] ?? end);
  }
}

function appendPieces(
  builder: TextBuilder,
  value: string,
  document: ToneDocument,
  sourceOf: (at: number) => number,
): void {
  let at = 0;
  for (const { start, end, type, name, example } of findNeutrals(value, document)) {
    appendRuns(builder, value, at, start, sourceOf);
    builder.appendNeutral({
      type,
      name,
      example,
      written: value.slice(start, end),
      sourceStart: sourceOf(start),
      sourceEnd: sourceOf(end - 1) + 1,
    });
    at = end;
  }
  appendRuns(builder, value, at, value.length, sourceOf);
}

/** Appends stretches that are contiguous in the source as one. */
function appendRuns(
  builder: TextBuilder,
  value: string,
  from: number,
  to: number,
  sourceOf: (at: number) => number,
): void {
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    if (at < to && sourceOf(at) === sourceOf(at - 1) + 1) continue;
    builder.append(value.slice(start, at), sourceOf(start));
    start = at;
  }
}

/** Source offset of each character of a text node's value. */
function alignValue(value: string, source: string, start: number, end: number): number[] {
  const sources: number[] = [];
  let at = start;
  for (let index = 0; index < value.length; index += 1) {
    const character = value[index];
    if (source[at] === "\\" && source[at + 1] === character && character !== "\\") at += 1;
    const entity = source[at] === "&" ? /^&[#\p{L}\p{N}]+;/u.exec(source.slice(at, at + 40))?.[0] : undefined;
    if (entity !== undefined && character !== undefined && !value.startsWith(entity, index)) {
      sources.push(at);
      at += entity.length;
      continue;
    }
    const written = character === "\uFFFD" && source[at] === "\0" ? "\0" : character;
    while (at < end && source[at] !== written) at += 1;
    sources.push(Math.min(at, end));
    at += 1;
  }
  return sources;
}

const quotation = /"[^"]*"|(?<=^|[\s(])'(?=\S)[^']{2,}?(?<=\S)'(?=$|[\s.,;:!?)])/gu;

/** Quotations are somebody else's words: each becomes one neutral mark. */
export function quotationsToNeutral(text: TextBuilder): MappedText {
  if (!/["']/.test(text.text)) return text;
  const out = buildText();
  copyWithoutQuotations(text, out);
  return out;
}

function copyWithoutQuotations(from: TextBuilder, to: TextBuilder): void {
  let at = 0;
  for (const match of from.text.matchAll(quotation)) {
    const end = match.index + match[0].length;
    copyRange(from, to, at, match.index);
    to.appendNeutral({
      type: "quote",
      written: writtenText(from, match.index, end),
      sourceStart: from.sourceAt(match.index),
      sourceEnd: from.sourceEndAt(end),
    });
    at = end;
  }
  copyRange(from, to, at, from.text.length);
}

function copyRange(from: TextBuilder, to: TextBuilder, start: number, end: number): void {
  let at = start;
  for (const neutral of from.neutrals) {
    if (neutral.at < start || neutral.at >= end) continue;
    appendRuns(to, from.text, at, neutral.at, from.sourceAt);
    to.appendNeutral(neutral);
    at = neutral.at + 1;
  }
  appendRuns(to, from.text, at, end, from.sourceAt);
}
