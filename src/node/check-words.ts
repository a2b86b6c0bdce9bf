/** Every check of a words folder in one call: files, fields, references and tone. */
import { resolve, sep } from "node:path";
import { giveParts, readParts } from "#references/article-parts.ts";
import { checkReferences } from "#references/check-references.ts";
import { noHistory, type History } from "#references/history.ts";
import { giveValues, readValues } from "#references/prose-values.ts";
import { giveDeclared, readDeclared } from "#references/word-index.ts";
import { giveMatches, knowFactsIn, readMatches } from "#references/written-facts.ts";
import type { Words } from "#schemas/words.ts";
import type { WordsFile } from "#schemas/words-file.ts";
import type { Finding } from "#tone/finding.ts";
import { noCache } from "./check-cache.ts";
import { checkPictures } from "./check-pictures.ts";
import { checkToneOfWords } from "./check-tone-of-words.ts";
import { digestOf } from "./digest.ts";
import { readHistory, type HistorySource } from "./git-history.ts";
import { listPublished } from "./list-published.ts";
import { readWords, type ReadOptions } from "./read-words.ts";
import { setSeverities } from "./set-severities.ts";
import { todayIn } from "./today.ts";
import { findInTexts } from "./unsound-entries.ts";

export interface CheckOptions extends ReadOptions {
  /** Report only what stands in these files and folders; absolute, or relative to where the command runs. */
  paths?: string[];
  /** Where git tells when texts changed; without it nothing counts as changed. */
  history?: HistorySource;
}

export interface CheckedWords {
  words: Words;
  findings: Finding[];
  files: WordsFile[];
  history: History;
  /** Why less was checked than could be. */
  notice?: string;
}

/** Findings come by file, line, column and rule. Throws when there is no such folder. */
export async function checkWords(
  folder: string,
  { paths, history: source, ...options }: CheckOptions = {},
): Promise<CheckedWords> {
  const { words, unsound, findings, files, paths: all } = await readWords(folder, options);
  const { cache = noCache } = options;
  const wanted = paths?.map((path) => resolve(path));
  const isWanted = (file: string) => {
    const full = resolve(file);
    return !wanted || wanted.some((path) => full === path || full.startsWith(path + sep));
  };
  for (const article of [...words.articles, ...unsound.articles])
    giveParts(
      article,
      cache.remember(["parts", article.text], () => readParts(article)),
    );
  const factsIn = knowFactsIn(words);
  const digest = digestOf(words.facts, words.settings.defaultLocale, words.settings.currency);
  for (const entry of [...words.articles, ...words.templates, ...unsound.articles, ...unsound.templates]) {
    const { file, text, locale } = entry;
    giveValues(
      entry,
      cache.remember(["values", file, text], () => readValues(entry)),
    );
    giveMatches(
      entry,
      cache.remember(["matches", file, text, locale, digest], () => readMatches(entry, factsIn(locale))),
    );
  }
  for (const file of files)
    if (file.path.endsWith(".yaml"))
      giveDeclared(
        file,
        cache.remember(["declared", file.text], () => readDeclared(file)),
      );
  const today = todayIn(words.settings.timeZone);
  const { history, notice } = source
    ? readHistory(words, source, { today, cache })
    : { history: noHistory, notice: undefined };
  const surroundings = { history, today, published: listPublished(), paths: all };
  const judge = (judged: Words) => [
    ...checkReferences(judged, files, surroundings),
    ...checkToneOfWords(judged, isWanted, cache),
  ];
  const found = [
    ...findings,
    ...(await checkPictures(folder, all)),
    ...judge(words),
    ...findInTexts(words, unsound, judge),
  ];
  await cache.save({ complete: paths === undefined });
  const reported = setSeverities(found, words).filter(({ file }) => isWanted(file));
  return { words, files, history, findings: reported.sort(compareFindings), ...(notice && { notice }) };
}

export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
