import { z } from "astro/zod";
import { expect, test } from "vitest";
import { articleSchema } from "#schemas/article.ts";
import { glossarySchema } from "#schemas/glossary.ts";
import { readEntry, readYamlFile } from "#schemas/read-file.ts";
import { templateSchema } from "#schemas/template.ts";

const fileOf = (text: string) => ({ path: "a.mdx", file: "a.mdx", text });

const article = `---
title: Where is my order?
summary: Open Orders and tap Track.
audience: public
owner: support
reviewed: 2026-11-20
---

Open Orders.
`;

test("a sound article is read with its defaults", () => {
  const { data, findings, bodyStart } = readEntry(fileOf(article), articleSchema);
  expect(findings).toEqual([]);
  expect(data).toMatchObject({ reviewed: "2026-11-20", reviewEvery: 180, draft: false, related: [] });
  expect(article.slice(bodyStart)).toBe("\nOpen Orders.\n");
});

test("with Windows line endings every place stays the same", () => {
  const broken = article.replace("public", "publick");
  const [unix] = readEntry(fileOf(broken), articleSchema).findings;
  const [windows] = readEntry(fileOf(broken.replaceAll("\n", "\r\n")), articleSchema).findings;
  expect(unix).toMatchObject({ line: 4, column: 11, endColumn: 18, actual: "publick", expected: ["public"] });
  expect(windows).toEqual(unix);
});

test("a day may be written in quotes", () => {
  const quoted = article.replace("2026-11-20", '"2026-11-20"');
  expect(readEntry(fileOf(quoted), articleSchema).data?.reviewed).toBe("2026-11-20");
});

test("one faulty entry of a table leaves the others", () => {
  const text =
    "refund:\n  term: refund\n  plain: Your money back.\n  because: Bank words.\nswap:\n  term: swap\n";
  const { data, sound, findings } = readYamlFile(fileOf(text), glossarySchema);
  expect(data).toBeUndefined();
  expect(Object.keys(sound)).toEqual(["refund"]);
  expect(findings.map(({ line, message }) => [line, message.slice(0, 30)])).toEqual([
    [6, "“swap” → “plain” is missing. W"],
    [6, "“swap” → “because” is missing."],
  ]);
});

test("an empty file holds nothing, which is no fault of its own", () => {
  expect(readYamlFile(fileOf("# nothing yet\n"), glossarySchema)).toMatchObject({ data: {}, findings: [] });
});

test("a list where fields belong is one fault", () => {
  const { findings } = readYamlFile(fileOf("- refund\n"), glossarySchema);
  expect(findings.map(({ rule, message }) => [rule, message])).toEqual([
    ["no-wrong-type", "This file should be a group of fields, and is a list."],
  ]);
});

test("a field that is one of several shapes is judged by the shape that was meant", () => {
  const schema = z.strictObject({ name: z.union([z.string(), z.record(z.string(), z.string())]) });
  const [finding] = readYamlFile(fileOf("name: { en: Lamps, hi: 3 }\n"), schema).findings;
  expect(finding).toMatchObject({ line: 1, column: 24, actual: "3", rule: "no-wrong-type" });
});

test("whatever is cut, doubled or swapped in a file, it is read without a crash and every place is inside it", () => {
  const template = `---
title: Hold the line
useWhen: You need a minute.
channels: [phone, chat]
placeholders:
  customer.first_name: { label: "Name", type: text, from: customer, fallback: 'there' }
  hold_minutes: { label: Minutes, type: duration, example: 2 }
owner: support
reviewed: 2026-11-20
---

May I put you on hold, {{ customer.first_name }}?
`;
  const signs = [
    ..."-:{}[]\"'\n\t#&*!|>%@` ,?\\",
    "\u0000",
    "\uD800",
    "__proto__",
    "نمی‌شود",
    "---\n",
    "<<: *x\n",
  ];
  let seed = 7;
  const random = (below: number) => (seed = (seed * 1103515245 + 12345) % 2 ** 31) % below;
  for (let round = 0; round < 2000; round++) {
    let text = template;
    for (let edit = 0; edit <= random(4); edit++) {
      const at = random(text.length);
      text = text.slice(0, at) + (signs[random(signs.length)] ?? "") + text.slice(at + random(6));
    }
    const { findings } = readEntry(fileOf(text), templateSchema);
    const lines = text.split(/\r\n|\n|\r/);
    for (const { line, column, endLine, message } of findings) {
      expect(message).toMatch(/\S/);
      expect(endLine).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
    }
  }
});
