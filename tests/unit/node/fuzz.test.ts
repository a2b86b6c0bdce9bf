/** Thousands of made inputs, the same in every run: nothing throws, every place lies in the text. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";
import { checkWords } from "#node/check-words.ts";
import { loadLexicons } from "#node/load-lexicons.ts";
import { checkReferences } from "#references/check-references.ts";
import { parsePlaceholders } from "#reply/placeholders.ts";
import { articleSchema } from "#schemas/article.ts";
import { readEntry, readYamlFile } from "#schemas/read-file.ts";
import { glossarySchema } from "#schemas/glossary.ts";
import { settingsSchema } from "#schemas/settings.ts";
import { templateSchema } from "#schemas/template.ts";
import { channels, stages } from "#schemas/vocabulary.ts";
import type { Words } from "#schemas/words.ts";
import { offsetAt } from "#schemas/place.ts";
import { checkTone } from "#tone/check.ts";
import type { Finding } from "#tone/finding.ts";

const locales = ["en", "hi", "te", "fa"];
const prose = [
  ..."We can't refund it|Unfortunately|You must|please|as soon as possible|KYC|STOP|I don't know|, but |. |? |! |: ".split(
    "|",
  ),
  ..."नहीं कर सकते|आपको|कृपया|।|तुम|हम |మీరు|చేయలేము|దయచేసి| కాదు|نمی‌توانیم|نمي توانيم|لطفاً|شما|؟|nahi ho sakta".split(
    "|",
  ),
];
const markup = [
  ..."# |## sms\n|- |1. |> |+ |* |**|_|`|```\n|~~|[a](b)|[|](|![|<b>|</b>|<|>|<!--|-->|&amp;|&#x|\\|a@b.example|https://a.example".split(
    "|",
  ),
  ...["|", "| a | b |\n|---|---|\n", "---\n", "\n", "\n\n", "    ", "\t", "[^1]", "[^1]: ", "$$", "\n===\n"],
];
const mdx = [
  ...[
    "<Note>",
    "</Note>",
    "<Steps>\n\n",
    "\n\n</Steps>",
    '<Fact id="fee" />',
    "<Fact id=",
    '<Term id="x">',
    "</Term>",
    "<A.b c={",
  ],
  ...[
    "{",
    "}",
    "{/* ",
    " */}",
    "{/* tone-ignore no-jargon: x */}",
    "<!-- tone-ignore no-jargon -->",
    "import a from 'b'\n",
    "export ",
  ],
];
const placeholders = [
  "{{",
  "}}",
  "{{ name }}",
  "{{ fact.fee }}",
  "{{> close/bye }}",
  '{{ a | default: "b" }}',
  "{{ | ",
  "{{>",
  "{{ A B }}",
];
const yaml = [
  ..."---\n|title: |title: [|a: &b *b|: |? |- |'|\"|!!js |%TAG |{a: |}|]|# |audience: public\n|channels: [sms]\n".split(
    "|",
  ),
  ..."owner: x\n|reviewed: 2026-11-20\n|__proto__: 1\n|draft: yes\n|rules: {no-jargon: off}\n|placeholders: {name: {type: text}}\n".split(
    "|",
  ),
  "<<: *b\n",
  "|\n  block\n",
  ">-\n",
];
const nasty = [
  "\r\n",
  "\r",
  "\uFEFF",
  "\0",
  "\uD800",
  "\uDC00",
  "\uFFFC",
  "\u202E",
  "\u2066",
  "\u200C",
  "\u200D",
  "\u0301",
  "క్",
  "👍🏽",
  "\u2028",
  "\u0085",
  "﷽",
  "\x1B[2J",
];
const all = [prose, prose, prose, markup, mdx, placeholders, yaml, nasty];

const findLexicon = loadLexicons(() => undefined);

/** Mulberry32: a few lines, and the same numbers on every machine. */
function createRandom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  return { below, pick };
}

function makeText({ below, pick }: ReturnType<typeof createRandom>, kinds: string[][]): string {
  const pieces = Array.from({ length: 1 + below(14) }, () => {
    const piece = pick(pick(kinds));
    return below(40) === 0 ? piece.repeat(below(300)) : piece + (below(3) === 0 ? "" : " ");
  });
  return pieces.join("");
}

const fields =
  "title: x\nsummary: x\nuseWhen: x\nchannels: [sms, chat]\nowner: support\nreviewed: 2026-11-20\n";

/** Half of them with fields that can be read, so that what comes after them is reached too. */
function makeFile(random: ReturnType<typeof createRandom>, kind: "article" | "template"): string {
  if (random.below(2) === 0) return makeText(random, [yaml, yaml, ...all]);
  const own =
    kind === "article"
      ? fields.replace(/useWhen.*\nchannels.*\n/, "audience: public\n")
      : fields.replace("summary: x\n", "");
  return `---\n${own}---\n\n${makeText(random, all)}`;
}

function expectInside(findings: Finding[], text: string, input: unknown): void {
  for (const { line, column, endLine, endColumn, actual, rule } of findings) {
    const start = offsetAt(text, line, column);
    const end = offsetAt(text, endLine, endColumn);
    if (line < 1 || column < 1 || start > end || text.slice(start, end) !== actual)
      expect.fail(
        `${rule} at ${line}:${column}–${endLine}:${endColumn} is not where it says, in ${JSON.stringify(input)}`,
      );
  }
}

