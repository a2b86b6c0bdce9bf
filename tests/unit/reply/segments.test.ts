import { expect, test } from "vitest";
import { countSegments } from "#reply/segments.ts";

test.each([
  ["", "gsm-7", 0, 0],
  ["a".repeat(160), "gsm-7", 160, 1],
  ["a".repeat(161), "gsm-7", 161, 2],
  ["a".repeat(159) + "€", "gsm-7", 161, 2],
  ["न".repeat(70), "ucs-2", 70, 1],
  ["న".repeat(71), "ucs-2", 71, 2],
  ["س".repeat(135), "ucs-2", 135, 3],
  ["“quoted”", "ucs-2", 8, 1],
])("%j is %s, %i long, in %i parts", (text, encoding, length, segments) => {
  expect(countSegments(text)).toMatchObject({ encoding, length, segments });
});

test("a character of two places is not split over two messages", () => {
  expect(countSegments("a".repeat(152) + "€" + "a".repeat(151)).segments).toBe(2);
  expect(countSegments("a".repeat(152) + "€" + "a".repeat(152)).segments).toBe(3);
});
