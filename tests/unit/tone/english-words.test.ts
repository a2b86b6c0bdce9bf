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
