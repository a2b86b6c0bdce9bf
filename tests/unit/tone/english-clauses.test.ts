import { expect, test } from "vitest";
import { check } from "./lexicons.ts";

const rulesIn = (text: string) => check(text).map(({ rule }) => rule);

test.each([
  ["Returning a dress once it's been altered isn't possible.", "no-negative-phrasing"],
  ["Not one of our fitters works on slate.", "no-negative-phrasing"],
  ["Return the keys tonight, or we close the account.", "no-pressure"],
  ["The tooth would have been saved if you'd come in.", "no-blame"],
  ["It would have arrived if someone had bothered to be at home.", "no-blame"],
  ["The mixer burnt out because you ran it for an hour.", "no-blame"],
  ["The lid cracked when you dropped the pot.", "no-blame"],
  ["We can't take the booking charge off.", "no-negative-phrasing"],
  ["Other bidders' names won't be disclosed to you.", "no-negative-phrasing"],
  ["We don't store suitcases after eight.", "no-negative-phrasing"],
  ["Lorries will be turned away at the bridge.", "no-negative-phrasing"],
  ["The wax jacket is unwashable.", "no-negative-phrasing"],
  ["At night nobody is on duty to unlock the car park.", "no-negative-phrasing"],
])("reads the clause that counts in “%s”", (text, rule) => {
  expect(rulesIn(text)).toContain(rule);
});

test.each([
  "I've blocked the card, so no further payment can be made with it.",
  "If the amp smells of burning, switch it off at once, please.",
  "The trainee pressed the wrong key, and I've undone it.",
  "Not a single extra charge comes on top of that price.",
  "Bring the form with you, please, or we can print one for you.",
  "We shall write to you by the 17th.",
  "Should you have lost the reminder, the desk prints another.",
  "The disk was full, and I've emptied it.",
  "The archive doesn't lend its maps, it copies them for you.",
  "Please don't send your card number, this chat isn't encrypted.",
  "The table was cancelled because you asked us on Monday.",
  "Your offer won't be disclosed to the other bidders.",
  "We don't store your messages.",
  "The strap is washable.",
  "The list (a table of two pages) names every stop.",
])("objects to nothing in “%s”", (text) => {
  expect(rulesIn(text)).toEqual([]);
});
