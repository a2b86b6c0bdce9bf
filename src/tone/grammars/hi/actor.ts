/** Who acts in a Hindi clause: named, marked by a postposition, or only told by the verb’s ending. */
import type { Actor } from "../../frame.ts";
import { predicateOf, verbIs, wordsBefore, type Clause } from "./clause.ts";
import {
  agents,
  datives,
  existential,
  instruments,
  links,
  postpositions,
  subjects,
} from "./function-words.ts";
import { spell, spellSet } from "./spelling.ts";
import { formsOf } from "./verb-place.ts";

const be = spell("होना");
const then = spell("तो");
/** अपने आप: by itself. */
const own = spell("अपने");
const you = spell("आप");
const ko = spell("को");
const ne = spell("ने");
const need = spell("चाहिए");
const through = spell("द्वारा");
const others = spellSet("उन्हें इन्हें उसे इसे किसे जिन्हें");
const ours = spellSet("हमारा हमारी हमारे मेरा मेरी मेरे");
/** Said after a name or an office: डॉक्टर साहब के पास. */
const titles = spellSet("साहब जी वाले वाली वालों लोग लोगों");
const besides = spellSet("पास यहाँ साथ बारे पीछे सामने बीच ओर तरफ़");
/** Verbs whose subject stands in the dative: मुझे मिला. */
const experienced = spellSet("मिलना चाहिए पड़ना होना आना दिखना लगना पहुँचना");

export function findActor(clause: Clause): Actor {
  const { group, lexicon } = clause;
  const before = wordsBefore(clause);
  const predicate = predicateOf(clause);
  const obligatory = lexicon.hasClass(predicate, "obligatory");
  const dative = firstOf(datives, before);
  if (obligatory && dative === undefined && demandsAct(clause)) return "you";
  const duty = group.modality === "must" || group.modality === "should" || obligatory;
  if (dative !== undefined && (duty || experienced.has(group.verb))) return dative;
  return (
    nominative(clause) ??
    agentOf(clause) ??
    (isHappening(clause) ? firstOf(instruments, before) : undefined) ??
    namedActor(clause) ??
    unnamedActor(clause)
  );
}

/** Nobody is named: the ending, or what is usual for such a clause, tells. */
function unnamedActor(clause: Clause): Actor {
  const { group } = clause;
  if (group.number === "first") return "we";
  if (group.passive && !group.past && group.modality !== "should") return "we";
  const intransitive = verbIs(clause, "intransitive") || verbIs(clause, "harm");
  if (group.modality === "must" || (group.ought && group.verb !== need))
    return meansOthers(clause) || intransitive ? "thing" : "you";
  if (group.verb === be || group.passive || intransitive) return "thing";
  const plainPast = group.past && group.modality === "none";
  if (plainPast && !wordsBefore(clause).includes(ne)) return "we";
  return group.number === "plural" && !plainPast ? "we" : "thing";
}

/** हम, आपने; “नहीं किया आपने” has it after the verb. */
export function nominative({ tokens, start, group }: Clause): Actor | undefined {
  const next = tokens[group.end]?.text ?? "";
  const last = tokens[group.end + 1];
  const follows =
    (next.endsWith(ne) || next === you) &&
    subjects[next] !== undefined &&
    (last === undefined || last.kind === "mark");
  const end = follows ? group.end + 1 : group.start;
  for (let at = end - 1; at >= start; at -= 1) {
    const actor = subjects[tokens[at]?.text ?? ""];
    if (tokens[at - 1]?.text === own) continue;
    if (actor !== undefined && !postpositions.has(tokens[at + 1]?.text ?? "")) return actor;
  }
  return undefined;
}

/** आपके द्वारा */
export function agentOf(clause: Clause): Actor | undefined {
  const before = wordsBefore(clause);
  return before.map((text, at) => (before[at + 1] === through ? agents[text] : undefined)).find(Boolean);
}

/** ग्राहक को, उन्हें: somebody else has to, or is told. */
export function meansOthers(clause: Clause): boolean {
  const before = wordsBefore(clause);
  return before.some(
    (text, at) => others.has(text) || (text === ko && datives[before[at - 1] ?? ""] === undefined),
  );
}

/** Somebody named in the dative: आपको, हमें. */
export function dativeOf(clause: Clause): Actor | undefined {
  return firstOf(datives, wordsBefore(clause));
}

/** रसीद दिखाना अनिवार्य है: an act is demanded, of whoever reads it; “ताकि …” says what it is good for. */
function demandsAct(clause: Clause): boolean {
  const { tokens, predicateAt, lexicon } = clause;
  const forms = formsOf(tokens[predicateAt - 1]?.text ?? "", lexicon);
  if (tokens.slice(clause.group.end).some(({ text }) => links[text] === "purpose")) return false;
  return forms.some(({ kind, lemma }) => kind === "infinitive" && lemma !== be) && !meansOthers(clause);
}

function firstOf(actors: Record<string, Actor>, words: string[]): Actor | undefined {
  for (const word of words) if (actors[word] !== undefined) return actors[word];
  return undefined;
}

/** हमसे नहीं हो पाएगा, आपसे गलती हुई. */
function isHappening(clause: Clause): boolean {
  const { group } = clause;
  if (group.modality === "must") return false;
  return group.verb === be || group.passive || (group.modality === "can" && !verbIs(clause, "protective"));
}

/** हमारी टीम, कूरियर ने, कोई: a person named as subject stands without a postposition other than ने. */
function namedActor(clause: Clause): Actor | undefined {
  const { tokens, start, group, lexicon } = clause;
  for (let at = start; at < group.start; at += 1) {
    const token = tokens[at];
    const titled = titles.has(tokens[at + 1]?.text ?? "");
    const next = tokens[titled ? at + 2 : at + 1]?.text ?? "";
    if (token === undefined || (postpositions.has(next) && next !== ne)) continue;
    if (lexicon.hasClass(token, "colleague") || token.type === "person") return "colleague";
    if (lexicon.hasClass(token, "shop") || (ours.has(token.text) && isOwnSubject(clause, at))) return "we";
    const somebody = existential.has(token.text) && (datives[next] ?? instruments[next]) === "you";
    if (somebody) return "colleague";
  }
  return undefined;
}

/** हमारी डिलीवरी नहीं पहुँचती: what is ours acts for us. */
function isOwnSubject({ tokens, start, group }: Clause, at: number): boolean {
  const before = tokens[at - 1];
  if (at !== start && before?.kind !== "mark" && before?.text !== then) return false;
  const follows = tokens.slice(at + 1, Math.min(at + 3, group.start));
  return follows.length > 0 && !follows.some(({ text }) => postpositions.has(text) || besides.has(text));
}
