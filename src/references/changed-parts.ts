/** Tells which parts of an article or template two versions of it differ in, as far as readers notice. */
import { parse } from "yaml";
import { findFrontMatter } from "#schemas/front-matter.ts";

/** Search words and owners are not among them: they change nothing that a translation or a reply repeats. */
const fields = [
  "reviewed",
  "title",
  "summary",
  "useWhen",
  "notWhen",
  "channels",
  "placeholders",
  "escalation",
];

/** `body` and names of fields; empty where only spaces, comments or fields behind the scenes differ. */
export function changedParts(before: string, after: string): string[] {
  const [old, fresh] = [split(before), split(after)];
  const same = old.yaml === fresh.yaml;
  const oldFields = same ? {} : readFields(old.yaml);
  const freshFields = same ? {} : readFields(fresh.yaml);
  const parts = fields.filter(
    (name) => JSON.stringify(oldFields[name]) !== JSON.stringify(freshFields[name]),
  );
  return tidy(old.body) === tidy(fresh.body) ? parts : [...parts, "body"];
}

/** The body in paragraphs, as they are told apart in a list of differences. */
export function paragraphsOf(text: string): string[] {
  return split(text)
    .body.split(/\r?\n[^\S\n]*\r?\n/)
    .map(tidy)
    .filter((paragraph) => paragraph !== "");
}

function tidy(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function split(text: string): { yaml: string; body: string } {
  const front = findFrontMatter(text);
  if (typeof front === "string") return { yaml: "", body: text };
  return {
    yaml: text.slice(front.yamlStart, front.yamlEnd),
    body: text.slice(front.bodyStart),
  };
}

function readFields(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml, { logLevel: "silent", maxAliasCount: 100 });
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
