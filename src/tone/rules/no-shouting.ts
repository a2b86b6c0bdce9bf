/** Capitals and rows of exclamation marks. */
import type { Rule } from "../rule.ts";
import type { Token } from "../token.ts";
import { tokenRange } from "../sentence-facts.ts";

const capitals = /^[A-Z][A-Z']+$/;

export const noShouting: Rule = {
  id: "no-shouting",
  severity: { template: "error", article: "off" },
  checkSentence(sentence, { lexicon, report }) {
    const { tokens, block } = sentence;
    const marks = /[!?]*![!?]*!+[!?]*|!\?|\?\?+/u.exec(sentence.text);
    if (marks !== null) {
      const start = sentence.start + marks.index;
      const expected = [marks[0].includes("?") ? "?" : "!"];
      report({
        sentence,
        start,
        end: start + marks[0].length,
        message: "One mark is enough.",
        expected,
        safe: true,
      });
    }
    for (let index = 0; index < tokens.length; index += 1) {
      let end = index;
      while (tokens[end] !== undefined && isCapital(tokens[end])) end += 1;
      if (end === index) continue;
      const words = tokens.slice(index, end);
      const known = (token: Token) =>
        token.raw.length > 2 &&
        !lexicon.hasClass(token, "known-acronym") &&
        (emphatic.has(token.text) || lexicon.knows(token.text));
      const label = lexicon.hasClass(tokens[index - 1], "tap") || lexicon.hasClass(tokens[end], "label-noun");
      const shouted =
        words.length > 1
          ? words.filter(({ raw }) => raw.length > 2).length > 1 && words.some(known)
          : words.some(known);
      if (shouted && !label) {
        const range = tokenRange(sentence, index, end);
        const lower = block.text.text.slice(range.start, range.end).toLowerCase();
        const expected = index === 0 ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
        report({
          sentence,
          ...range,
          message: "Capitals read as shouting. Write it in small letters.",
          expected: [expected],
        });
      }
      index = end;
    }
  },
};

const emphatic = new Set(
  "not never must all any only now very no the this your you and before after please".split(" "),
);

function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && capitals.test(token.raw);
}
