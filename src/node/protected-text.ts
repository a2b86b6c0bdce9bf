/** What must never reach the public output, and what may stand in both. */
import { stringsFor } from "#i18n/strings.ts";
import type { Words } from "#schemas/words.ts";
import { longestRun, readableWords, runLengths, wordRuns } from "./word-runs.ts";

export interface Protected {
  /** Runs of folded words that only agents-only text has → where they come from. */
  runs: Map<string, string>;
  /** Addresses, numbers and page paths, compared letter by letter → where they come from. */
  exact: Map<string, string>;
}

/** Paragraphs, list items and front matter lines, without what templates fill in and links lead to. */
function passages(text: string): string[] {
  return text.split(/\n\s*\n|\n\s*(?:[-*>|#]|\d+\.)\s|\n[\w]+:|\{\{.*?\}\}|\]\([^)]*\)/su);
}

function textsFor(words: Words): { secret: [from: string, text: string][]; open: string[] } {
  const isSecret = ({ data }: Words["articles"][number]) => data.draft || data.audience === "agents";
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

function exactSecrets({ articles, templates, teams }: Words): Map<string, string> {
  const exact = new Map<string, string>();
  for (const { id, file, data } of articles)
    if (data.draft || data.audience === "agents") exact.set(`/${id}/`, file);
  for (const { id, file } of templates) exact.set(`templates/${id}`, file);
  for (const [id, { phone, email }] of Object.entries(teams)) {
    if (email) exact.set(email, `team ${id}`);
    const digits = phone?.replace(/\D+/g, "") ?? "";
    if (digits.length >= 6) exact.set(digits, `team ${id}`);
  }
  return exact;
}

export function collectProtected(words: Words): Protected {
  const { secret, open } = textsFor(words);
  const runs = new Map<string, string>();
  for (const [from, text] of secret) {
    for (const passage of passages(text)) {
      const read = readableWords(passage);
      const length = Math.min(read.length, longestRun);
      if (length < runLengths[0]) continue;
      for (const run of wordRuns(read, [length])) runs.set(run, from);
    }
  }
  for (const text of open) for (const run of wordRuns(readableWords(text))) runs.delete(run);
  return { runs, exact: exactSecrets(words) };
}
