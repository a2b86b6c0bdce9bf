/** Whether anybody misses what a Hindi clause denies: “नहीं” alone is no refusal. */
import type { Frame } from "../../frame.ts";
import { predicateOf, verbIs, wordsBefore, type Clause } from "./clause.ts";
import { helper } from "./auxiliaries.ts";
import { existential, negations, postpositions } from "./function-words.ts";
import { spell, spellSet } from "./spelling.ts";
import { formsOf } from "./verb-place.ts";

/** What customers come for: given, sold, opened, answered, repaired. */
const wanted = ["wanted", "grant", "offered", "opening", "seat", "application", "available"];
/** What may be asked to change for the customer's sake; not a date or a price. */
const changeable = ["wanted", "application"];
const without = spellSet("बिना बगैर सिवा अलावा सिवाय");
const except = spellSet("सिवा सिवाय अलावा");
const anyone = spellSet("कोई किसी किसीको");
const unasked = spellSet("बताए पूछे जताए");
const aside = spellSet("से का की");
const genitive = spell("के");
const besides = spellSet("बाद साथ दौरान बिना बगैर सिवा अलावा कारण");
const ours = spellSet("हमारे मेरे");
const yours = spell("आपके");
const with_ = spellSet("यहां पास लिए ओर");
const within = spellSet("में पर तक यहां पास लिए को ओर");
const inside = spellSet("में पर");
const upTo = spell("तक");
const abroad = spellSet("कहीं बाहर");
const somebody = spell("किसी");
const anything = spellSet("कुछ");
const old = spellSet("पुराना पुराने पुरानी");
const foul = spellSet("बासी नकली घटिया मिलावटी सड़ा सड़े सड़ी डुप्लीकेट चोरी चुराया");
const using = spellSet("लगाना डालना बेचना परोसना मिलाना");
/** What nobody wants done unless to something they came for: हाथ उठाना, रंग डालना, मीटर हटाना. */
const intruding = spellSet(
  "लगाना डालना मिलाना परोसना उठाना छोड़ना छूना हटाना तोड़ना थोपना टोकना डाँटना मारना दबाना फेंकना छेड़ना खींचना घुसाना खोदना ठहराना जताना चलाना बजाना",
);
const change = spell("बदलना");
const remaining = spellSet("बाकी शेष");
/** Whatever their subject or object, to be without it is a loss. */
const serving = spellSet(
  "मिलना लौटना लौटाना बिकना बचना बनना चलना जुड़ना छपना पहचानना गिनना देना लेना पहुँचाना भेजना देखना मानना सुनना बनाना रखना खोलना दिखाना मँगवाना मँगाना बैठाना सँभालना कराना करवाना",
);
const stopping = spellSet("सरकना टिकना");
const own = spellSet("हमारी हमारा");
/** What is done with a number, a name or a photo that should stay where it is. */
const passing = spellSet("रखना देना बताना भेजना दिखाना सौंपना पढ़ना सुनना देखना");
const get = spell("मिलना");
const demanding = spellSet("माँगना वसूलना");
const apart = spell("अलग");
const more = spellSet("ज़्यादा अधिक अतिरिक्त");
const taking = spellSet("लेना काटना वसूलना माँगना जोड़ना");
const charging = spellSet("काटना वसूलना बढ़ाना निकालना छीनना हटाना");

/** “इस डिब्बे में पानी नहीं जाता” is nobody's loss, “इस डिब्बे में सीट नहीं मिलती” is. */
export function isMissed(clause: Clause, frame: Frame): boolean {
  if (frame.actor === "you") return true;
  const predicate = predicateOf(clause);
  if (["possible", "unable"].some((name) => clause.lexicon.hasClass(predicate, name))) return true;
  if (isKeptUp(clause, frame) || isStale(clause, frame)) return false;
  if (isGuarded(clause) || isKeptPrivate(clause, frame)) return false;
  if (frame.modality === "can") {
    if (isRight(clause, frame)) return false;
    if (isHindered(clause, frame)) return true;
  }
  if (clause.group.verb === change) return namesWanted(clause);
  if (frame.actor === "colleague" || clause.group.letting) return true;
  if (namesWanted(clause) && (frame.actor === "we" || comes(clause))) return true;
  if (frame.actor === "we") return !intruding.has(clause.group.verb);
  if (serving.has(clause.group.verb) || isNear(clause)) return true;
  return clause.lexicon.hasClass(predicate, "cover");
}

/** “रद्द नहीं हुआ”, “गेट बंद नहीं मिलेगा”, “ठंडा नहीं होने देंगे”, “हम ज़्यादा नहीं लेते”. */
function isKeptUp(clause: Clause, frame: Frame): boolean {
  const { group, lexicon } = clause;
  const predicate = predicateOf(clause);
  if ((group.letting && group.verb === helper.be) || isApart(clause)) return true;
  if (lexicon.hasClass(predicate, "ended")) return frame.modality !== "can";
  if (frame.past) return lexicon.hasClass(predicate, "punish");
  return more.has(predicate?.text ?? "") && taking.has(group.verb);
}

/** “अलग पैसा नहीं है”, “अलग नहीं किया जाता”; not “अलग कमरा नहीं मिलता”. */
function isApart({ tokens, predicateAt, group }: Clause): boolean {
  if (tokens[predicateAt]?.text === apart) return true;
  return tokens[predicateAt - 1]?.text === apart && group.verb !== get;
}

