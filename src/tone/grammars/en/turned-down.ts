/** Negations that refuse although their words sound like good news: of relief, of news, of what we do for people. */
import type { Frame } from "../../frame.ts";
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";

/** “We can't take the charge off”, “the offer won't be disclosed to you”: then the words of good news say nothing. */
export function refuseRelief(frame: Frame, tokens: readonly Token[], lexicon: Lexicon): void {
  const keepsTrouble =
    (frame.about.has("unwelcome") || frame.about.has("harmful")) && lifts(frame, tokens, lexicon);
  if (!frame.negative || !(keepsTrouble || keepsFrom(frame, tokens, lexicon))) return;
  frame.about = without(frame.about, ["unwelcome", "harmful"]);
  frame.classes = without(frame.classes, ["unwelcome", "harmful", "light", "protective", "inert"]);
}

/** Takes away what it is done to: remove, waive, take … off. */
function lifts({ verbAt, end }: Frame, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const verb = tokens[verbAt];
  if (verb === undefined) return false;
  if (lexicon.hasClass(verb, "lift")) return true;
  return tokens.slice(verbAt + 1, Math.min(end, verbAt + 8)).some(({ text }) => {
    const phrasal = `${verb.lemma}-${text}`;
    return lexicon.hasClass({ text: phrasal, lemma: phrasal }, "lift");
  });
}

/** Others' things are not shown to the customer; not “your number isn't given to others”. */
function keepsFrom(
  { start, verbAt, end, passive }: Frame,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  if (!passive || namesReader(tokens, start, verbAt)) return false;
  return tokens
    .slice(verbAt + 1, end)
    .some(
      ({ text }, index, rest) =>
        /^(?:to|with)$/.test(text) &&
        (rest[index + 1]?.text === "you" || lexicon.hasClass(rest[index + 1], "customers")),
    );
}

/** “We don't cut keys”, “I won't add names now”: not “we don't store your card”. */
export function withholds(
  { actor, mood, modality, past, passive, classes, about, start, end, verbAt }: Frame,
  tokens: readonly Token[],
): boolean {
  if (actor !== "we" || mood !== "statement" || past || passive) return false;
  if ((modality !== "none" && modality !== "will") || !classes.has("protective")) return false;
  if (
    classes.has("unwelcome") ||
    classes.has("mind") ||
    classes.has("ended") ||
    about.has("unwelcome") ||
    about.has("harmful")
  )
    return false;
  const spoken = tokens.slice(start, end).some(({ text }) => sparing.has(text));
  return !spoken && !namesReader(tokens, verbAt, end) && tokens[verbAt + 1]?.kind === "word";
}

const sparing = new Set(
  "never any anything anyone anybody no nothing calls corners free unless until".split(" "),
);

function namesReader(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === "you" || text === "your");
}

function without(names: ReadonlySet<string>, dropped: string[]): ReadonlySet<string> {
  return new Set([...names].filter((name) => !dropped.includes(name)));
}
