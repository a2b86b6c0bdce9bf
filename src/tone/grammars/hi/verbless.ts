/** Clauses without a verb that नहीं closes: “कोई जगह खाली नहीं।”, “आपके यहाँ नहीं।” */
import type { Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { conjunctions, existential, postpositions, subjects } from "./function-words.ts";
import { spell, spellSet } from "./spelling.ts";

const no = spell("नहीं");
const even = spell("भी");
const willing = spellSet("वाला वाले वाली");
const nowhere = spell("कहीं");
const beside = spell("पास");
const genitive = spell("के");
const owners = spellSet("हमारे मेरे किसी");
const still = spellSet("तब फिर");
/** Classes whose “not” is good news, or says what something is like. */
const harmless = ["unwelcome", "mind", "protective", "quality", "fault", "report"];

export function addVerbless(
  frames: Frame[],
  tokens: readonly Token[],
  lexicon: Lexicon,
  { question, polite }: { question: boolean; polite: boolean },
): void {
  tokens.forEach((token, at) => {
    if (token.text !== no || frames.some((frame) => frame.start <= at && at < frame.end)) return;
    const next = tokens[at + 1];
    if (next !== undefined && next.kind !== "mark" && !conjunctions.has(next.text)) return;
    let start = at;
    while (start > 0 && tokens[start - 1]?.kind !== "mark" && !frames.some(({ end }) => end === start))
      start -= 1;
    const predicate = tokens[at - 1];
    if (predicate === undefined || start === at) return;
    const words = tokens.slice(start, at);
    const classes = new Set(lexicon.classesOf(predicate));
    const about = new Set(words.flatMap((one) => [...lexicon.classesOf(one)]));
    const before = words.at(-2)?.text ?? "";
    const none =
      words.at(-1)?.text === even &&
      !postpositions.has(before) &&
      !still.has(before) &&
      subjects[before] === undefined;
    const owned =
      words.at(-1)?.text === beside && owners.has(before === genitive ? (words.at(-3)?.text ?? "") : before);
    const opening = ["seat", "opening", "offered"].some((name) => classes.has(name));
    const bare =
      owned ||
      opening ||
      none ||
      predicate.text === nowhere ||
      words.some(({ text }) => existential.has(text));
    const named = words[words.findIndex(({ text }) => existential.has(text)) + 1] ?? predicate;
    const spares = harmless.some((name) => (!owned && classes.has(name)) || lexicon.hasClass(named, name));
    const prospective =
      willing.has(predicate.text) && words.length > 2 && !lexicon.hasClass(words.at(-2), "harm");
    frames.push({
      start,
      end: at + 1,
      verbAt: at,
      verb: predicate.lemma,
      actor: "thing",
      mood: question ? "question" : "statement",
      modality: lexicon.hasClass(predicate, "possible") ? "can" : "none",
      negative: !lexicon.hasClass(predicate, "unable"),
      past: false,
      passive: false,
      relation: "main",
      denies: (prospective || (bare && !spares)) && !question && start + 1 < at,
      polite,
      classes,
      about,
    });
  });
  frames.sort((a, b) => a.start - b.start);
}
