import { expect, test } from "vitest";
import { check } from "./lexicons.ts";

/** The text after every safe fix, as `npm run check -- --fix` writes it. */
function fixed(text: string): string {
  return check(text)
    .filter(({ fix }) => fix !== undefined)
    .reduceRight(
      (kept, { column, endColumn, fix }) => kept.slice(0, column - 1) + fix + kept.slice(endColumn - 1),
      text,
    );
}

const pairs = [
  ["We utilise two carriers in order to be quick.", "We use two carriers to be quick."],
  ["Utilising the key is easy.", "Using the key is easy."],
  ["Prior to the visit, we ascertained the size.", "Before the visit, we found out the size."],
  ["We clean it on a monthly basis.", "We clean it every month."],
  ["It is here!!!", "It is here!"],
] as const;

for (const [before, after] of pairs) {
  test(`a safe fix turns “${before}” into “${after}”, and finds nothing new`, () => {
    expect(fixed(before)).toBe(after);
    expect(check(after).filter(({ fix }) => fix !== undefined)).toEqual([]);
    expect(check(after)).toEqual([]);
  });
}

test("what could change the meaning, or stands in markup, is left to people", () => {
  expect(check("Your case was escalated to L2.")[0]).not.toHaveProperty("fix");
  expect(check("We can't send it until Monday.")[0]).not.toHaveProperty("fix");
  expect(check("*Prior* to the visit we call.")[0]).not.toHaveProperty("fix");
});
