/** How strict a finding is here: as its rule says, unless the settings or its template say otherwise. */
import { fileRules } from "#schemas/file-rules.ts";
import type { Words } from "#schemas/words.ts";
import type { Finding } from "#tone/finding.ts";

const fixedRules = new Set(fileRules.map(({ id }) => id));

/** What keeps a file from being read at all stays an error, whatever the settings and the template say. */
export function setSeverities(findings: Finding[], { settings, templates }: Words): Finding[] {
  const own = new Map(templates.map(({ file, data }) => [file, data.rules]));
  return findings.flatMap((finding) => {
    const rules = { ...settings.rules, ...own.get(finding.file) };
    const severity =
      fixedRules.has(finding.rule) || !Object.hasOwn(rules, finding.rule) ? undefined : rules[finding.rule];
    if (severity === "off") return [];
    return [severity ? { ...finding, severity } : finding];
  });
}
