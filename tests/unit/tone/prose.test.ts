import { expect, test } from "vitest";
import { extractProse } from "#tone/prose.ts";
import { writtenText } from "#tone/mapped-text.ts";
import { check } from "./lexicons.ts";

const prose = (text: string, kind: "template" | "article" = "template", file = "x.md") =>
  extractProse({ file, text, locale: "en", kind }).blocks;
const texts = (...args: Parameters<typeof prose>) =>
  prose(...args).map(({ text }) => writtenText(text, 0, text.text.length).trim());

test("front matter, code, comments, blockquotes and HTML are no prose", () => {
  const source =
    "---\ntitle: We can't\n---\nHello.\n\n```\nWe can't\n```\n\n> We can't\n\n<!-- We can't -->\n\n    We can't\n\nBye.";
  expect(texts(source)).toEqual(["Hello.", "Bye."]);
});

test("component attributes and expressions are no prose, what stands inside a component is", () => {
  const source =
    'import A from "a"\n\n<Note title="We cannot">\n\nTap **Orders**.\n\n</Note>\n\n{/* We cannot */}\n\n<Fact id="refund_window" /> to return.';
  expect(texts(source, "article", "x.mdx")).toEqual([
    "Tap Orders.",
    '<Fact id="refund_window" /> to return.',
  ]);
});

test("broken MDX is read as Markdown", () => {
  expect(texts("We can't <b {", "article", "x.mdx")).toEqual(["We can't <b {"]);
});

test("placeholders, addresses and quotations become neutral marks of a type", () => {
  const [block] = prose(
    'Hi {{ agent.name }}, write to care@shop.example by {{ due_date }}: "We can\'t", https://a.example/b.',
  );
  expect(block?.text.neutrals.map(({ type, written }) => [type, written])).toEqual([
    ["person", "{{ agent.name }}"],
    ["link", "care@shop.example"],
    ["time", "{{ due_date }}"],
    ["quote", '"We can\'t"'],
    ["link", "https://a.example/b"],
  ]);
});

test("a heading that is a channel starts that channel's wording", () => {
  const blocks = prose("For all.\n\n## sms\n\nShort.\n\n## Not a channel\n\nStill short.");
  expect(blocks.map(({ channel, text }) => [channel, text.text])).toEqual([
    [undefined, "For all."],
    ["sms", "Short."],
    ["sms", "Not a channel"],
    ["sms", "Still short."],
  ]);
});

test("numbered lists and Steps are instructions", () => {
  expect(prose("1. Tap\n2. Send us the code.\n\n- Other")).toMatchObject([
    { step: true },
    { step: true },
    { step: false },
  ]);
});

const places: [string, string][] = [
  ["plain text", "Hello. We utilise it."],
  ["a byte order mark", "\uFEFFHello. We utilise it."],
  ["CR LF", "---\r\ntitle: x\r\n---\r\nHello.\r\n\r\nWe utilise it."],
  ["entities and escapes", "Tea &amp; \\*milk\\*. We utilise it."],
  ["emphasis", "**Hello**, we *utilise* it."],
  ["a quoted list", "- one\n- two\n  - we\n    utilise it"],
  ["decomposed letters", "Cafe\u0301 and nukta ड\u093c: we utilise it."],
  ["an emoji", "👩‍👩‍👧 we utilise it."],
];
for (const [name, text] of places) {
  test(`a finding points exactly at its words after ${name}`, () => {
    const finding = check(text).find(({ rule }) => rule === "no-jargon");
    expect(finding?.actual).toBe("utilise");
    const line = text.split(/\r\n|\n/)[(finding?.line ?? 0) - 1] ?? "";
    expect(line.slice((finding?.column ?? 0) - 1, (finding?.endColumn ?? 0) - 1)).toBe("utilise");
  });
}

test("places stay right in a paragraph where the parser finds an address of its own accord", () => {
  const text = "# Hello\n\nSee [ and https://a.example today. Unfortunately, we cannot.";
  const paragraph = prose(text).at(-1)?.text;
  expect(paragraph?.sourceAt(paragraph.text.indexOf("Unfortunately"))).toBe(text.indexOf("Unfortunately"));
});
