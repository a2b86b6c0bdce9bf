/** Who acts in a Telugu clause: told by the verb's ending, by a pronoun, or by what such a clause is usually about. */
import type { Actor } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { theyPronouns, wePronouns, youPronouns } from "./function-words.ts";
import type { Predicate } from "./predicate.ts";
import type { VerbWord } from "./verb-form.ts";
import { readWord } from "./words.ts";

export function findActor(
  tokens: readonly Token[],
  start: number,
  at: number,
  verb: VerbWord,
  predicate: Predicate,
  lexicon: Lexicon,
): Actor {
  if (verb.form === "command") return "you";
  const subject = subjectOf(tokens, start, at, lexicon);
  if (verb.verb === "లేదు" && verb.person === "it" && !predicate.impersonal && verb.form === "finite")
    return subject ?? (predicate.classes.has("happen") ? "thing" : "we");
  if (predicate.impersonal && subject !== "you" && !(verb.person === "we")) return "thing";
  const owed = predicate.modality === "must" || predicate.modality === "should";
  if (owed && subject === undefined && verb.form === "quote") return "nobody";
  if (owed && subject !== undefined) return subject;
  const general = tokens.slice(start, at).some(({ text }) => /.(?:ే|ిన|ున్న)వా(?:రు|రందరూ|ళ్ళు)$/u.test(text));
  if (owed && general) return "nobody";
  const strict = /(?:ాల్సిందే|వలసిందే|వలసినదే)$/u.test(tokens[at]?.text ?? "");
  if (strict && !predicate.classes.has("happen")) return "you";
  if (verb.person === "we") return "we";
  if (verb.person === "you" || namesKin(tokens, start, at, lexicon)) return "you";
  if (subject !== undefined && (verb.person === "any" || verb.person === "they")) return subject;
  const ours = verb.past && tokens.slice(start, at).some(({ text }) => text === "మా");
  if (verb.person === "they" && ours) return "colleague";
  if (verb.person === "they") return predicate.classes.has("refuse") ? "colleague" : usualPlural(verb);
  if (verb.missed && subject === undefined) return predicate.classes.has("happen") ? "thing" : "you";
  if (verb.verb === "అవు" && verb.negative && predicate.classes.has("qualify")) return subject ?? "you";
  if (verb.person === "it" && /ా(?:డు|డని)$/u.test(tokens[at]?.text ?? "")) return "colleague";
  if (verb.person === "it" && !owed) return subject === "colleague" || subject === "we" ? subject : "thing";
  if (owed) return isDemanded(tokens.slice(start, at), predicate, lexicon) ? "you" : "nobody";
  if (predicate.modality === "can" && verb.form === "reason" && !verb.past) return "we";
  return "thing";
}

/** “బాకీ కట్టాలి”, “ఇవాళే పంపాలి” press the reader; “అసలు లైసెన్సు చూపించాలి” only says what it takes. */
function isDemanded(before: readonly Token[], { classes }: Predicate, lexicon: Lexicon): boolean {
  if (!classes.has("owe") && !classes.has("ask-for")) return false;
  if (classes.has("commit")) return true;
  return before.some(
    (token) =>
      lexicon.hasClass(token, "urgent") ||
      lexicon.hasClass(token, "day") ||
      token.text === "మాకు" ||
      token.text === "నాకు",
  );
}

/** Without a subject, “-రు” means the reader, except in what is not done (ఇవ్వరు) or is going to happen (వస్తారు). */
function usualPlural(verb: VerbWord): Actor {
  if (verb.modality === "can" || verb.past || verb.question) return "you";
  return "colleague";
}

/** “మీ అబ్బాయే”, “మీ పనిమనిషి”: said of them is said of you. */
function namesKin(tokens: readonly Token[], start: number, at: number, lexicon: Lexicon): boolean {
  return tokens.slice(start, at).some((token, index, clause) => {
    const own = clause[index - 1]?.text === "మీ" || clause[index - 1]?.text === "మీవాళ్ళ";
    return own && lexicon.hasClass(token, "kin") && isNominative(token);
  });
}

/** The clause's subject; pronouns before a relative form (మీరు పంపిన ఫోటో) belong to that. */
export function subjectOf(
  tokens: readonly Token[],
  start: number,
  at: number,
  lexicon: Lexicon,
): Actor | undefined {
  let subject: Actor | undefined;
  for (let index = at - 1; index >= start; index -= 1) {
    const token = tokens[index] as Token;
    if (token.kind !== "word") continue;
    const verb = readWord(token.text, lexicon).verb;
    if (verb?.form === "relative" && verb.person === "any") {
      index = skipRelative(tokens, start, index);
      continue;
    }
    if (wePronouns.has(token.text)) return "we";
    if (youPronouns.has(token.text)) return "you";
    if (theyPronouns.has(token.text) || token.text.endsWith("గారు")) subject ??= "colleague";
    else if (postpositions.has(tokens[index + 1]?.text ?? "")) continue;
    else if (isNominative(token) && lexicon.hasClass(token, "colleague")) subject ??= "colleague";
    else if (isNominative(token) && lexicon.hasClass(token, "shop")) subject ??= "we";
  }
  return subject;
}

/** Index of the pronoun just before a relative form, which is its subject, or of the form itself. */
function skipRelative(tokens: readonly Token[], start: number, at: number): number {
  for (let index = at - 1; index >= Math.max(start, at - 2); index -= 1) {
    const { text } = tokens[index] as Token;
    if (wePronouns.has(text) || youPronouns.has(text) || theyPronouns.has(text)) return index;
  }
  return at;
}

const postpositions = new Set(
  "నుంచి నుండి కోసం ద్వారా మీద వల్ల వద్ద దగ్గర గురించి వైపు కింద ముందు తరఫున పేరుతో పేరిట".split(" "),
);

const oblique = /(?:కు|కి|లో|లోని|తో|ను|ని|పై|వల్ల|నుంచి|నుండి|గా|ల|కోసం|లోకి|లోపు)$/u;

function isNominative({ text, lemma }: Token): boolean {
  return text === lemma || !oblique.test(text);
}
