import { expect, test } from "vitest";
import { allRules } from "#tone/all-rules.ts";
import { ruleTextFor, translatedLocales } from "#tone/rule-texts.ts";
import { check } from "./lexicons.ts";

for (const locale of ["en", ...translatedLocales]) {
  for (const rule of allRules) {
    const text = ruleTextFor(rule, locale);
    if (locale !== "en" && text === rule.text) continue;
    for (const { text: wrong, expected, document } of text.examples.wrong) {
      test(`${rule.id} (${locale}) objects to: ${wrong}`, () => {
        const found = check(wrong, { locale, ...document }).filter((finding) => finding.rule === rule.id);
        expect(found).toHaveLength(1);
        if (expected !== undefined) expect(found[0]?.expected).toContain(expected);
      });
    }
    for (const example of text.examples.right) {
      const { text: right, document } =
        typeof example === "string" ? { text: example, document: {} } : example;
      test(`${rule.id} (${locale}) leaves alone: ${right}`, () => {
        expect(check(right, { locale, ...document }).filter((finding) => finding.rule === rule.id)).toEqual(
          [],
        );
      });
    }
  }
}
