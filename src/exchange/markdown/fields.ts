/** Front matter of any origin: what of it an article can use. */
import { parse } from "yaml";
import { day } from "#schemas/shared-fields.ts";
import { findFrontMatter } from "#schemas/front-matter.ts";
import { toLocale } from "./detect-locale.ts";

export type Fields = Record<string, unknown>;

export interface FieldReading {
  fields: Fields;
  body: string;
  /** The fields were not YAML, so each line was read by itself. */
  repaired: boolean;
}

const fieldName = /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u;

/** `title: How do I: begin?` is no YAML, but plain enough. */
function readLineByLine(yaml: string): Fields {
  const lines = [...yaml.matchAll(/^([\p{L}_][\p{L}\p{N}_-]*):[ \t]+(.+)$/gmu)];
  return Object.fromEntries(
    lines.map(([, key = "", value = ""]) => [key, value.trim().replace(/^(["'])(.*)\1$/, "$2")]),
  );
}

function parseFields(yaml: string): unknown {
  try {
    return parse(yaml, { logLevel: "error" }) ?? {};
  } catch {
    return undefined;
  }
}

function isFields(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.keys(value).every((key) => fieldName.test(key));
}

/** A first `---` that begins no fields is a line across the page, and stays in the body. */
export function readFields(text: string): FieldReading {
  const front = findFrontMatter(text);
  if (typeof front === "string") return { fields: {}, body: text, repaired: false };
  const yaml = text.slice(front.yamlStart, front.yamlEnd);
  const body = text.slice(front.bodyStart);
  const parsed = parseFields(yaml);
  if (isFields(parsed)) return { fields: parsed, body, repaired: false };
  const fields = parsed === undefined ? readLineByLine(yaml) : {};
  return Object.keys(fields).length > 0
    ? { fields, body, repaired: true }
    : { fields: {}, body: text, repaired: false };
}

/** The first of these fields that holds text. */
export function textField(fields: Fields, ...names: string[]): string | undefined {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
    if (typeof value === "number") return String(value);
  }
  return undefined;
}

export function localeField(fields: Fields): string | undefined {
  return toLocale(textField(fields, "locale", "lang", "language") ?? "");
}

export function keywordsField(fields: Fields): string[] {
  const lists = ["keywords", "tags", "labels", "label_names"].map((name) => fields[name]);
  const words = lists.flatMap((list) =>
    typeof list === "string" ? list.split(/[,،、，]/) : Array.isArray(list) ? list : [],
  );
  return words
    .flatMap((word) => (typeof word === "string" || typeof word === "number" ? String(word).trim() : []))
    .filter(Boolean);
}

/** The day the page says it was last changed. */
export function reviewedField(fields: Fields): string | undefined {
  const names = ["reviewed", "last_modified_at", "lastmod", "updated_at", "updated", "date"];
  for (const name of names) {
    const date = day.safeParse(textField(fields, name)?.slice(0, 10));
    if (date.success) return date.data;
  }
  return undefined;
}

export function isDraft(fields: Fields): boolean {
  return fields["draft"] === true || fields["published"] === false;
}

/** Addresses the page was known under. */
export function addressFields(fields: Fields): string[] {
  return ["permalink", "redirect_from", "aliases", "url"].flatMap((name) => {
    const value = fields[name];
    return (Array.isArray(value) ? value : [value]).filter((address) => typeof address === "string");
  });
}
