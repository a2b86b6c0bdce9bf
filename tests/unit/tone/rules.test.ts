import { expect, test } from "vitest";
import { allRules } from "#tone/all-rules.ts";
import { check } from "./lexicons.ts";

for (const rule of allRules) {
  for (const [locale, examples] of Object.entries(rule.examples)) {
    for (const { text, expected, document } of examples?.wrong ?? []) {
      test(`${rule.id} (${locale}) objects to: ${text}`, () => {
        const found = check(text, { locale, ...document }).filter((finding) => finding.rule === rule.id);
        expect(found).toHaveLength(1);
        if (expected !== undefined) expect(found[0]?.expected).toContain(expected);
      });
    }
    for (const right of examples?.right ?? []) {
      const { text, document } = typeof right === "string" ? { text: right, document: {} } : right;
      test(`${rule.id} (${locale}) leaves alone: ${text}`, () => {
        expect(check(text, { locale, ...document }).filter((finding) => finding.rule === rule.id)).toEqual(
          [],
        );
      });
    }
  }
}
