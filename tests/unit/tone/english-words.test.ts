/** A plain word takes the form of the inside word it replaces. */
import { expect, test } from "vitest";
import { check } from "./lexicons.ts";

const wordingFor = (text: string) =>
  check(text).flatMap(({ rule, expected }) => (rule === "no-jargon" ? expected.slice(0, 1) : []));

test.each([
  ["We have escalated your case to Priya, who handles refunds.", "passed on"],
  ["Escalations go to the night team.", "Hand-overs"],
  ["Your account was de-provisioned on Monday, and I can open it again today.", "switched off"],
  ["Our SaaS runs day and night.", "online service"],
])("%s → %s", (text, wording) => {
  expect(wordingFor(text)).toEqual([wording]);
});

const rulesIn = (text: string) => check(text).map(({ rule }) => rule);

test("what stands in a list is named, not demanded", () => {
  expect(
    rulesIn("Please send these:\n\n- List of files\n- Your contact information, including your phone"),
  ).toEqual([]);
  expect(rulesIn("Dispose of the old battery at our desk.")).toEqual([]);
});

test("what the law asks of a customer's case is no order of ours", () => {
  expect(rulesIn("If you are a business in France, you are required to charge tax on your sales.")).toEqual(
    [],
  );
  expect(rulesIn("You are required to submit the form by Friday.")).toEqual(["no-pressure"]);
});

test("steps for a colleague promise the customer nothing", () => {
  expect(rulesIn("An email will be sent to the customer with a link to reset their password.")).toEqual([]);
});
