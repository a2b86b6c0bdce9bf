/** What a phrase may ask of the clause it stands in. */
import { expect, test } from "vitest";
import { checkTone } from "#tone/check.ts";
import { english } from "#tone/grammars/en.ts";
import { compileLexicon } from "#tone/lexicon.ts";

const reason = { because: "Tried in a test.", source: "This test." };

/** Texts in which a lexicon of this one phrase finds something. */
function textsWith(phrase: string, texts: string[], when?: string): string[] {
  const verb = { ...reason, words: ["send", "pay", "wait", "refund"] };
  const phrases = [{ rule: "no-jargon", ...reason, patterns: [phrase], ...(when && { when }) }];
  const lexicon = compileLexicon({ locale: "en", classes: { verb }, phrases }, english);
  return texts.filter((text) => {
    const document = { file: "reply.md", text, locale: "en", kind: "template" } as const;
    return checkTone(document, { lexicon }).some(({ rule }) => rule === "no-jargon");
  });
}

const texts = [
  "We will send it today.",
  "You must send it today.",
  "We cannot send it today.",
  "Send it today.",
];

test("a pattern may ask who acts and how", () => {
  expect(textsWith("{we will} send", texts)).toEqual([texts[0]]);
  expect(textsWith("{we|you positive} send ... today", texts)).toEqual([texts[0], texts[1], texts[3]]);
  expect(textsWith("{we can negative} send", texts)).toEqual([texts[2]]);
  expect(textsWith("{command} send", texts)).toEqual([texts[3]]);
});

test("{verb} stands before the word that is the clause's verb", () => {
  expect(textsWith("{verb} (send|pay)", ["You can send the pay slip."])).toHaveLength(1);
  expect(textsWith("{verb} slip", ["You can send the pay slip."])).toHaveLength(0);
});

test("{fragment} stands where no clause is", () => {
  expect(textsWith("{fragment} slip", ["The pay slip.", "We refund the slip."])).toEqual(["The pay slip."]);
});

test("<same> is a word said shortly before", () => {
  expect(textsWith("be <same>", ["Policy is policy.", "Policy is clear."])).toEqual(["Policy is policy."]);
});

test("a whole group of phrases can be tied to a clause", () => {
  expect(textsWith("send", texts, "must|command")).toEqual([texts[1], texts[3]]);
});

test("a name that no clause has is told, with those it could have", () => {
  const phrases = [{ rule: "no-jargon", ...reason, patterns: ["{we shall} send"] }];
  expect(() => compileLexicon({ locale: "en", classes: {}, phrases }, english)).toThrow(
    /\{we shall\}: a clause is never “shall”\. It can be verb, negative, positive/,
  );
});

test("words that say little may stand between the others, also after a choice", () => {
  const said = ["We will really send it.", "It is going to simply vanish.", "We will, however, send it."];
  expect(textsWith("(will|going to) (send|vanish)", said)).toEqual(said.slice(0, 2));
});
