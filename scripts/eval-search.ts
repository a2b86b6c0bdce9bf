/** `npm run eval:search`: how often our search has the right answer in its first places, per set and kind of question. */
import { createFinder } from "#search/find.ts";
import {
  fillQuestions,
  missingQuestions,
  type QuestionSet,
  readQuestionSets,
} from "../bench/question-sets.ts";
import { isForTuning, measureRecall } from "../bench/recall.ts";

const percent = (share: number) => (100 * share).toFixed(1).padStart(6);

function printSet(label: string, set: QuestionSet): void {
  const finder = createFinder(set.records);
  const search = (query: string) => finder.find(query, { limit: 10 }).map((hit) => hit.id);
  for (const [kind, questions] of Object.entries(set.questions)) {
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
    console.log(`${label.padEnd(24)} ${kind.padEnd(6)} ${String(all.count).padStart(5)} ${shares}   ${rank}`);
  }
}

const only = process.argv.slice(2);
const sets = readQuestionSets().filter(({ name }) => only.length === 0 || only.includes(name));
if (sets.length === 0) console.log(missingQuestions);
else console.log("set                      kind   count  @1 %    @3 %    tuned   held    none %   MRR");
for (const set of sets) {
  printSet(set.name, set);
  const phrasings = set.records[0]?.locale === "en" ? 10 : 3;
  printSet(`${set.name} +${phrasings}`, fillQuestions(set, phrasings));
}
