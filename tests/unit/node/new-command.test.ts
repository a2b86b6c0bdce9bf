import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkWords } from "#node/check-words.ts";
import { writeEntry } from "#node/new-words.ts";
import { callScript } from "../call-script.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "answerbook-new-"));
  for (const name of ["settings.yaml", "teams.yaml", "topics.yaml", "facts.yaml"])
    await cp(join("src/content", name), join(folder, name));
});
afterAll(() => rm(folder, { recursive: true }));

const callNew = (...words: string[]) => callScript("new", words, { ANSWERBOOK_CONTENT: folder });

const read = (path: string) => readFile(join(folder, path), "utf8");

async function errorsIn(paths: string[]) {
  const { findings } = await checkWords(folder, { paths: paths.map((path) => join(folder, path)) });
  return findings.filter(({ severity }) => severity === "error");
}

test("drafts of both kinds are valid in every language from the start, and stay out of both sites", async () => {
  const paths = ["en", "hi", "te", "fa"].flatMap((locale) => [
    `templates/${locale}/greet/new-reply.md`,
    `articles/${locale}/orders/new-answer.mdx`,
  ]);
  for (const locale of ["en", "hi", "te", "fa"]) {
    const entry = {
      locale,
      title: "New",
      owner: "support",
      audience: "public",
      today: "2026-11-22",
    } as const;
    await writeEntry(folder, { ...entry, kind: "template", id: "greet/new-reply" });
    await writeEntry(folder, { ...entry, kind: "article", id: "orders/new-answer" });
  }
  for (const path of paths) expect(await read(path)).toContain("\ndraft: true\n");
  expect(await errorsIn(paths)).toEqual([]);
});

test("--translations drafts the other languages, with the same placeholders and guidance in each language", async () => {
  const { stdout } = await callNew("template", "hi", "close/new-thanks", "--translations");
  expect(stdout.match(/^Written: /gm)).toHaveLength(4);
  const telugu = await read("templates/te/close/new-thanks.md");
  expect(telugu).toContain("customer.first_name");
  expect(telugu).toContain("# ఈ జవాబు ఏం చేస్తుందో");
});

test("what is there in another language becomes a translation of it", async () => {
  await callNew("article", "en", "orders/new-gift", "--title", "Can I send it as a gift?");
  await callNew("article", "fa", "orders/new-gift");
  const persian = await read("articles/fa/orders/new-gift.mdx");
  expect(persian).toContain("title: Can I send it as a gift?");
  expect(persian).toContain("همین را به زبان خودتان بگویید");
});

test("a pasted reply keeps its words and loses its customer", async () => {
  const reply = join(folder, "..", "reply.txt");
  await writeFile(
    reply,
    "Hi Sunita,\n\nThank you for writing. Order CH-48213 left on 12 November 2026. We paid back ₹1,499; write to sunita.k@mail.example or call 98480 22338 by 5 pm.\n\n> Where is the money for my lamp?\n",
  );
  const { status, stdout } = await callNew("template", "en", "resolve/new-refund", "--from", reply);
  await rm(reply);
  const text = await read("templates/en/resolve/new-refund.md");
  expect(status).toBe(0);
  expect(stdout).toContain("Read it once for names and addresses");
  expect(text).toContain(
    "Hi {{ customer.first_name }},\n\nThank you for writing. Order {{ ticket.order_number }} left on {{ date }}. We paid back {{ amount }};",
  );
  expect(text).toContain("- Where is the money for my lamp?");
  expect(text).not.toMatch(/Sunita|48213|1,499|98480|12 November/);
});

test("a solved case becomes an article whose code is text", async () => {
  const reply = join(folder, "..", "case.txt");
  await writeFile(reply, "export the list, {then} open <b>Orders</b>.\n\n1. Tap Help.\n2. Tap Send.\n");
  await callNew("article", "en", "orders/new-case", "--from", reply);
  await rm(reply);
  expect(await errorsIn(["articles/en/orders/new-case.mdx"])).toEqual([]);
  expect(await read("articles/en/orders/new-case.mdx")).toContain("1. Tap Help.\n2. Tap Send.");
});

test("what stands there already is left as it is", async () => {
  await callNew("template", "en", "hold/a-minute", "--title", "First");
  const before = await read("templates/en/hold/a-minute.md");
  const { status, stdout } = await callNew("template", "en", "hold/a-minute", "--title", "Second");
  expect(status).toBe(1);
  expect(stdout).toMatch(/^Already there, and left as it is: /);
  expect(await read("templates/en/hold/a-minute.md")).toBe(before);
});

test("a call that will not do ends with 2, says why and how to call", async () => {
  const { status, stderr } = await callNew("article", "en", "orders/a", "--from", "nowhere.txt");
  expect(stderr).toContain("“nowhere.txt”: This file cannot be opened (ENOENT).");
  expect(stderr).toContain("npm run new -- article en orders/where-is-my-order");
  expect(status).toBe(2);
});
