import { expect, test } from "vitest";
import type { Field } from "#reply/compose.ts";
import { printEdit, retype, startEdit, valuesIn } from "#reply/edited-text.ts";

const field = (name: string, printed: string): Field => ({
  name,
  placeholder: undefined,
  state: "filled",
  printed,
});
const ravi = [field("name", "Ravi"), field("days", "2 days")];
const pieces = startEdit([
  "Hello ",
  { kind: "value", name: "name", text: "Ravi", state: "filled" },
  ", we need ",
  { kind: "value", name: "days", text: "2 days", state: "filled" },
  " of ",
  { kind: "fact", name: "window", text: "7 days", state: "filled" },
  ".",
]);
const type = (next: string) => retype(pieces, ravi, "en", next);

test("an edit starts as the text stands, facts as words", () => {
  expect(printEdit(pieces, ravi, "en")).toBe("Hello Ravi, we need 2 days of 7 days.");
  expect(pieces.at(-1)).toBe(" of 7 days.");
});

test("values beside the edit keep following their fields", () => {
  const edited = type("Hello Ravi, sorry, we need 2 days of 7 days.");
  const asha = [field("name", "Asha"), field("days", "3 days")];
  expect(printEdit(edited, asha, "en")).toBe("Hello Asha, sorry, we need 3 days of 7 days.");
});

test("a value typed over becomes words, and its field is not asked for any more", () => {
  const edited = type("Hello Ravindra, we need 2 days of 7 days.");
  expect(printEdit(edited, [field("days", "3 days")], "en")).toContain("3 days");
  expect(valuesIn(type("Hello friend, we need 2 days of 7 days."))).toEqual(new Set(["days"]));
});

test("a text emptied, or pasted over, holds no values", () => {
  expect(type("")).toEqual([]);
  expect(type("Something else")).toEqual(["Something else"]);
});

test("a Latin value inside Persian stays isolated", () => {
  expect(printEdit(["سلام ", { value: "name" }], ravi, "fa")).toBe("سلام \u2068Ravi\u2069");
});
