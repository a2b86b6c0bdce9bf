import { expect, test } from "vitest";
import { checkReply } from "#tone/check-reply.ts";
import { lexiconFor } from "./lexicons.ts";

const options = { lexicon: lexiconFor("en") };

function rulesOf(text: string): string[] {
  return checkReply({ text, locale: "en" }, options).map(({ rule }) => rule);
}

test("a reply is judged like a template, line by line", () => {
  expect(checkReply({ text: "Hello Ananya,\n\nWe utilise it.", locale: "en" }, options)).toMatchObject([
    { file: "", line: 3, column: 4, endColumn: 11, rule: "no-jargon", actual: "utilise" },
  ]);
});

test("numbered lines are steps, not orders", () => {
  expect(rulesOf("You must send the form.")).toEqual(["no-pressure"]);
  expect(rulesOf("How to pay:\n1. You must tap Pay.\r\n2. You must enter the code.")).toEqual([]);
});

test("marks of Markdown are plain text here", () => {
  expect(rulesOf("- We utilise *it*\n- <b> and `utilise`")).toEqual(["no-jargon", "no-jargon"]);
});
