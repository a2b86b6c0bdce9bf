/** What lexicons/<locale>.yaml holds, and how it is read: every problem of it at once. */

import type { FaultModelData } from "./fault-model.ts";

/** Words of one kind: used by patterns as `<name>`, and by the grammar as classes of verbs and nouns. */
export interface WordClass {
  because: string;
  source: string;
  words: string[];
}

/** What a sentence does besides being good or bad: rules ask for these by name. */
export const signals = [
  /** goes on to what can be done */
  "way-forward",
  /** asks whether somebody may be kept waiting */
  "hold-asking",
  /** says why somebody waits */
  "hold-reason",
  /** names the person or team somebody is handed to */
  "transfer-whom",
  /** says why somebody is handed over */
  "transfer-reason",
  /** please, would you mind */
  "courtesy",
  /** thanks */
  "thanks",
  /** a time to come back by that is neither a number nor a day: by this evening, when it ships */
  "follow-up-time",
  /** I will find out */
  "find-out",
  /** sorry, about something of ours */
  "apology",
  /** names what the customer goes through */
  "empathy",
  /** is there anything else */
  "closing-check",
  /** goodbye, have a good day */
  "farewell",
  /** speaks about the customer, to a colleague: guidance, not a reply */
  "staff-guidance",
] as const;
export type Signal = (typeof signals)[number];

/** Phrases with one reason. See pattern.ts for what a phrase may hold. */
export interface PhraseGroup {
  /** The rule that reports them; for harmless ones the rules that must stay silent; for signals the signal. */
  rule: string | string[];
  because: string;
  source: string;
  /** Only in such clauses: what a pattern would say in braces (clause-test.ts). */
  when?: string;
  /** Only in templates: articles may explain such a word or need it. */
  where?: "template";
  /** The first replacement can change no meaning: `--fix` writes it. */
  safe?: true;
  /** Phrase and what to write instead; null where it depends. */
  words?: Record<string, string | string[] | null>;
  patterns?: string[];
}

export interface LexiconData {
  locale: string;
  classes: Record<string, WordClass>;
  phrases: PhraseGroup[];
  signals: PhraseGroup[];
  /** Turns that look like a fault and are none. */
  harmless: PhraseGroup[];
  /** fault-models/<locale>.json: made by a program, and taken as it is. */
  model?: FaultModelData | undefined;
}

/** Adds what is wrong to `problems`; what cannot be read is left out. */
export function readLexicon(parsed: unknown, problems: string[]): LexiconData {
  const data = isRecord(parsed) ? parsed : {};
  if (!isRecord(parsed)) problems.push("It should be a map with locale, classes, phrases and harmless.");
  if (typeof data["locale"] !== "string") problems.push("locale is missing.");
  const classes: LexiconData["classes"] = {};
  for (const [name, value] of Object.entries(isRecord(data["classes"]) ? data["classes"] : {})) {
    const words = isRecord(value) && Array.isArray(value["words"]) ? value["words"].map(String) : [];
    if (words.length === 0) problems.push(`Class ${name} has no words.`);
    classes[name] = { ...readReason(`Class ${name}`, value, problems), words };
  }
  return {
    locale: typeof data["locale"] === "string" ? data["locale"] : "und",
    classes,
    phrases: readGroups("phrases", "rule", data["phrases"], problems),
    signals: readGroups("signals", "signal", data["signals"], problems),
    harmless: readGroups("harmless", "rule", data["harmless"], problems),
    ...(isRecord(data["model"]) && { model: data["model"] as unknown as FaultModelData }),
  };
}

function readGroups(name: string, key: "rule" | "signal", value: unknown, problems: string[]): PhraseGroup[] {
  if (value !== undefined && !Array.isArray(value)) problems.push(`${name} should be a list.`);
  return (Array.isArray(value) ? value : []).map((group: unknown, index) => {
    const place = `${name}, entry ${index + 1}`;
    const record = isRecord(group) ? group : {};
    const rule = [record[key] ?? []].flat().map(String);
    const words = isRecord(record["words"]) ? record["words"] : {};
    const patterns = Array.isArray(record["patterns"]) ? record["patterns"].map(String) : [];
    if (rule.length === 0) problems.push(`${place} names no ${key}.`);
    for (const name of key === "signal" ? rule : [])
      if (!signals.some((known) => known === name)) problems.push(`${place}: there is no signal “${name}”.`);
    if (Object.keys(words).length + patterns.length === 0)
      problems.push(`${place} has no words or patterns.`);
    const when = record["when"];
    if (when !== undefined && typeof when !== "string") problems.push(`${place}: when should be a text.`);
    const where = record["where"];
    if (where !== undefined && where !== "template") problems.push(`${place}: where can only be template.`);
    const safe = record["safe"];
    if (safe !== undefined && safe !== true) problems.push(`${place}: safe can only be true.`);
    const data = { rule, ...readReason(place, group, problems), words: readWords(words), patterns };
    return {
      ...data,
      ...(typeof when === "string" && { when }),
      ...(where === "template" && { where }),
      ...(safe === true && { safe }),
    };
  });
}

function readWords(words: Record<string, unknown>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(words).map(([phrase, value]) => [
      phrase,
      value === null ? [] : [value].flat().map(String),
    ]),
  );
}

function readReason(place: string, value: unknown, problems: string[]): { because: string; source: string } {
  const record = isRecord(value) ? value : {};
  const text = (key: string) => {
    const found = record[key];
    if (typeof found === "string" && found.trim() !== "") return found;
    problems.push(`${place} has no ${key}.`);
    return "";
  };
  return { because: text("because"), source: text("source") };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
