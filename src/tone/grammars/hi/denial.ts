/** Whether a Hindi clause says that something people want is not there, does not work or is not done. */
import type { Frame } from "../../frame.ts";
import { predicateOf, verbIs, wordsBefore, type Clause } from "./clause.ts";
import { existential, postpositions } from "./function-words.ts";
import { spell, spellSet } from "./spelling.ts";
import { formsOf } from "./verb-place.ts";

const be = spell("होना");
const give = spell("देना");
const get = spell("मिलना");
/** A fee that does not come back is one lost. */
const comeBack = spell("लौटना");
const back = spell("वापस");
const never = spell("कभी");
const lasting = spellSet("रहना बनना");
/** Said of what is not done as a rule: जाँच नहीं होती. */
const habitual = spellSet("होता होती होते");
const with_ = spell("पास");
const ours = spellSet("हमारे मेरे किसी दुकान");
const here = spellSet("यहाँ वहाँ");
/** With these “नहीं बन रहा” tells what is not done at present, not what went wrong once. */
const nowadays = spellSet("फ़िलहाल आज अब आजकल");
const within = spellSet("में पर");
/** Classes of verbs and nouns whose “not” is good news, or nobody's loss. */
const harmless = ["unwelcome", "mind", "protective", "harm", "report"];

/** “यह बस रात में नहीं चलती”, “वह सुविधा नहीं दी गई है”, “आपको छूट नहीं मिलती”. */
export function deniesSomething(clause: Clause, frame: Frame): boolean {
  const { group } = clause;
  if (!frame.negative || frame.mood !== "statement") return false;
  if (frame.modality === "must" || frame.modality === "should" || frame.modality === "may") return false;
  if (harmless.some((name) => frame.classes.has(name))) return false;
  if (frame.about.has("unwelcome") && group.verb !== comeBack && predicateOf(clause)?.text !== back)
    return false;
  if (frame.actor === "you") return group.verb === get && !frame.past;
  if (frame.actor !== "thing") return false;
  if (frame.past && isNever(clause)) return true;
  if (frame.past)
    return (
      group.passive && (group.verb === give || frame.about.has("available") || frame.about.has("opening"))
    );
  if (clause.lexicon.hasClass(predicateOf(clause), "quality")) return false;
  if (group.progressive) return wordsBefore(clause).some((text) => nowadays.has(text));
  if (group.verb === be && frame.modality === "none")
    return frame.classes.has("available") || (isPlaced(clause) && frame.about.has("available"));
  if (frame.modality !== "will") return verbEndsHabitual(clause);
  if (frame.passive || verbIs(clause, "intransitive")) return true;
  return !wordsBefore(clause).some((text) => existential.has(text));
}

/** “ऑप्शन इस सामान पर नहीं है”: where it is not stands before the verb. */
function isPlaced({ tokens, predicateAt }: Clause): boolean {
  return predicateAt < 0 || within.has(tokens[predicateAt + 1]?.text ?? "");
}

/** “ऐसी छूट कभी थी ही नहीं”, “न थी, न है”: there never was. */
function isNever(clause: Clause): boolean {
  const { group } = clause;
  if (group.verb !== be && !lasting.has(group.verb)) return false;
  const predicate = predicateOf(clause);
  const kept = group.verb === be && clause.lexicon.hasClass(predicate, "quality");
  return !kept && wordsBefore(clause).includes(never);
}

/** चलती है, मिलता: as a rule. */
function verbEndsHabitual({ tokens, group, lexicon }: Clause): boolean {
  return tokens
    .slice(group.verbAt, group.end)
    .some(
      ({ text }) =>
        /..त[ाीे]$/u.test(text) || formsOf(text, lexicon).some(({ kind }) => kind === "imperfective"),
    );
}

/** कोई X नहीं है, हमारे पास X नहीं है, गाँव में X नहीं है, करने का नियम नहीं है, जाँच नहीं होती: there is none. */
export function isLack(clause: Clause): boolean {
  const { tokens, start, group, predicateAt, lexicon } = clause;
  const predicate = predicateOf(clause);
  if (group.verb !== be || group.modality !== "none" || group.past) return false;
  if (predicate === undefined || predicate.kind === "mark") return false;
  if (predicate.text === with_) return ours.has(tokens[predicateAt - 1]?.text ?? "");
  const compound = tokens[predicateAt - 1];
  if (lexicon.hasClass(predicate, "quality") || lexicon.hasClass(compound, "unwelcome")) return false;
  if (habitual.has(tokens[group.verbAt]?.text ?? "")) return true;
  for (let at = predicateAt - 1; at >= start; at -= 1) {
    const text = tokens[at]?.text ?? "";
    if (existential.has(text)) return true;
    if (text === with_ || here.has(text)) return true;
    if (within.has(text) && at > start && !postpositions.has(tokens[at - 1]?.text ?? "")) return true;
    if (at >= predicateAt - 3 && isGenitive(text) && tokens[at - 1]?.text.endsWith("ने") === true) return true;
  }
  return false;
}

function isGenitive(text: string): boolean {
  return /^क[ाीे]$/u.test(text);
}
