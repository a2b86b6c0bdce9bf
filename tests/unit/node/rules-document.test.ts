import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { printRulesDocument } from "#node/rules-document.ts";

test("docs/rules.md says what the rules say (run `npm run docs`)", async () => {
  const written = await readFile(join(import.meta.dirname, "../../../docs/rules.md"), "utf8");
  expect(written).toBe(printRulesDocument());
});
