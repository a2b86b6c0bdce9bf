/** Words of every script, each knowing its place in the text as stored. */
import { expect, test } from "vitest";
import { tokenise } from "#search/tokenise.ts";

const words = (text: string) => tokenise(text).map(({ word }) => word);

test.each([
  ["Where's my order #12?", ["wheres", "my", "order", "12"]],
  ["रिफ़ंड कब मिलेगा?", ["रिफंड", "कब", "मिलेगा"]],
  ["డబ్బు వాపసు।", ["డబు", "వాపసు"]],
  ["سفارش من کجاست؟", ["سفارش", "من", "کجاست"]],
  ["می‌روم", ["می", "روم", "میروم"]],
  ["top-up", ["top", "up", "topup"]],
  ["返品方法", ["返品", "品方", "方法"]],
  ["😀 — …", []],
])("%s", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("places are those of the text as given, marks and joiners included", () => {
  const text = "  «ఆన్‌లైన్» ऑर्डर";
  expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(["ఆన్‌లైన్", "ऑर्डर"]);
});
