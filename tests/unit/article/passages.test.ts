import { expect, test } from "vitest";
import { splitPassages } from "#article/passages.ts";

test("a text is parted at its headings; what stands before the first has none", () => {
  const text = "Open the page.\nIf it is late\nCall us.\nWe look for it.\nEmpty\nLast\nDone.";
  const headings = [
    { slug: "late", text: "If it is late" },
    { slug: "empty", text: "Empty" },
    { slug: "last", text: "Last" },
  ];
  expect(splitPassages(text, headings)).toEqual([
    { slug: "", heading: "", text: "Open the page." },
    { slug: "late", heading: "If it is late", text: "Call us.\nWe look for it." },
    { slug: "last", heading: "Last", text: "Done." },
  ]);
});
