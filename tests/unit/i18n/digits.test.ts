import { expect, test } from "vitest";
import { digitsOf, printInDigits } from "#i18n/digits.ts";

test("a language's digits are data", () => {
  expect(digitsOf("fa")).toBe("۰۱۲۳۴۵۶۷۸۹");
  expect(digitsOf("te")).toBe("0123456789");
});

test("a number is printed in them", () => {
  expect(printInDigits(120, digitsOf("fa"))).toBe("۱۲۰");
  expect(printInDigits(120, digitsOf("ne"))).toBe("१२०");
});

test("without digits it is printed as it is", () => {
  expect(printInDigits(120, "")).toBe("120");
});
