/** Everything that can be referred to. What a faulty file declares counts too, so that one fault stays one finding. */
import { readYaml } from "#schemas/read-yaml.ts";
import type { Words } from "#schemas/words.ts";
import { placeFile, type SingleFile, type WordsFile } from "#schemas/words-file.ts";
import { noHistory, type History } from "./history.ts";
import { createIds, type Ids } from "./ids.ts";

export interface WordIndex {
  words: Words;
  /** Declared ids; `undefined` where their file is missing or unreadable, and nothing can be said about them. */
  topics: Set<string> | undefined;
  teams: Set<string> | undefined;
  facts: Set<string> | undefined;
  /** Term ids a locale. */
  terms: Map<string, Set<string>>;
  /** `topic/slug` of every article file a locale. */
  articles: Map<string, Ids>;
  /** The same with those of the default language, which stand in for missing translations. */
  reachable: Map<string, Ids>;
  /** `stage/slug` of every template file a locale. */
  templates: Map<string, Ids>;
  /** Ids of the rules whose severity the settings may change. */
  rules: Set<string>;
  /** When each entry changed, as far as git tells. */
  history: History;
  /** Year-month-day; empty where nothing is to depend on the day. */
  today: string;
  /** Files that stand beside the pages, as `/favicon.svg`; without it nothing is said about them. */
  published?: ReadonlySet<string>;
  /** Every path of the words folder, pictures too; without it nothing is said about them. */
  paths?: readonly string[];
  single: (name: SingleFile) => WordsFile | undefined;
  glossary: (locale: string) => WordsFile | undefined;
}

/** What the files alone do not tell. */
export type Surroundings = Pick<WordIndex, "history" | "today" | "published" | "paths">;

export function indexWords(
  words: Words,
  files: WordsFile[],
  rules: string[] = [],
  { history, today, published, paths }: Surroundings = { history: noHistory, today: "" },
): WordIndex {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const keys = (path: string) => keysOf(byPath.get(path));
  const index: WordIndex = {
    words,
    topics: keys("topics.yaml"),
    teams: keys("teams.yaml"),
    facts: keys("facts.yaml"),
    terms: new Map(),
    articles: new Map(),
    reachable: new Map(),
    templates: new Map(),
    rules: new Set(rules),
    history,
    today,
    ...(published && { published }),
    ...(paths && { paths }),
    single: (name) => byPath.get(name),
    glossary: (locale) => byPath.get(`glossary/${locale}.yaml`),
  };
  const articles: IdsByLocale = new Map();
  const templates: IdsByLocale = new Map();
  for (const { path } of files) {
    const place = placeFile(path, words.settings.locales);
    if (place.kind === "article") add(articles, place.locale, `${place.topic}/${place.slug}`);
    if (place.kind === "template") add(templates, place.locale, `${place.stage}/${place.slug}`);
    const terms = place.kind === "glossary" && keys(path);
    if (terms) index.terms.set(place.locale, terms);
  }
  const originals = articles.get(words.settings.defaultLocale) ?? [];
  for (const locale of words.settings.locales) {
    const own = articles.get(locale) ?? [];
    index.articles.set(locale, createIds(own));
    index.reachable.set(locale, createIds([...own, ...originals]));
    index.templates.set(locale, createIds(templates.get(locale)));
  }
  return index;
}

type IdsByLocale = Map<string, string[]>;

function add(map: IdsByLocale, locale: string, id: string): void {
  const ids = map.get(locale);
  if (ids) ids.push(id);
  else map.set(locale, [id]);
}

/** Plain data; without `keys` the file cannot be read. */
interface Declared {
  keys?: string[];
}

const known = new WeakMap<WordsFile, Declared>();

/** Spares a file the reading whose keys are known from before. */
export function giveDeclared(file: WordsFile, declared: Declared): void {
  known.set(file, declared);
}

function keysOf(file: WordsFile | undefined): Set<string> | undefined {
  const { keys } = file ? (known.get(file) ?? readDeclared(file)) : {};
  return keys && new Set(keys);
}

/** What a YAML file declares at its first level; depends on its text alone. */
export function readDeclared({ file, text }: WordsFile): Declared {
  const { value, findings } = readYaml({ file, text, start: 0, end: text.length });
  if (findings.length > 0) return {};
  return {
    keys: typeof value === "object" && value !== null && !Array.isArray(value) ? Object.keys(value) : [],
  };
}
