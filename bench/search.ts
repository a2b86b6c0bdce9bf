/**
 * Which engine finds the right answer, and how fast: Fuse, MiniSearch and ours on the same questions.
 * `npm run bench:search [recall|speed]`; both unless told. Recall takes about half an hour, nearly all of it Fuse's.
 */
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { createFinder, searchShelves } from "#search/find.ts";
import { buildIndex } from "#search/index.ts";
import { exportIndex, importIndex } from "#search/portable-index.ts";
import type { SearchRecord } from "#search/record.ts";
import { makeRecords } from "./made-records.ts";
import { fillQuestions, missingQuestions, type QuestionSet, readQuestionSets } from "./question-sets.ts";
import { measureRecall } from "./recall.ts";

type Search = (query: string) => string[];

const engines: Record<string, (records: SearchRecord[]) => Search> = {
  ours(records) {
    const finder = createFinder(records);
    return (query) => finder.find(query, { limit: 10 }).map(({ id }) => id);
  },
  MiniSearch(records) {
    const fields = ["title", "shortcut", "questions", "keywords", "body"];
    const searchOptions = { boost: { title: 3 }, prefix: true, fuzzy: 0.2 };
    const engine = new MiniSearch<SearchRecord>({ idField: "key", fields, searchOptions });
    engine.addAll(records.map((record, i) => ({ ...record, key: i })));
    return (query) =>
      engine
        .search(query)
        .slice(0, 10)
        .map(({ id }) => records[Number(id)]?.id ?? "");
  },
  Fuse(records) {
    const keys = [{ name: "title", weight: 3 }, "shortcut", "questions", "keywords", "body"];
    const fuse = new Fuse(records, { keys, ignoreLocation: true });
    return (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id);
  },
};

/** Fuse needs seconds for long questions over long texts, so every engine gets the same sample. */
const sampleSize = 80;

function sample<Item>(items: readonly Item[]): Item[] {
  const step = Math.max(1, Math.floor(items.length / sampleSize));
  return items.filter((_, i) => i % step === 0).slice(0, sampleSize);
}

function compareRecall(label: string, set: QuestionSet): void {
  for (const [kind, questions] of Object.entries(set.questions)) {
    const cells = Object.values(engines).map((load) => {
      const { topThree, nothingFound } = measureRecall(sample(questions), load(set.records));
      return `${(100 * topThree).toFixed(0).padStart(7)} (${(100 * nothingFound).toFixed(0)})`.padEnd(14);
    });
    console.log(`${label.padEnd(20)} ${kind.padEnd(6)} ${cells.join("")}`);
  }
}

function measure<Result>(work: () => Result): [milliseconds: number, Result] {
  const start = performance.now();
  const result = work();
  return [performance.now() - start, result];
}

/** A slow engine is judged on the keystrokes it manages in this time. */
const patience = 60_000;

/** Each keystroke's better time of two, ascending: what another program took from us should not count. */
function timeKeystrokes(search: Search, keystrokes: readonly string[]): number[] {
  const start = performance.now();
  const times: number[] = [];
  for (const typed of keystrokes) {
    const [[first], [second]] = [measure(() => search(typed)), measure(() => search(typed))];
    times.push(Math.min(first, second));
    if (performance.now() - start > patience) break;
  }
  return times.sort((a, b) => a - b);
}

/** Every beginning of each query, as it is typed. */
function keystrokesOf(queries: readonly string[]): string[] {
  return queries.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
}

function compareSpeed(sets: readonly QuestionSet[], count: number): void {
  const records = makeRecords(sets, count);
  const queries = sets.flatMap(({ questions }) =>
    (questions["typo"] ?? []).slice(0, 2).map(({ query }) => query.slice(0, 20)),
  );
  const keystrokes = keystrokesOf(queries);
  let ourTime = 0;
  console.log(`\n${count} records, milliseconds a keystroke`);
  console.log("engine         build       p50       p99   times our p50");
  for (const [name, load] of Object.entries(engines)) {
    const [build, search] = measure(() => load(records));
    const times = timeKeystrokes(search, keystrokes);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    ourTime ||= at(0.5);
    const figures = [build, at(0.5), at(0.99)].map((figure) => figure.toFixed(1).padStart(10)).join("");
    console.log(
      `${name.padEnd(10)}${figures}   ${(at(0.5) / ourTime).toFixed(1).padEnd(6)} over ${times.length} keystrokes`,
    );
  }
  const bytes = exportIndex(buildIndex(records));
  const [load] = measure(() => searchShelves([{ records, index: importIndex(bytes) }]));
  console.log(
    `ours, from an index built before (${(bytes.length / 1e6).toFixed(1)} MB): ready in ${load.toFixed(0)} ms`,
  );
}

function compareAllRecall(sets: readonly QuestionSet[]): void {
  const names = Object.keys(engines).map((name) => name.padEnd(14));
  console.log("Share with a right answer in the top three, % (and with no answer at all)");
  console.log(`${"".padEnd(28)}${names.join("")}`);
  for (const set of sets) {
    compareRecall(set.name, set);
    if (set.phrasings.size > 0) compareRecall(`${set.name} +10`, fillQuestions(set, 10));
  }
}

const sets = readQuestionSets();
const part = process.argv[2];
if (sets.length === 0) console.log(missingQuestions);
else {
  if (part !== "speed") compareAllRecall(sets);
  if (part !== "recall") compareSpeed(sets, 10_000);
}
