/** From one file's text to its entry: fields read, checked against their schema, and every fault explained. */
import type { z } from "astro/zod";
import type { Finding } from "#tone/finding.ts";
import { explainIssues } from "./explain-issues.ts";
import { toFinding } from "./fault.ts";
import { requireFrontMatter } from "./file-rules.ts";
import { findFrontMatter } from "./front-matter.ts";
import { readYaml, type YamlReading } from "./read-yaml.ts";
import type { WordsFile } from "./words-file.ts";

export interface FileReading<T> {
  /** `undefined` where the file has faults. */
  data: T | undefined;
  /** What of the value's first level is sound, where the whole is not. */
  sound: Record<string, unknown>;
  findings: Finding[];
}

/** A file that is YAML from end to end. An empty one holds nothing, which is no fault. */
export function readYamlFile<T>(file: WordsFile, schema: z.ZodType<T>): FileReading<T> {
  const yaml = readYaml({ ...file, start: 0, end: file.text.length });
  return check(yaml, schema, yaml.value ?? {});
}

/** An article or template: fields between `---` lines, then the text. */
export function readEntry<T>(file: WordsFile, schema: z.ZodType<T>): FileReading<T> & { bodyStart: number } {
  const front = findFrontMatter(file.text);
  if (front === "none" || front === "unclosed") {
    const message =
      front === "none"
        ? "This file has no fields. Begin it with a line “---”, the fields, and another line “---”."
        : "The fields have no end. Put a line “---” after the last one.";
    const place = { ...file, start: 0, end: Math.min(3, file.text.length) };
    return {
      data: undefined,
      sound: {},
      findings: [toFinding(requireFrontMatter, { place, message })],
      bodyStart: 0,
    };
  }
  const yaml = readYaml({ ...file, start: front.yamlStart, end: front.yamlEnd });
  return { ...check(yaml, schema, yaml.value ?? {}), bodyStart: front.bodyStart };
}

function check<T>(yaml: YamlReading, schema: z.ZodType<T>, value: unknown): FileReading<T> {
  if (yaml.findings.length > 0) return { data: undefined, sound: {}, findings: yaml.findings };
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, sound: {}, findings: [] };
  const explanations = explainIssues(schema, value, result.error.issues);
  const findings = explanations.map(({ rule, path, part, message, expected }) =>
    toFinding(rule, { place: yaml.placeOf(path, part), message, expected }),
  );
  const faulty = new Set(explanations.map(({ path }) => path[0]));
  const sound = Object.entries(isGroup(value) ? value : {}).filter(([key]) => !faulty.has(key));
  return { data: undefined, sound: Object.fromEntries(sound), findings };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
