import { describe, expect, test } from "vitest";
import { checkTone } from "#tone/check.ts";
import { english } from "#tone/grammars/en.ts";
import { compileLexicon } from "#tone/lexicon.ts";

const rule = "no-jargon";
const source = "This test.";

interface Lists {
  patterns?: string[];
  harmless?: string[];
  words?: string[];
}

/** What a lexicon of these phrases finds, in the order of the text. */
function find(text: string, { patterns = [], harmless = [], words = ["ship"] }: Lists): string[] {
  const group = { rule, because: "Tried in a test.", source };
  const lexicon = compileLexicon(
    {
      locale: "en",
      classes: { sent: { because: group.because, source, words } },
      phrases: [{ ...group, patterns }],
      harmless: harmless.length > 0 ? [{ ...group, patterns: harmless }] : [],
    },
    english,
  );
  return checkTone({ file: "reply.md", text, locale: "en", kind: "template" }, { lexicon })
    .filter((finding) => finding.rule === rule)
    .map(({ actual }) => actual);
}

test("a phrase is found wherever it stands, in sentences of any length", () => {
  const lots = "very ".repeat(70);
  for (const before of ["", "soon ", lots])
    for (const after of ["", " soon", ` ${lots}`])
      expect(find(`${before}touch base${after}.`, { patterns: ["touch base"] })).toEqual(["touch base"]);
  expect(find(`base ${lots}touch.`, { patterns: ["touch base"] })).toEqual([]);
});

test("its words may stand in any form, and apart where the phrase allows it", () => {
  const patterns = ["reach ... out"];
  expect(find("We reached happily out. Reach far, out there.", { patterns })).toEqual([
    "reached happily out",
  ]);
});

describe("of a choice", () => {
  const patterns = [
    "(touch|touch base|touch base (soon|right away)|<number> bases|{you must} pay|please?) now",
  ];

  test.each([
    ["We touch now.", "touch now"],
    ["We touch base now.", "touch base now"],
    ["We touch base right away now.", "touch base right away now"],
    ["We have 4 bases now.", "4 bases now"],
    ["You must pay now.", "pay now"],
    ["We are here now.", "now"],
  ])("in “%s” the longest option that fits is taken", (text, found) => {
    expect(find(text, { patterns })).toEqual([found]);
  });
});

test("of phrases that overlap the longest is told", () => {
  expect(find("We circle back soon.", { patterns: ["circle", "circle back soon", "back"] })).toEqual([
    "circle back soon",
  ]);
});

test("a harmless turn covers a phrase, and other lists of the same words do not get in its way", () => {
  const lists = { patterns: ["ship"], harmless: ["ship of the line"] };
  expect(find("The ship is a ship of the line.", lists)).toEqual(["ship"]);
});

test("a harmless turn counts beside a longer one that overlaps it", () => {
  const lists = { patterns: ["ship", "line"], harmless: ["ship of", "of the line"] };
  expect(find("The ship of the line.", lists)).toEqual([]);
});

test("a class stands for each of its words", () => {
  const lists = { patterns: ["<sent> it"], words: ["ship", "hand over"] };
  expect(find("We ship it, then hand over it.", lists)).toEqual(["ship it", "hand over it"]);
});

test("of equal phrases the first of the list is told: the words folder's own glossary stands before ours", () => {
  const groups = ["own", "ours"].map((because) => ({
    rule,
    because,
    source,
    words: { "touch base": because },
  }));
  for (const phrases of [groups, groups.toReversed()]) {
    const lexicon = compileLexicon({ locale: "en", classes: {}, phrases }, english);
    const document = { file: "reply.md", text: "We touch base.", locale: "en", kind: "template" } as const;
    expect(checkTone(document, { lexicon })[0]?.because).toBe(phrases[0]?.because);
  }
});
