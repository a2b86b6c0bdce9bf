/** One language's words as two files: what search needs, at once, and the texts themselves, when one is opened. */
import { buildIndex } from "#search/index.ts";
import { exportIndex, importIndex } from "#search/portable-index.ts";
import { joinSections, splitSections } from "#search/sections.ts";
import type { Shelf } from "#search/shelf.ts";
import type { SynonymGroup } from "#search/synonyms.ts";
import { packNumbers, unpackNumbers } from "#search/varints.ts";
import type { Reference } from "./exchange.ts";
import { articleRecord, recordOfArticle, recordOfTemplate, templateRecord } from "./search-records.ts";
import type { ArticleCard, ArticleWords, TemplateCard, TemplateWords } from "./words.ts";

export interface ReplyShelf extends Shelf {
  templates: TemplateCard[];
  articles: ArticleCard[];
  /** The language's glossary. */
  synonyms: SynonymGroup[];
  /** The language's words that stand for one another in any shop. */
  related: readonly string[][];
}

/** One language's. */
export interface ShelfWords {
  templates: readonly TemplateWords[];
  articles: readonly ArticleWords[];
  synonyms: readonly SynonymGroup[];
  related: readonly string[][];
}

export type Words = TemplateWords | ArticleWords;

export interface ReplyTexts {
  find: (reference: Reference) => Words | undefined;
  /** Takes a template's slug or `stage/slug`. */
  findPartial: (name: string) => TemplateWords | undefined;
}

/** Fit for `openShelf`: all that the result list shows, and the index of it and of the texts. */
export function packShelf({ templates, articles, synonyms, related }: ShelfWords) {
  const cards = {
    templates: templates.map(({ source: _s, placeholders: _p, rules: _r, limits: _l, ...card }) => card),
    articles: articles.map(({ body: _body, ...card }) => card),
    synonyms,
    related,
  };
  const index = buildIndex([...templates.map(templateRecord), ...articles.map(articleRecord)]);
  return joinSections([encode(cards), exportIndex(index)]);
}

export function openShelf(bytes: Uint8Array): ReplyShelf {
  const [cards, index] = splitSections(bytes, 2) as [Uint8Array, Uint8Array];
  const { templates, articles, synonyms, related } = decode<Omit<ReplyShelf, keyof Shelf>>(cards);
  const records = [...templates.map(recordOfTemplate), ...articles.map(recordOfArticle)];
  return { templates, articles, synonyms, related, records, index: importIndex(index) };
}

/** Fit for `openTexts`, which reads an entry only when it is asked for. */
export function packTexts({ templates, articles }: Pick<ShelfWords, "templates" | "articles">) {
  const names = [
    ...templates.map(({ id }) => `template ${id}`),
    ...articles.map(({ id }) => `article ${id}`),
  ];
  const entries = [...templates, ...articles].map(encode);
  const lengths = entries.map(({ length }) => length);
  return joinSections([encode(names), packNumbers(lengths), joinBytes(entries)]);
}

export function openTexts(bytes: Uint8Array): ReplyTexts {
  const [names, lengths, entries] = splitSections(bytes, 3) as [Uint8Array, Uint8Array, Uint8Array];
  const places = new Map<string, [from: number, to: number]>();
  const sizes = unpackNumbers(lengths);
  let from = 0;
  decode<string[]>(names).forEach((name, i) => {
    const to = from + (sizes[i] ?? 0);
    places.set(name, [from, to]);
    from = to;
  });
  const read = (name: string | undefined) => {
    const place = places.get(name ?? "");
    return place && decode<Words>(entries.subarray(...place));
  };
  return {
    find: ({ kind, id }) => read(`${kind} ${id}`),
    findPartial: (name) => {
      const full = [...places.keys()].find((each) => each === `template ${name}` || isSlugOf(name, each));
      return read(full) as TemplateWords | undefined;
    },
  };
}

function isSlugOf(slug: string, name: string): boolean {
  return name.startsWith("template ") && name.endsWith(`/${slug}`);
}

function encode(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

function decode<Value>(bytes: Uint8Array): Value {
  return JSON.parse(new TextDecoder().decode(bytes)) as Value;
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
