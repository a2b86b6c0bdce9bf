import { expect, test } from "vitest";
import { allRules } from "#tone/all-rules.ts";
import { ruleTexts } from "#tone/rule-texts.ts";
import { check, checkAsShipped } from "./lexicons.ts";

for (const [locale, texts] of Object.entries(ruleTexts)) {
  test(`every rule is explained (${locale}), and nothing else`, () => {
    expect(Object.keys(texts).toSorted()).toEqual(allRules.map(({ id }) => id).toSorted());
  });
  for (const [id, text] of Object.entries(texts)) {
    for (const { text: wrong, expected, document } of text.examples.wrong) {
      test(`${id} (${locale}) objects to: ${wrong}`, () => {
        const found = check(wrong, { locale, ...document }).filter((finding) => finding.rule === id);
        expect(found).toHaveLength(1);
        if (expected !== undefined) expect(found[0]?.expected).toContain(expected);
      });
    }
    for (const example of text.examples.right) {
      const { text: right, document } =
        typeof example === "string" ? { text: example, document: {} } : example;
      test(`${id} (${locale}) leaves alone: ${right}`, () => {
        for (const found of [
          check(right, { locale, ...document }),
          checkAsShipped(right, { locale, ...document }),
        ])
          expect(found.filter((finding) => finding.rule === id)).toEqual([]);
      });
    }
  }
}
