/** Inside words, short forms, officialese and buzzwords. */
import type { Lexicon } from "../lexicon.ts";
import type { Rule, RuleContext } from "../rule.ts";
import type { Sentence } from "../sentence.ts";
import type { Token } from "../token.ts";
import { matchesOf, tokenRange } from "../sentence-facts.ts";
import { explainedIn, findShortForms, stacks } from "../short-forms.ts";

const id = "no-jargon";

export const noJargon: Rule = {
  id,
  severity: { template: "error", article: "warning" },
  checkSentence(sentence, { document, lexicon, report }) {
    if (document.kind === "template") reportLetters(sentence, lexicon, report);
    const explained = new Set(explainedIn(sentence));
    for (const match of matchesOf(sentence, id)) {
      if (sentence.tokens[match.end]?.text === "(") continue;
      if (explained.has(sentence.tokens[match.start]?.raw ?? "")) continue;
      if (match.where === "template" && document.kind !== "template") continue;
      const like = inflectedWord(sentence.tokens.slice(match.start, match.end));
      if (like === undefined) continue;
      const range = tokenRange(sentence, match.start, match.end);
      const actual = sentence.block.text.text.slice(range.start, range.end);
      const expected = match.expected.map((text) => lexicon.grammar.inflect(text, like, lexicon));
      report({
        sentence,
        ...range,
        message:
          expected[0] === undefined
            ? `“${actual}” is not a customer’s word. Say it plainly.`
            : `“${actual}” is not a customer’s word. Write “${expected[0]}”.`,
        expected,
        because: match.because,
        safe: match.safe,
      });
    }
  },
};

/** The word whose form the replacement takes: the first, or what a hyphen ties to it (de-provisioned). */
function inflectedWord([first, second]: Token[]): Token | undefined {
  return second?.joined === true && first?.text === first?.lemma ? second : first;
}

/** “Your LTV exceeds the DIP”: letters only insiders can read. */
function reportLetters(sentence: Sentence, lexicon: Lexicon, report: RuleContext["report"]): void {
  const found = findShortForms(sentence, lexicon);
  const last = found.at(-1);
  if (found[0] === undefined || last === undefined || !stacks(sentence, found)) return;
  const letters = [...new Set(found.map((at) => `“${sentence.tokens[at]?.raw ?? ""}”`))].join(", ");
  report({
    sentence,
    ...tokenRange(sentence, found[0], last + 1),
    message: `${letters} are letters only people of the trade know. Write them out.`,
  });
}
