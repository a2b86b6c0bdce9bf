/** `docs/rules.md`, made from the rules themselves, so that it cannot fall behind them. */
import { externalLinkRules } from "#references/external-link-rules.ts";
import { referenceRules } from "#references/rules.ts";
import type { FaultRule } from "#schemas/fault.ts";
import { fileRules } from "#schemas/file-rules.ts";
import { allRules } from "#tone/all-rules.ts";
import { ruleTextFor } from "#tone/rule-texts.ts";
import type { Rule, RuleExamples } from "#tone/rule.ts";

function listExamples({ wrong, right }: RuleExamples): string[] {
  const better = (expected: string | undefined) => (expected === undefined ? "" : ` → ${oneLine(expected)}`);
  return [
    ...wrong.map(({ text, expected }) => `- ✗ ${oneLine(text)}${better(expected)}`),
    ...right.map((example) => `- ✓ ${oneLine(typeof example === "string" ? example : example.text)}`),
    "",
  ];
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ⏎ ").replaceAll("<", "&lt;");
}

function describeToneRule({ id, severity }: Rule): string[] {
  const { title, because, explanation, examples } = ruleTextFor(id, "en");
  return [
    `### ${id}`,
    "",
    `**${title}.** ${because}`,
    "",
    explanation,
    "",
    `In templates: ${severity.template}. In articles: ${severity.article}.`,
    "",
    ...listExamples(examples),
  ];
}

function describeFaults(rules: readonly FaultRule[]): string[] {
  return [
    "| rule | severity | why |",
    "| --- | --- | --- |",
    ...rules.map(({ id, severity, because }) => `| \`${id}\` | ${severity} | ${because} |`),
    "",
  ];
}

export function printRulesDocument(): string {
  return [
    "# Rules",
    "",
    "Made by `npm run docs` from the rules; change those, not this page. The agents' site explains each rule in every language, under `/rules/`.",
    "",
    "A rule's severity can be changed under `rules`, and what the `max-…` rules allow under `limits`: for a whole words folder in `settings.yaml`, for one template at its top. For one sentence, write `<!-- tone-ignore rule-id: reason -->` above it (`{/* … */}` in an article); the reason is required. What is guessed from words (`no-repeated-fact`, `no-contradicted-fact`, `no-customer-data`) is allowed with `check-ignore` in its place.",
    "",
    "Beside the rules a trained model judges each sentence of a reply. What it is sure is fine is not reported, whatever a rule found; where no rule found anything and it sounds like one of ten faults all the same, that is a warning, “This sounds like …”, and silenced like any other. `npm run eval:tone` shows how often both are right.",
    "",
    "## How a sentence sounds",
    "",
    ...allRules.flatMap(describeToneRule),
    "## What words refer to",
    "",
    ...describeFaults(referenceRules),
    "## Where links to other sites lead",
    "",
    "Asked with `npm run links`.",
    "",
    ...describeFaults(externalLinkRules),
    "## What a file must be",
    "",
    ...describeFaults(fileRules),
  ]
    .join("\n")
    .replace(/\n+$/, "\n");
}
