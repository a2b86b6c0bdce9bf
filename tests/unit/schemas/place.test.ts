import { expect, test } from "vitest";
import { offsetAt, rangeOf } from "#schemas/place.ts";

const file = "words.md";

test("lines and columns count from 1, and the end is the column after the last character", () => {
  const text = "title: x\nowner: y\n";
  const start = text.indexOf("owner");
  expect(rangeOf({ file, text, start, end: start + 5 })).toEqual({
    line: 2,
    column: 1,
    endLine: 2,
    endColumn: 6,
  });
});

test("every way of ending a line counts once", () => {
  const text = "a\r\nb\rc\nd";
  const start = text.indexOf("d");
  expect(rangeOf({ file, text, start, end: start + 1 })).toMatchObject({ line: 4, column: 1 });
});

test("columns count UTF-16 units, as editors do", () => {
  const text = "🪔 दीया x";
  const start = text.indexOf("x");
  expect(rangeOf({ file, text, start, end: start + 1 }).column).toBe(9);
});

test("a line and column lead back to the same place", () => {
  const text = "नमस्ते\r\nसब ठीक है\n";
  for (let start = 0; start <= text.length; start++) {
    const { line, column } = rangeOf({ file, text, start, end: start });
    expect(offsetAt(text, line, column)).toBe(start);
  }
});
