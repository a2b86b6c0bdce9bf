import { expect, test } from "vitest";
import { check } from "./lexicons.ts";

const rules = (text: string, kind: "template" | "article" = "template", file = "x.md") =>
  check(text, { kind, file }).map(({ rule }) => rule);

test("a comment with a reason silences its rule in the next block only", () => {
  const comment = "<!-- tone-ignore no-jargon: the law's own word -->";
  expect(rules(`${comment}\nWe utilise it.\n\nWe utilise it.`)).toEqual(["no-jargon"]);
  expect(rules(`${comment}\n\n- We utilise it.\n- They utilise it.`)).toEqual([]);
  expect(rules(`${comment}\n\nYou forgot the code.`)).toEqual(["tone-ignore", "no-blame"]);
});

test("MDX comments work alike", () => {
  expect(
    rules("{/* tone-ignore no-jargon: a quotation */}\n\nIt stands herewith.", "article", "x.mdx"),
  ).toEqual([]);
});

test.each([
  [
    "<!-- tone-ignore no-jargon -->\n\nWe utilise it.",
    "Say why no-jargon may be ignored here, after a colon.",
  ],
  [
    "<!-- tone-ignore no-jargn: x -->\n\nHello.",
    "There is no rule “no-jargn”. Name one, for example: tone-ignore no-jargon: reason.",
  ],
  [
    "<!-- tone-ignore no-jargon: x -->\n\nHello.",
    "no-jargon finds nothing in the next block. Delete this comment.",
  ],
])("%j is reported", (text, message) => {
  expect(check(text).find(({ rule }) => rule === "tone-ignore")?.message).toBe(message);
});
