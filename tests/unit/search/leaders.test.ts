/** The best few come out in order, the earlier of equals first. */
import { expect, test } from "vitest";
import { pickLeaders } from "#search/leaders.ts";

test("picks and orders", () => {
  const scores = Float64Array.from([1, 5, 3, 5, 2]);
  expect(pickLeaders([4, 3, 2, 1, 0], scores, 3).map(({ set }) => set)).toEqual([1, 3, 2]);
  expect(pickLeaders([0, 1], scores, 5).map(({ set }) => set)).toEqual([1, 0]);
  expect(pickLeaders([0, 1], scores, 0)).toEqual([]);
});
