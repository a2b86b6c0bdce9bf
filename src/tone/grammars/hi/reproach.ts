/** What a Hindi clause says the reader left undone, without an accusing word: “समय पर कराते तो …”. */
import type { Frame } from "../../frame.ts";
import { nominative } from "./actor.ts";
import { verbIs, wordsBefore, type Clause } from "./clause.ts";
import { spell, spellSet } from "./spelling.ts";

const so = spell("तो");
const by = spell("ने");
/** What somebody may be supposed to have done without a fault: आपने देखा होगा. */
const perceiving = spellSet("देखना सुनना पढ़ना समझना जानना सोचना मिलना");

type Writable = Frame & { classes: Set<string> };

/** Tells the reproach in the frame, where there is one; what somebody reports is none of ours. */
export function tellReproach(frame: Writable, clause: Clause): void {
  const { group } = clause;
  if (frame.relation === "report") return;
  const reproached = isReproach(clause);
  if ((reproached || isUndone(clause)) && nominative(clause) === undefined) frame.actor = "you";
  const undone =
    reproached || group.counterfactual || (group.bare && !group.negative && frame.relation === "condition");
  if (undone && frame.actor === "you") tellUndone(frame);
  if (group.supposed && nominative(clause) === "you" && !perceiving.has(group.verb)) tellSupposed(frame);
}

/** “You will have pressed the wrong button”: a guess that puts it on the reader. */
function tellSupposed(frame: Writable): void {
  if (!frame.negative && !frame.classes.has("receive")) frame.classes.add("fault");
  Object.assign(frame, { modality: "none", past: true });
}

/** “समय पर कराते तो …”, “ध्यान दिया जाता तो …”: whoever reads it did not. */
function isReproach(clause: Clause): boolean {
  const { tokens, group } = clause;
  if (tokens[group.end]?.text !== so || nominative(clause) === "we") return false;
  if (group.bare) return group.number === "plural" && !verbIs(clause, "intransitive");
  return group.passive && group.unreal;
}

/** “बिल समय पर भरा होता तो …”: nobody is named, so it is the reader who did not. */
function isUndone(clause: Clause): boolean {
  const { group } = clause;
  if (!group.counterfactual || group.negative || group.modality !== "none") return false;
  return !verbIs(clause, "intransitive") && !wordsBefore(clause).includes(by);
}

/** “You should have told us” says that you did not; “you should not have …” that you did wrong. */
function tellUndone(frame: Writable): void {
  if (frame.negative) frame.classes.add("fault");
  const { negative } = frame;
  Object.assign(frame, {
    modality: "none",
    relation: "main",
    past: true,
    negative: !negative,
    passive: false,
  });
}
