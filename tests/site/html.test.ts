import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { readPages } from "./output.ts";

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: {
    "long-title": "off",
    "no-trailing-whitespace": "off",
    "require-sri": "off",
    "tel-non-breaking": "off",
    "void-style": "off",
    "valid-id": ["error", { relaxed: true }],
  },
});

test.each(["public", "agents"] as const)("every page of the %s output is valid HTML", async (audience) => {
  const faults: string[] = [];
  for (const { path, text } of await readPages(audience)) {
    const report = await validator.validateString(text);
    for (const { messages } of report.results)
      for (const { line, column, ruleId, message } of messages)
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
  }
  expect(faults).toEqual([]);
});
