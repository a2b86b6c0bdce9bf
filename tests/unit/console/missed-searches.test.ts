import { expect, test } from "vitest";
import { addMissed, exportMissed, withoutPersonalData } from "#console/missed-searches.ts";
import { missedSearchesSchema } from "#schemas/missed-searches.ts";

const noted = (...queries: string[]) =>
  queries.reduce<ReturnType<typeof addMissed>>(
    (searches, query) => addMissed(searches, { query, locale: "en", today: "2026-11-22" }),
    [],
  );

test("a query typed on takes the place of its beginning", () => {
  expect(noted("lift for", "lift for sofa").map(({ query }) => query)).toEqual(["lift for sofa"]);
});

test("the same query again is counted, the newest first", () => {
  expect(noted("lift", "piano", "lift").map(({ query, count }) => [query, count])).toEqual([
    ["lift", 2],
    ["piano", 1],
  ]);
});

test("numbers, addresses and the customer's own values stay out, in any script", () => {
  expect(withoutPersonalData("Ravi ravi@example.com where is CH-48213 now", ["Ravi"])).toBe("where is now");
  expect(withoutPersonalData("सफ़ेद सोफ़ा ९८७६५४३२१०", [])).toBe("सफ़ेद सोफ़ा");
});

test("what is saved for the writers has the documented shape", () => {
  expect(missedSearchesSchema.parse(exportMissed()).searches).toEqual([]);
});
