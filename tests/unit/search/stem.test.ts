/** Inflected forms meet in one stem. */
import { expect, test } from "vitest";
import { foldText } from "#search/normalise.ts";
import { stemWord } from "#search/stem.ts";

const stem = (word: string) => stemWord(foldText(word));

test.each([
  ["refunds", "refunded"],
  ["paid", "paying"],
  ["stolen", "steal"],
  ["किताबें", "किताबों"],
  ["लौटाना", "लौटाने"],
  ["मिलेगा", "मिलेंगे"],
  ["ఆర్డర్‌ను", "ఆర్డర్"],
  ["ఫైళ్లను", "ఫైళ్ళు"],
  ["سفارش‌هایم", "سفارش"].map((word) => word.replace("\u200c", "")),
  ["بزرگترین", "بزرگ"],
  ["میخواهم", "خواهم"],
])("%s and %s", (one, other) => {
  expect(stem(one ?? "")).toBe(stem(other ?? ""));
});

test("a short word keeps its letters", () => {
  expect(stem("ने")).toBe("ने");
  expect(stem("من")).toBe("من");
});
