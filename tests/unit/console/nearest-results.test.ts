import { expect, test } from "vitest";
import { findNearest } from "#console/nearest-results.ts";

const candidate = (id: string, locale: string, ...texts: string[]) => ({
  kind: "template" as const,
  id,
  locale,
  texts,
});
const all = [
  candidate("resolve/warranty", "en", "Arrange a warranty visit", "warranty"),
  candidate("resolve/warranty", "hi", "वारंटी विज़िट तय करना"),
  candidate("hold/check", "en", "Ask for a minute"),
];
const ids = (query: string) => findNearest(query, all).map(({ id, locale }) => `${id} ${locale}`);

test("what shares most pairs of letters is nearest, in its own script, each once", () => {
  expect(ids("waranti")).toEqual(["resolve/warranty en"]);
  expect(ids("वारन्टी विजिट")).toEqual(["resolve/warranty hi"]);
});

test("nothing is near what shares nothing", () => {
  expect(ids("zzqqxx")).toEqual([]);
  expect(ids("")).toEqual([]);
});
