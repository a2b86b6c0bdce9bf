/** Turns what Zod objects to into what a writer can do about it. */
import type { z } from "astro/zod";
import { describeField } from "./describe-field.ts";
import { suggest, type FaultRule } from "./fault.ts";
import {
  noInvalidName,
  noInvalidValue,
  noUnknownChoice,
  noUnknownField,
  noWrongType,
  requireDay,
  requireField,
} from "./file-rules.ts";
import { nearest } from "./nearest.ts";
import type { FieldPath } from "./yaml-places.ts";

type Issue = z.core.$ZodIssue;

export interface Explanation {
  rule: FaultRule;
  path: FieldPath;
  part: "key" | "value";
  message: string;
  expected: string[];
}

/** `value` is the whole of what was checked: Zod does not say what it saw. */
export function explainIssues(schema: z.ZodType, value: unknown, issues: Issue[]): Explanation[] {
  const explanations = issues.flatMap((issue) => explainIssue(schema, value, issue));
  const misspelt = explanations.flatMap(({ rule, path, expected }) =>
    rule === noUnknownField ? expected.map((name) => [...path.slice(0, -1), name].join("/")) : [],
  );
  return explanations
    .filter(({ rule, path }) => rule !== requireField || !misspelt.includes(path.join("/")))
    .map((explanation) => ({ ...explanation, message: asSentence(explanation.message) }));
}

function asSentence(message: string): string {
  return message.charAt(0).toUpperCase() + message.slice(1).trimEnd();
}

function explainIssue(schema: z.ZodType, value: unknown, issue: Issue): Explanation[] {
  const { path } = issue;
  const seen = valueAt(value, path);
  const name = nameOf(path);
  const { note } = describeField(schema, path);
  const base = { path, part: "value" as const, expected: [] as string[] };

  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(schema, path, key));
  if (issue.code === "invalid_union") {
    const day = issue.errors
      .flat()
      .some((inner) => inner.code === "invalid_format" && inner.format === "date");
    const closest = closestOption(issue.errors);
    if (!day && closest && seen !== undefined && seen !== null)
      return closest.flatMap((inner) =>
        explainIssue(schema, value, { ...inner, path: [...path, ...inner.path] }),
      );
  }
  if (seen === undefined) {
    const message = `${name} is missing. ${note}`;
    return [{ ...base, rule: requireField, message }];
  }
  if (seen === null || seen === "" || (typeof seen === "string" && seen.trim() === "")) {
    const message = `${name} is empty. ${note}`;
    return [{ ...base, rule: requireField, message }];
  }
  const shown = show(seen);
  switch (issue.code) {
    case "invalid_value": {
      const known = issue.values.map(String);
      const near = nearest(String(seen), known);
      const message = `${shown} is not a choice for ${name}.${suggest(near, known)}`;
      return [{ ...base, rule: noUnknownChoice, message, expected: near.length > 0 ? near : known }];
    }
    case "invalid_type":
    case "invalid_union": {
      if (isDay(issue)) return [{ ...base, rule: requireDay, message: `${shown} is not a day. ${note}` }];
      const wanted = issue.code === "invalid_type" ? issue.expected : "string";
      const expected = wanted === "string" && typeof seen !== "object" ? [JSON.stringify(String(seen))] : [];
      const message = `${name} should be ${kinds[wanted] ?? wanted}, and is ${kindOf(seen)}. ${note}`;
      return [{ ...base, rule: noWrongType, message, expected }];
    }
    case "invalid_format":
      if (isDay(issue)) return [{ ...base, rule: requireDay, message: `${shown} is not a day. ${note}` }];
      return [{ ...base, rule: noInvalidValue, message: `${shown} does not fit ${name}. ${note}` }];
    case "invalid_key":
      return [{ ...base, part: "key", rule: noInvalidName, message: invalidKey(String(path.at(-1))) }];
    case "too_small":
      return [{ ...base, rule: noInvalidValue, message: `${name} needs ${atLeast(issue)}. ${note}` }];
    default:
      return [{ ...base, rule: noInvalidValue, message: `${shown} does not fit ${name}. ${note}` }];
  }
}

function unknownField(schema: z.ZodType, path: FieldPath, key: string): Explanation {
  const { fields } = describeField(schema, path);
  const near = nearest(key, fields);
  const where = path.length > 0 ? ` in ${nameOf(path)}` : "";
  const message = `There is no field “${key}”${where}.${suggest(near, fields)}`;
  return { rule: noUnknownField, path: [...path, key], part: "key", message, expected: near };
}

function invalidKey(key: string): string {
  return `“${key}” does not work as a name. Use lower-case Latin letters and digits, beginning with a letter.`;
}

/** Of a choice of shapes, the one that was meant: what fails deepest inside fails for the best reason. */
function closestOption(options: Issue[][]): Issue[] | undefined {
  const depth = (issues: Issue[]) => issues.reduce((deepest, { path }) => Math.max(deepest, path.length), 0);
  const closest = options.toSorted((a, b) => depth(b) - depth(a))[0];
  return closest && depth(closest) > 0 ? closest : undefined;
}

function isDay(issue: Issue): boolean {
  if (issue.code === "invalid_format") return issue.format === "date";
  if (issue.code !== "invalid_union") return false;
  return (
    issue.errors.flat().some(isDay) ||
    issue.errors.flat().some((inner) => "expected" in inner && inner.expected === "date")
  );
}

function valueAt(value: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (held, step) => (held as Record<PropertyKey, unknown> | null | undefined)?.[step],
    value,
  );
}

function nameOf(path: FieldPath): string {
  const last = path.at(-1);
  if (last === undefined) return "this file";
  if (typeof last === "number") return `entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
  return path.length > 1 && typeof path.at(-2) !== "number"
    ? `“${path.slice(-2).map(String).join("” → “")}”`
    : `“${String(last)}”`;
}

const kinds: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
  record: "a group of fields",
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "text";
  if (typeof value === "object") return "a group of fields";
  return `the ${typeof value === "number" ? "number" : "value"} ${String(value)}`;
}

function show(value: unknown): string {
  if (typeof value === "object") return kindOf(value);
  const text = String(value);
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

function atLeast(issue: z.core.$ZodIssueTooSmall): string {
  const minimum = Number(issue.minimum);
  if (issue.origin === "array") return minimum === 1 ? "at least one entry" : `at least ${minimum} entries`;
  return issue.inclusive ? `to be ${minimum} or more` : `to be more than ${minimum}`;
}
