/** Who acts in a Persian clause. */
import type { Actor } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import type { Clause } from "./clause.ts";
import { prepositions } from "./function-words.ts";
import type { Predicate } from "./verbs-in-sentence.ts";

export function actorOf(
  tokens: readonly Token[],
  predicate: Predicate,
  clause: Clause,
  lexicon: Lexicon,
): Actor {
  const { form, classes, passive } = predicate;
  const given = clause.modal;
  const bare =
    given !== undefined && form.tense === "past" && form.person === 3 && given.modal?.personal === false;
  const by = given?.modal?.personal === true ? given.form : form;
  if (bare) return "thing";
  if (by.person === 1) return "we";
  if (by.person === 2) return "you";
  for (let index = clause.start; index < predicate.at; index += 1) {
    const token = tokens[index] as Token;
    if (follows(tokens, index) || passive) continue;
    if (token.type === "person" || lexicon.hasClass(token, "colleague")) return "colleague";
    if (lexicon.hasClass(token, "shop")) return "we";
    if (lexicon.hasClass(token, "customer") && !isOwned(tokens, index, clause.start)) return "you";
    if (lexicon.hasClass(token, "place") && isOurs(tokens, index, clause.start)) return "we";
    if (token.text === "او" && classes.has("lapse")) return "colleague";
  }
  if (isAnybody(tokens, predicate, clause, lexicon)) return "colleague";
  if (by.plural && !passive && classes.has("come-back")) return "colleague";
  const { beside } = clause;
  if (form.infinitive === "بودن" && predicate.at - clause.start > 2) return "thing";
  return beside?.actor === "colleague" || (beside?.actor === "thing" && !passive) ? beside.actor : "thing";
}

/** صرافی ما, این آموزشگاه: our house, where the clause begins with it. */
function isOurs(tokens: readonly Token[], index: number, start: number): boolean {
  if (tokens[index + 1]?.text === "ما" || /مان$/u.test(tokens[index]?.text ?? "")) return true;
  return tokens[index - 1]?.text === "این" && index - 1 === start;
}

/** این آزمایش را اینجا نمی‌گیرند: “they” are whoever does it here. */
function isAnybody(
  tokens: readonly Token[],
  { at, form, classes, passive }: Predicate,
  { start }: Clause,
  lexicon: Lexicon,
): boolean {
  if (form.person !== 3 || !form.plural || !form.negative || form.tense !== "present" || passive)
    return false;
  const words = tokens.slice(start, at);
  if (words.some(({ text, kind }, index) => kind === "word" && isPlural(text) && !follows(words, index)))
    return false;
  if (words.some((token) => token.text === "اینجا" || lexicon.hasClass(token, "place"))) return true;
  const grants = ["grant", "cover", "offer", "receive", "protective"].some((name) => classes.has(name));
  if (words.some(({ text }, index) => text === "از" && words[index + 1]?.text === "شما")) return false;
  return (
    words.some((token) => lexicon.hasClass(token, "stock")) ||
    (grants && words.some(({ text }) => /^(?:را|به|بدون|برای)$/u.test(text)))
  );
}

/** پذیرش مهمان, مستأجر قبلی: not who is spoken to. */
function isOwned(tokens: readonly Token[], index: number, start: number): boolean {
  const before = tokens[index - 1];
  if (/^(?:قبلی|بعدی|دیگر|دیگری)$/u.test(tokens[index + 1]?.text ?? "")) return true;
  if (index <= start || before === undefined || before.kind === "mark") return false;
  return !/^(?:این|آن|هر|هیچ|یک|چند|همه|همین|که|اگر|چون|و|یا|ولی|اما|متاسفانه|وقتی|مگر|لطفا)$/u.test(
    before.text,
  );
}

const isPlural = (text: string) => /(?<=.{2})(?:\u200c?ها|\u200c?های|گان|اران|ندان)$/u.test(text);

/** در این شعبه: a place or a recipient, not who acts. */
function follows(tokens: readonly Token[], index: number): boolean {
  const before = /^(?:این|آن|همین|همان|هر|یک|هیچ|چند)$/u.test(tokens[index - 1]?.text ?? "")
    ? index - 2
    : index - 1;
  return prepositions.has(tokens[before]?.text ?? "");
}
