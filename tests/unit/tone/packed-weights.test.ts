import { expect, test } from "vitest";
import { packWeights, steps, unpackWeights } from "#tone/packed-weights.ts";

test("one text says where numbers stand, another what they are", () => {
  expect(packWeights([1, 0, 0, -1, 0, 2])).toEqual({ gaps: "#%$", weights: "A?B" });
  expect(packWeights([...zeros(28), 1])).toEqual({ gaps: "@#", weights: "A" });
});

test.each([
  ["nothing", []],
  ["zeros alone", [0, 0, 0]],
  ["every number there is", Array.from({ length: 2 * steps + 1 }, (_, at) => at - steps)],
  [
    "runs of zeros that fill a letter, two letters, and one more",
    [
      1,
      ...zeros(27),
      2,
      ...zeros(28),
      3,
      ...zeros(28 * 28 - 1),
      4,
      ...zeros(28 * 28),
      5,
      ...zeros(30_000),
      6,
    ],
  ],
  ["zeros first and last", [...zeros(60), -7, ...zeros(9)]],
])("%s comes back as it was, in letters JSON need not escape", (_, numbers: number[]) => {
  const packed = packWeights(numbers);
  const text = packed.gaps + packed.weights;
  expect(JSON.stringify(text)).toBe(`"${text}"`);
  const back = zeros(numbers.length);
  unpackWeights(packed, (place, number) => (back[place] = number));
  expect(back).toEqual(numbers);
});

function zeros(length: number): number[] {
  return Array<number>(length).fill(0);
}
