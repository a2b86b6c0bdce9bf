import { join } from "node:path";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { VFile } from "vfile";
import { afterEach, beforeEach, expect, test } from "vitest";
import remarkAnswerbook from "#node/remark-answerbook.ts";
import { copyWords, type WordsCopy } from "./copy-words.ts";

let words: WordsCopy;
beforeEach(async () => {
  words = await copyWords();
});
afterEach(() => words.remove());

const thanks = "templates/en/close/closing-thanks.md";
const processor = unified().use(remarkParse).use(remarkStringify).use(remarkAnswerbook).freeze();

/** What an editor would show for a text that is not saved yet. */
async function messagesOf(path: string, value: string) {
  return (await processor.process(new VFile({ path: join(words.folder, path), value }))).messages;
}

test("findings of the text in the editor become messages, each at its place", async () => {
  const saved = await words.read(thanks);
  expect(await messagesOf(thanks, saved)).toEqual([]);
  const lines = saved.split("\n").length;
  const [unknown, blunt] = await messagesOf(thanks, `${saved}{{ fact.fee }}\n\nWe cannot refund it.\n`);
  expect(unknown).toMatchObject({
    ruleId: "no-unknown-fact",
    source: "answerbook",
    fatal: true,
    line: lines,
  });
  expect(blunt).toMatchObject({
    ruleId: "no-negative-phrasing",
    place: { start: { line: lines + 2, column: 1 }, end: { line: lines + 2, column: 21 } },
    actual: "We cannot refund it.",
    note: expect.any(String) as string,
    url: expect.stringMatching(/^file:.*rules\.md#no-negative-phrasing$/) as string,
  });
});

test("severities are told apart as editors expect", async () => {
  const saved = await words.read(thanks);
  const rules = "rules: { no-negative-phrasing: suggestion, no-jargon: warning }\nchannels:";
  const text = `${saved.replace("channels:", rules)}\nWe cannot refund it.\n\nPlease leverage the KYC.\n`;
  const messages = await messagesOf(thanks, text);
  const severities = new Map(messages.map(({ ruleId, fatal }) => [ruleId, fatal]));
  expect(severities.has("no-negative-phrasing")).toBe(true);
  expect(severities.get("no-negative-phrasing")).toBeUndefined();
  expect(severities.get("no-jargon")).toBe(false);
});

test("a file that is not saved anywhere yet is left alone, as is one outside a words folder", async () => {
  expect((await processor.process(new VFile("We cannot refund it."))).messages).toEqual([]);
  expect(await messagesOf("../note.md", "We cannot refund it.")).toEqual([]);
});

test("many files at once each get their own findings", async () => {
  const texts = ["templates/en/close/closing-thanks.md", "templates/en/resolve/refund-sent.md"];
  const all = await Promise.all(texts.map((path) => messagesOf(path, "We cannot refund it.")));
  for (const messages of all) expect(messages.map(({ ruleId }) => ruleId)).toEqual(["require-front-matter"]);
});

test("what is broken is told at once, in fields and text, never thrown", async () => {
  const messages = await messagesOf("articles/en/returns/return-an-item.mdx", "---\ntitle: [\n---\n<Note>\n");
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(["no-broken-yaml", "no-broken-mdx"]);
});
