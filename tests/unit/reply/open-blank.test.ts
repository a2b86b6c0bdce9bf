/** A rewording's “…” is asked for before a reply is copied; a thought that trails off is the agent's own. */
import { expect, test } from "vitest";
import { findBlank } from "#reply/open-blank.ts";

test.each([
  "We can … from Monday.",
  "I can offer you …",
  "… is ready.",
  "हम आपको … दे सकते हैं।",
  "(…)",
  "تا … آماده است",
])("%s still wants words", (text) => expect(findBlank(text)).toBe(text.indexOf("…")));

test.each(["Let me see…", "Well…then", "No gaps here.", ""])("%s goes out as it is", (text) =>
  expect(findBlank(text)).toBeUndefined(),
);

test("the search can begin further on", () => {
  expect(findBlank("From … to …", 6)).toBe(10);
});
