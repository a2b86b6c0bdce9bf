/** What must never reach the public output, and what may stand in both. */
import { stringsFor } from "#i18n/strings.ts";
import type { Words } from "#schemas/words.ts";
import { addRuns, readableWords, runsIn, type RunIndex } from "./word-runs.ts";

export interface Protected {
  /** Runs of folded words that only agents-only text has. */
  words: RunIndex;
  /** Pages of agents-only articles, `topic/slug` → where they come from. */
  pages: Map<string, string>;
  /** Templates, `stage/slug` → where they come from. */
  templates: Map<string, string>;
  /** Mail addresses, and telephone numbers as bare digits → where they come from. */
  contacts: Map<string, string>;
}

/** Paragraphs, list items and front matter lines, without what templates fill in and links lead to. */
function passages(text: string): string[] {
  return text.split(/\n\s*\n|\n\s*(?:[-*>|#]|\d+\.)\s|\n[\w]+:|\{\{.*?\}\}|\]\([^)]*\)/su);
}

const isSecret = ({ data }: Words["articles"][number]) => data.draft || data.audience === "agents";

function textsFor(words: Words): { secret: [from: string, text: string][]; open: string[] } {
  const { articles, templates, facts, glossary, settings, topics } = words;
  const tables = [facts, glossary, settings, topics, ...settings.locales.map(stringsFor)];
  return {
    secret: [...articles.filter(isSecret), ...templates].map(({ file, text }) => [file, text]),
    open: [
      ...articles.filter((article) => !isSecret(article)).map(({ text }) => text),
      ...tables.map((table) => JSON.stringify(table)),
    ],
  };
}

/** A shorter number might be anything. */
const fewestDigits = 6;

function contactsOf(teams: Words["teams"]): Map<string, string> {
  const contacts = new Map<string, string>();
  for (const [id, { phone, email }] of Object.entries(teams)) {
    if (email) contacts.set(email, `team ${id}`);
    const digits = phone?.replace(/\D+/g, "") ?? "";
    if (digits.length >= fewestDigits) contacts.set(digits, `team ${id}`);
  }
  return contacts;
}

export function collectProtected(words: Words): Protected {
  const { secret, open } = textsFor(words);
  const index: RunIndex = { runs: new Map(), starts: new Map() };
  for (const [from, text] of secret)
    for (const passage of passages(text)) addRuns(index, readableWords(passage), from);
  for (const text of open) for (const run of runsIn(readableWords(text), index)) index.runs.delete(run);
  return {
    words: index,
    pages: new Map(words.articles.filter(isSecret).map(({ id, file }) => [id, file])),
    templates: new Map(words.templates.map(({ id, file }) => [id, file])),
    contacts: contactsOf(words.teams),
  };
}
