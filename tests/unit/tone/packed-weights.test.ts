import { expect, test } from "vitest";
import { packWeights, steps, unpackWeights } from "#tone/packed-weights.ts";

test("a letter stands for a number, and one letter for a run of zeros", () => {
  expect(packWeights([1, 0, 0, -1, 0, 2])).toBe("Ab?aB");
});

test.each([
  ["nothing", []],
  ["zeros alone", [0, 0, 0]],
  ["every number there is", Array.from({ length: 2 * steps + 1 }, (_, at) => at - steps)],
  [
    "runs of zeros that fill letters exactly, and one more",
    [1, ...zeros(26), 2, ...zeros(52), 3, ...zeros(53), 4],
  ],
  ["zeros first and last", [...zeros(30), -7, ...zeros(9)]],
])("%s comes back as it was, in letters JSON need not escape", (_, numbers: number[]) => {
  const packed = packWeights(numbers);
  expect(JSON.stringify(packed)).toBe(`"${packed}"`);
  const unpacked = [...unpackWeights({ slots: 256, scale: 1, weights: packed })];
  expect(unpacked).toEqual([...numbers, ...zeros(256 - numbers.length)]);
});

function zeros(length: number): number[] {
  return Array<number>(length).fill(0);
}