/** “नहीं हो सकता”, “नहीं आ पाएँगे”, “नहीं किया जा सकता”. */
function isHindered({ tokens, start, group, lexicon }: Clause, { actor }: Frame): boolean {
  if (actor === "we" || actor === "colleague" || group.verb === helper.be || group.passive) return true;
  if (tokens.slice(start, group.start).some(({ text }) => more.has(text))) return true;
  return tokens
    .slice(group.verbAt + 1, group.end)
    .some(({ text }) => formsOf(text, lexicon).some(({ lemma }) => lemma === helper.manage));
}

/** “मना नहीं कर सकता”, “ज़्यादा नहीं माँग सकता”, “और कोई नहीं खोल सकता”: what the reader can be sure of. */
function isRight(clause: Clause, { actor, classes }: Frame): boolean {
  const { tokens, group } = clause;
  if (demanding.has(group.verb)) return true;
  if (actor === "we") return false;
  if (charging.has(group.verb) || classes.has("refuse") || classes.has("protective")) return true;
  const anybody = existential.has(tokens[group.start - 1]?.text ?? "");
  return anybody && !verbIs(clause, "intransitive") && !verbIs(clause, "tell");
}

/** “आपकी अनुमति के बिना”, “बिना बताए”: nothing happens over the reader's head. */
function isGuarded({ tokens, start, group }: Clause): boolean {
  const words = tokens.slice(Math.max(0, start - 3), group.start).map(({ text }) => text);
  return words.some((text, at) => {
    if (!without.has(text)) return false;
    const next = words[at + 1] ?? "";
    if (except.has(text) && words.slice(at + 1).some((word) => anyone.has(word))) return true;
    return unasked.has(next) || isYours(next) || words.slice(Math.max(0, at - 3), at).some(isYours);
  });
}

function isYours(text: string): boolean {
  return /^आप[कस]/u.test(text);
}

/** “हम आपका नंबर किसी को नहीं देते”. */
function isKeptPrivate(clause: Clause, { about, modality }: Frame): boolean {
  if (modality === "can") return false;
  const words = wordsBefore(clause);
  if (about.has("detail") && words.some((text) => abroad.has(text)) && !verbIs(clause, "grant")) return true;
  if (!words.some((text) => /^आपक[ाीे]$/u.test(text))) return false;
  if (words.includes(somebody) && (verbIs(clause, "tell") || verbIs(clause, "offer"))) return true;
  return about.has("detail") && (words.includes(somebody) || passing.has(clause.group.verb));
}

/** “बासी फूल नहीं बेचते”, “पुराने पुर्ज़े नहीं लगाते”. */
function isStale(clause: Clause, { modality }: Frame): boolean {
  const words = wordsBefore(clause);
  if (words.some((text) => foul.has(text))) return true;
  return modality !== "can" && using.has(clause.group.verb) && words.some((text) => old.has(text));
}

/** “गाड़ी नहीं आती”, not “गाड़ी नहीं हिचकोले खाती”. */
function comes(clause: Clause): boolean {
  const { group, lexicon } = clause;
  if (lexicon.hasClass(predicateOf(clause), "available")) return true;
  if (group.passive || stopping.has(group.verb)) return true;
  const verb = { text: group.verb, lemma: group.verb };
  return ["arrive", "offer"].some((name) => lexicon.hasClass(verb, name));
}

function namesWanted(clause: Clause): boolean {
  const { tokens, start, group, predicateAt, lexicon } = clause;
  const names = group.verb === change ? changeable : wanted;
  const intrudes = intruding.has(group.verb);
  const counts = (at: number) => {
    const next = tokens[at + 1]?.text ?? "";
    if (aside.has(next) || without.has(next) || (intrudes && inside.has(next))) return false;
    if (next === genitive && besides.has(tokens[at + 2]?.text ?? "")) return false;
    return names.some((name) => lexicon.hasClass(tokens[at], name) && (name !== "seat" || next !== upTo));
  };
  const predicate = predicateOf(clause);
  const bare =
    predicate !== undefined &&
    !negations.has(predicate.text) &&
    !within.has(tokens[predicateAt + 1]?.text ?? "");
  if (group.verb === helper.be && bare && !remaining.has(predicate.text)) return counts(predicateAt);
  const from = group.verb === change ? Math.max(start, group.start - 5) : start;
  for (let at = from; at < group.start; at += 1) if (counts(at)) return true;
  return false;
}

/** “हमारे पास”, “हमारी बस”, “आपके इलाके में”, “आपके लिए”, “कुछ नहीं होगा”. */
function isNear(clause: Clause): boolean {
  const { lexicon } = clause;
  const words = wordsBefore(clause);
  if (anything.has(words.at(-1) ?? "")) return true;
  const is = (text: string, name: string) => lexicon.hasClass({ text, lemma: text }, name);
  return words.some((text, at) => {
    const next = words[at + 1] ?? "";
    if (ours.has(text)) return with_.has(next) || is(next, "shop");
    if (own.has(text)) return is(next, "wanted") && !postpositions.has(words[at + 2] ?? "");
    return text === yours && words.slice(at + 1, at + 4).some((word) => within.has(word));
  });
}