test("the tone check takes 5,000 texts of any kind", () => {
  const random = createRandom(1);
  let found = 0;
  for (let round = 0; round < 5000; round += 1) {
    const text = makeText(random, all);
    const locale = random.pick(locales);
    const kind = random.pick(["template", "article"] as const);
    const [channel, stage] = [random.pick([undefined, ...channels]), random.pick([undefined, ...stages])];
    const lexicon = findLexicon(locale);
    if (!lexicon) continue;
    const findings = checkTone({ file: "x", text, locale, kind, channel, stage }, { lexicon });
    expectInside(findings, text, { text, locale, kind });
    found += findings.length;
  }
  expect(found).toBeGreaterThan(3000);
});

test("reading and the checks of references take 5,000 files of any kind", () => {
  const random = createRandom(2);
  for (let round = 0; round < 5000; round += 1) {
    const kind = random.pick(["article", "template"] as const);
    const text = makeFile(random, kind);
    const at = { locale: "en", topic: "returns", stage: "close" as const, slug: "x", id: "returns/x" };
    const file = { path: `${kind}s/en/returns/x.mdx`, file: "x.mdx", text };
    const words: Words = {
      settings: settingsSchema.parse({
        name: "x",
        tagline: "x",
        site: "https://x.example",
        locales: ["en"],
        defaultLocale: "en",
        brand: { colour: "#0f6b5c" },
      }),
      ...{ topics: {}, teams: {}, facts: {}, glossary: {}, articles: [], templates: [] },
    };
    const findings: Finding[] = readYamlFile(file, glossarySchema).findings;
    if (kind === "article") {
      const { data, bodyStart, findings: own } = readEntry(file, articleSchema);
      findings.push(...own);
      if (data) words.articles.push({ ...at, file: file.file, text, bodyStart, data });
    } else {
      const { data, bodyStart, findings: own } = readEntry(file, templateSchema);
      findings.push(...own);
      if (data) words.templates.push({ ...at, file: file.file, text, bodyStart, data });
    }
    findings.push(...checkReferences(words, [file]));
    expectInside(findings, text, text);
    for (const { start, end, actual } of parsePlaceholders(text).problems)
      expect(text.slice(start, end)).toBe(actual);
  }
});

test("a folder of broken and binary files is checked to the end, each fault at its file", async () => {
  const random = createRandom(3);
  const folder = await mkdtemp(join(tmpdir(), "fuzz-"));
  const texts = new Map<string, string>();
  for (let round = 0; round < 300; round += 1) {
    const kind = random.pick(["article", "template"] as const);
    const shelf = kind === "article" ? "returns" : random.pick(stages);
    const path = join(
      folder,
      `${kind}s`,
      random.pick(locales),
      shelf,
      `x${round}.${kind === "article" ? "mdx" : "md"}`,
    );
    const text = makeFile(random, kind).toWellFormed();
    const binary = Buffer.from(Array.from({ length: 200 }, () => random.below(256)));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, random.below(8) === 0 ? binary : text);
    texts.set(path, text.replace(/^\uFEFF/, ""));
  }
  const { findings } = await checkWords(folder);
  const entries = findings.filter(({ rule }) => rule !== "no-unreadable-file" && rule !== "require-file");
  for (const finding of entries) expectInside([finding], texts.get(resolve(finding.file)) ?? "", finding);
  expect(new Set(findings.map(({ file }) => file)).size).toBeGreaterThan(200);
  await rm(folder, { recursive: true });
});

test.each([
  ["lists in one line", "+ ".repeat(200_000)],
  ["quotations in one line", "> ".repeat(200_000)],
  [
    "lists set in ever further",
    Array.from({ length: 1500 }, (_, depth) => `${" ".repeat(depth)}- a\n`).join(""),
  ],
  ["emphasis that never closes", "**a".repeat(150_000)],
  ["links that never close", "[a](".repeat(120_000)],
  ["placeholders that never close", "{{ a ".repeat(100_000)],
  ["placeholders of spaces", `{{${" ".repeat(400_000)}x`.repeat(2)],
  ["lines without an empty one", "a|b\n".repeat(120_000)],
  ["one sentence without end", "We can't KYC ".repeat(40_000)],
  ["one word without end", "अ".repeat(400_000)],
  ["a word without end beside an address", `${"a".repeat(400_000)} b@c.example`],
  ["combining marks alone", "\u0301".repeat(200_000)],
])("%s, half a million characters, take seconds and not hours", (_, text) => {
  const lexicon = findLexicon("en");
  if (!lexicon) throw new Error("There is no English lexicon.");
  for (const kind of ["template", "article"] as const)
    expectInside(checkTone({ file: "x", text, locale: "en", kind }, { lexicon }), text, "the text above");
  parsePlaceholders(text);
});

test("a file of 5 MB is refused with what to do", async () => {
  const folder = await mkdtemp(join(tmpdir(), "fuzz-"));
  await writeFile(join(folder, "facts.yaml"), "a: b\n".repeat(1024 * 1024));
  const { findings } = await checkWords(folder);
  expect(findings.map(({ message }) => message)).toContain(
    "This file is 5 MB; words may be up to 1 MB. Split it into several files.",
  );
  await rm(folder, { recursive: true });
});
