import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { expect, test } from "vitest";
import { checkReply } from "#tone/check-reply.ts";
import { compactLexicon } from "#tone/compact-lexicon.ts";
import { grammarFor } from "#tone/grammars.ts";
import type { LexiconData } from "#tone/lexicon-data.ts";
import { compileLexicon } from "#tone/lexicon.ts";
import { lexiconFor } from "./lexicons.ts";

const reply = {
  text: "We utilise it. Never read your PIN to anyone. We can't send it until Monday.",
  locale: "en",
};

test("a compact lexicon is smaller and finds the same, with the same reasons", () => {
  const file = new URL("../../../src/tone/lexicons/en.yaml", import.meta.url);
  const whole = parse(readFileSync(file, "utf8")) as LexiconData;
  const compact = compactLexicon(whole);
  expect(JSON.stringify(compact).length).toBeLessThan(JSON.stringify(whole).length);
  const found = checkReply(reply, { lexicon: compileLexicon(compact, grammarFor("en")) });
  expect(found).toEqual(checkReply(reply, { lexicon: lexiconFor("en") }));
  expect(found.map(({ rule }) => rule)).toEqual(["no-jargon", "no-negative-phrasing"]);
});
