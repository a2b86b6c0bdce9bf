/** Any number of made-up replies for the console, as the files its page fetches. */
import { gzipSync } from "node:zlib";
import { packShelf, packTexts } from "#console/reply-shelf.ts";
import type { ShelfList, TemplateWords } from "#console/words.ts";
import { relatedWordsIn } from "#search/related-words.ts";
import type { SearchRecord } from "#search/record.ts";
import { sampleReply } from "../tests/sample-reply.ts";
import { makeRecords } from "./made-records.ts";
import type { OwnQuestions } from "./own-questions.ts";

export interface MadeShelves {
  records: SearchRecord[];
  list: ShelfList;
  /** By file name. */
  files: Map<string, Buffer>;
}

export function makeShelves({ records: own, questions }: OwnQuestions, count: number): MadeShelves {
  const sets = Object.entries(questions).map(([locale, kinds]) => ({
    name: locale,
    records: own.filter((record) => record.locale === locale),
    questions: { plain: Object.values(kinds).flat() },
    phrasings: new Map(),
  }));
  const records = makeRecords(sets, count);
  const list: ShelfList = {
    builtAt: new Date().toISOString(),
    digest: `made-${count}`,
    defaultLocale: "en",
    stages: { resolve: Math.ceil(count / sets.length) },
    files: {},
  };
  const files = new Map<string, Buffer>();
  for (const { name } of sets) {
    const templates = records.filter(({ locale }) => locale === name).map(toTemplate);
    const words = { templates, articles: [], synonyms: [], related: relatedWordsIn(name) };
    list.files[name] = { search: `${name}.search.${count}.bin`, texts: `${name}.texts.${count}.bin` };
    files.set(list.files[name].search, gzipSync(packShelf(words)));
    files.set(list.files[name].texts, gzipSync(packTexts(words)));
  }
  return { records, list, files };
}

function toTemplate({ id, locale, title, questions, keywords, body }: SearchRecord): TemplateWords {
  return sampleReply({
    id,
    locale,
    stage: "resolve",
    title,
    useWhen: title,
    channels: ["chat", "email"],
    questions,
    keywords,
    source: `---\ntitle: made\n---\n${body}\n`,
  });
}
