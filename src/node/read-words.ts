/** Reads a words folder: every sound entry, and a finding for everything that is not. */
import { join } from "node:path";
import type { z } from "astro/zod";
import { articleSchema } from "#schemas/article.ts";
import { factsSchema } from "#schemas/facts.ts";
import { toFinding, type FaultRule } from "#schemas/fault.ts";
import { explainName, findSameNames } from "#schemas/file-names.ts";
import { noMisplacedFile, noUnreadableFile, noUnsafeName, requireFile } from "#schemas/file-rules.ts";
import { glossarySchema } from "#schemas/glossary.ts";
import { readEntry, readYamlFile } from "#schemas/read-file.ts";
import { settingsSchema, type Settings } from "#schemas/settings.ts";
import { standInArticle, standInTemplate } from "#schemas/stand-in.ts";
import { teamsSchema } from "#schemas/teams.ts";
import { templateSchema } from "#schemas/template.ts";
import { topicsSchema } from "#schemas/topics.ts";
import type { Words } from "#schemas/words.ts";
import { placeFile, singleFiles, type SingleFile, type WordsFile } from "#schemas/words-file.ts";
import type { Finding } from "#tone/finding.ts";
import { noCache, type CheckCache } from "./check-cache.ts";
import { listFiles } from "./list-files.ts";
import { readText } from "./read-text.ts";
import type { Unsound } from "./unsound-entries.ts";
import { displayPath } from "./words-folder.ts";

export interface WordsReading {
  words: Words;
  /** Articles and templates that are not among the words, for their fields have faults. */
  unsound: Unsound;
  findings: Finding[];
  /** Every file that belongs to the words, faulty ones too; ordered by path. */
  files: WordsFile[];
  /** Every path of the folder, words or not. */
  paths: string[];
}

export interface ReadOptions {
  /** What earlier readings found out about files that have not changed since. */
  cache?: CheckCache;
  /** Texts of files as an editor holds them, by absolute path; they count before what is on disk. */
  texts?: ReadonlyMap<string, string>;
}

/** Never throws for what stands in the folder; throws when there is no such folder. */
export async function readWords(folder: string, options: ReadOptions = {}): Promise<WordsReading> {
  const { cache = noCache, texts } = options;
  const { paths, refused } = await listFiles(folder);
  const findings: Finding[] = [];
  const fileAt = (path: string, text = ""): WordsFile => ({
    path,
    file: displayPath(join(folder, path)),
    text,
  });
  const report = (rule: FaultRule, file: WordsFile, message: string, expected: string[] = []) =>
    findings.push(toFinding(rule, { place: { ...file, start: 0, end: 0 }, message, expected }));

  for (const path of paths) {
    const message = explainName(path);
    if (message) report(noUnsafeName, fileAt(path), message);
  }
  for (const [first, ...others] of findSameNames(paths))
    for (const path of others)
      report(
        noUnsafeName,
        fileAt(path),
        `Windows and macOS take this for the same file as “${first}”. Rename one of them.`,
      );
  for (const { path, message } of refused) report(noUnreadableFile, fileAt(path), message);
  const files = readAll(paths.filter(belongsToWords));
  const words: Words = { ...readSingleFiles(), glossary: {}, articles: [], templates: [] };
  const unsound: Unsound = { articles: [], templates: [], withoutPlaceholders: new Set() };

  for (const file of files) {
    const place = placeFile(file.path, words.settings.locales);
    if (place.kind === "misplaced") report(noMisplacedFile, file, place.message, place.expected);
    if (file.text === "" && findings.some((finding) => finding.file === file.file)) continue;
    if (place.kind === "glossary") words.glossary[place.locale] = readTable(file, glossarySchema);
    if (place.kind === "article") {
      const { locale, topic, slug } = place;
      const { data, sound, bodyStart } = keep(cached(place.kind, file, () => readEntry(file, articleSchema)));
      const entry = { id: `${topic}/${slug}`, locale, topic, slug, ...source(file), bodyStart };
      if (data) words.articles.push({ ...entry, data });
      else if (bodyStart > 0) unsound.articles.push({ ...entry, data: standInArticle(sound) });
    }
    if (place.kind === "template") {
      const { locale, stage, slug } = place;
      const { data, sound, bodyStart } = keep(
        cached(place.kind, file, () => readEntry(file, templateSchema)),
      );
      const entry = { id: `${stage}/${slug}`, locale, stage, slug, ...source(file), bodyStart };
      if (data) words.templates.push({ ...entry, data });
      else if (bodyStart > 0) unsound.templates.push({ ...entry, data: standInTemplate(sound) });
      if (!data && !sound["placeholders"]) unsound.withoutPlaceholders.add(file.file);
    }
  }
  return { words, unsound, findings, files, paths };

  function readAll(wanted: string[]): WordsFile[] {
    return wanted.map((path) => {
      const full = join(folder, path);
      const text = texts?.get(full);
      const reading = text === undefined ? readText(full) : { text };
      const file = fileAt(path, "text" in reading ? reading.text : "");
      if ("unreadable" in reading) report(noUnreadableFile, file, reading.unreadable);
      return file;
    });
  }

  function cached<T extends object>(kind: string, { file, text }: WordsFile, read: () => T): T {
    return cache.remember([kind, file, text], read);
  }

  function keep<T extends { findings: Finding[] }>(reading: T): T {
    for (const finding of reading.findings) findings.push(finding);
    return reading;
  }

  function readTable<T>(file: WordsFile | undefined, schema: z.ZodType<T>): T {
    if (!file) return schema.parse({});
    const { data, sound } = keep(cached("table", file, () => readYamlFile(file, schema)));
    return data ?? schema.parse(sound);
  }

  function readSingleFiles() {
    const find = (name: SingleFile) => files.find(({ path }) => path === name);
    for (const name of singleFiles)
      if (!find(name)) report(requireFile, fileAt(name), `There is no ${name} in the words folder. Add one.`);
    return {
      settings: readSettings(find("settings.yaml")),
      topics: readTable(find("topics.yaml"), topicsSchema),
      teams: readTable(find("teams.yaml"), teamsSchema),
      facts: readTable(find("facts.yaml"), factsSchema),
    };
  }

  function readSettings(file: WordsFile | undefined): Settings {
    const reading = file && cached("table", file, () => readYamlFile(file, settingsSchema));
    const { data, sound } = reading ? keep(reading) : { data: undefined, sound: {} };
    if (data) return data;
    const locales = [...new Set(paths.map(localeOf).filter((locale) => locale !== undefined))].sort();
    const standIn = {
      name: "Answerbook",
      tagline: "Help",
      site: "https://help.example.com",
      locales: locales.length > 0 ? locales : ["en"],
      brand: { colour: "#0f6b5c" },
    };
    const settings = {
      defaultLocale: locales.includes("en") ? "en" : standIn.locales[0],
      ...standIn,
      ...sound,
    };
    return settingsSchema.parse(settings);
  }
}

function belongsToWords(path: string): boolean {
  return placeFile(path, []).kind !== "other";
}

/** The language a folder is named after, for when the settings cannot tell which there are. */
function localeOf(path: string): string | undefined {
  return /^(?:articles|templates)\/([a-z]{2,3})\//.exec(path)?.[1];
}

function source({ file, text }: WordsFile): Pick<WordsFile, "file" | "text"> {
  return { file, text };
}
