import { expect, test } from "vitest";
import { checkTone } from "#tone/check.ts";
import { plainGrammar } from "#tone/grammar.ts";
import { addGlossary, compileLexicon } from "#tone/lexicon.ts";
import { check, lexiconFor } from "./lexicons.ts";

const document = { file: "x.md", text: "We utilise it.", locale: "en", kind: "template" as const };

test("a finding has everything a writer needs", () => {
  expect(check("Hello.\n\nWe utilise it.", { file: "a/b.md" })).toEqual([
    {
      file: "a/b.md",
      line: 3,
      column: 4,
      endLine: 3,
      endColumn: 11,
      rule: "no-jargon",
      severity: "error",
      message: "“utilise” is not a customer’s word. Write “use”.",
      actual: "utilise",
      expected: ["use"],
      fix: "use",
      because: "A stiff word; a plain one reads faster.",
      url: "/rules/#no-jargon",
    },
  ]);
});

test("severities can be changed and rules silenced", () => {
  const lexicon = lexiconFor("en");
  expect(checkTone(document, { lexicon, rules: { "no-jargon": "suggestion" } })).toMatchObject([
    { severity: "suggestion" },
  ]);
  expect(checkTone(document, { lexicon, rules: { "no-jargon": "off" } })).toEqual([]);
});

test("articles are judged more quietly than templates", () => {
  expect(check("We can't deliver to Nepal.").map(({ rule }) => rule)).toEqual(["no-negative-phrasing"]);
  expect(check("We can't deliver to Nepal.", { kind: "article" })).toEqual([]);
});

test("a term without words to avoid is no fault of the word lists", () => {
  const data = { locale: "en", classes: {}, phrases: [], signals: [], harmless: [] };
  const glossary = {
    refund: { term: "refund", plain: "Your money back.", avoid: ["<>"], also: [], because: "-" },
  };
  expect(() => compileLexicon(addGlossary(data, glossary), plainGrammar)).not.toThrow();
  glossary.refund.avoid = [];
  expect(addGlossary(data, glossary).phrases).toEqual([]);
});

test("words to avoid come from the glossary too", () => {
  const data = { locale: "en", classes: {}, phrases: [], signals: [], harmless: [] };
  const glossary = {
    item: {
      term: "item code",
      plain: "x",
      avoid: ["variant ID (old)"],
      also: [],
      because: "A stockroom word.",
    },
  };
  const lexicon = compileLexicon(addGlossary(data, glossary), plainGrammar);
  const found = checkTone({ ...document, text: "Give the variant ID old." }, { lexicon });
  expect(found).toMatchObject([
    { actual: "variant ID old", expected: ["item code"], because: "A stockroom word." },
  ]);
});

test("every problem of a lexicon is named at once", () => {
  const phrases = [{ rule: "no-jargon", words: { "a (b": "c", "<x>": null } }];
  const broken = {
    locale: "en",
    classes: { a: { because: "x", source: "y" } },
    phrases,
    signals: [{ signal: "x" }],
  };
  expect(() => compileLexicon(broken, plainGrammar)).toThrow(
    [
      "The lexicon for en has problems:",
      "- Class a has no words.",
      "- phrases, entry 1 has no because.",
      "- phrases, entry 1 has no source.",
      "- signals, entry 1: there is no signal “x”.",
      "- signals, entry 1 has no words or patterns.",
      "- signals, entry 1 has no because.",
      "- signals, entry 1 has no source.",
      "- “a (b” opens a bracket and never closes it.",
      "- <x> is no class of this lexicon.",
    ].join("\n"),
  );
});

const pieces = [
  "We can't",
  "\0",
  "\ud800",
  "\udfff",
  "{{",
  "}}",
  "{{ a.b }}",
  "<b",
  "/>",
  "{/*",
  "*/}",
  "<!--",
  "-->",
  "`",
  "```\n",
  "> ",
  "- ",
  "1. ",
  "\r\n",
  "\n\n",
  "\uFEFF",
  "---\n",
  "“",
  '"',
  "'",
  "\\",
  "&amp;",
  "नहीं हो सकता।",
  "‌می",
  "లేదు",
  "| a |",
  "# ",
  "[x](",
  ")",
  "https://",
  "@",
  "\u202e",
  "!!",
  "utilise",
  "tone-ignore ",
  ":",
];

test("no input makes it throw", () => {
  let seed = 7;
  const random = (limit: number) => (seed = (seed * 48271) % 2147483647) % limit;
  for (let round = 0; round < 10_000; round += 1) {
    const text = Array.from({ length: 1 + random(9) }, () => pieces[random(pieces.length)]).join(
      random(2) ? " " : "",
    );
    const kind = random(2) ? "template" : "article";
    for (const finding of check(text, { kind, file: "x.mdx" })) {
      expect(finding.column).toBeGreaterThan(0);
      expect(finding.endLine).toBeGreaterThanOrEqual(finding.line);
    }
  }
});

test("long and deep texts stay readable", () => {
  expect(check("We utilise it. ".repeat(4_000)).length).toBe(4_000);
  expect(check(`${"> ".repeat(1_000)}We utilise it.`)).toEqual([]);
  expect(check("- ".repeat(200) + "We utilise it.").length).toBeLessThanOrEqual(1);
});
