/**
 * `npm run eval:search [-- set…]`: how often our search has the right answer in its first places, per set and kind of
 * question. `own` are the questions of tests/eval/search/ asked in the console, `public` those of them that customers can
 * ask, in the help centre, `public-parts` the same as a large help centre searches; `--missed` lists those it misses.
 */
import { createFinder, type Finder } from "#search/find.ts";
import { readOwnQuestions } from "../bench/own-questions.ts";
import { askAll, openPublicSearch, publicQuestions } from "../bench/public-search.ts";
import { fillQuestions, missingQuestions, type Question, readQuestionSets } from "../bench/question-sets.ts";
import { isForTuning, measureRecall } from "../bench/recall.ts";

const percent = (share: number) => (100 * share).toFixed(1).padStart(6);
const asked = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const listing = process.argv.includes("--missed");
const isWanted = (name: string) => asked.length === 0 || asked.includes(name);

type Search = (query: string) => string[];

const inConsole =
  (finder: Finder): Search =>
  (query) =>
    finder.find(query, { limit: 10 }).map((hit) => hit.id);

function printKind(label: string, kind: string, questions: readonly Question[], search: Search): void {
  const all = measureRecall(questions, search);
  const tuned = measureRecall(questions.filter(isForTuning), search);
  const held = measureRecall(
    questions.filter((question) => !isForTuning(question)),
    search,
  );
  const shares = [all.first, all.topThree, tuned.topThree, held.topThree, all.nothingFound]
    .map(percent)
    .join("  ");
  const rank = all.meanReciprocalRank.toFixed(3);
  console.log(`${label.padEnd(20)} ${kind.padEnd(9)} ${String(all.count).padStart(5)} ${shares}   ${rank}`);
  if (!listing || kind === "all") return;
  for (const { query, relevant } of questions.filter(isForTuning)) {
    const found = search(query).slice(0, 3);
    if (!found.some((id) => relevant.includes(id))) console.log(`   ${query} → ${found.join(" ")}`);
  }
}

console.log("set                  kind      count  @1 %    @3 %    tuned   held    none %   MRR");
if (isWanted("own")) {
  const { records, synonyms, questions } = await readOwnQuestions();
  const search = inConsole(createFinder(records, { synonyms }));
  for (const [locale, kinds] of Object.entries(questions)) {
    for (const [kind, own] of Object.entries(kinds)) printKind(`own ${locale}`, kind, own, search);
    printKind(`own ${locale}`, "all", Object.values(kinds).flat(), search);
  }
}
for (const inParts of [false, true]) {
  const name = inParts ? "public-parts" : "public";
  if (!isWanted(name)) continue;
  const { words, questions } = await publicQuestions();
  for (const [locale, kinds] of Object.entries(questions)) {
    const own = Object.values(kinds).flat();
    const search = await askAll(openPublicSearch(words, locale, inParts), own, 10);
    for (const [kind, some] of Object.entries(kinds)) printKind(`${name} ${locale}`, kind, some, search);
    printKind(`${name} ${locale}`, "all", own, search);
  }
}
const sets = readQuestionSets();
if (sets.length === 0) console.log(missingQuestions);
for (const set of sets.filter(({ name }) => isWanted(name))) {
  const phrasings = set.records[0]?.locale === "en" ? 10 : 3;
  const filled = fillQuestions(set, phrasings);
  for (const [label, { records, questions }] of [
    [set.name, set],
    [`${set.name} +${phrasings}`, filled],
  ] as const) {
    const search = inConsole(createFinder(records));
    for (const [kind, own] of Object.entries(questions)) printKind(label, kind, own, search);
  }
}
