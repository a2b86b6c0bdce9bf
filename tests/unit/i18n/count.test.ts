import { expect, test } from "vitest";
import { countIn, fillSlots } from "#i18n/count.ts";

const answers = { one: "{count} answer", other: "{count} answers" };

test("a number takes the plural and the digits of its language", () => {
  expect(countIn("en-IN", answers, 1)).toBe("1 answer");
  expect(countIn("en-IN", answers, 1200)).toBe("1,200 answers");
  expect(countIn("fa-IR", { one: "{count} پاسخ", other: "{count} پاسخ" }, 12)).toBe("۱۲ پاسخ");
});

test("other slots are filled along with the number", () => {
  expect(countIn("en-IN", { one: "{count} for {query}", other: "" }, 1, { query: "refund" })).toBe(
    "1 for refund",
  );
});

test("a slot without a value stays, so that it is seen", () => {
  expect(fillSlots("Hello {name}", {})).toBe("Hello {name}");
});

test("what is filled in is not filled again", () => {
  expect(fillSlots("{query} of {name}", { query: "{name}", name: "Chinar" })).toBe("{name} of Chinar");
});
