/** Everything a pull request changes about the words, collected for one summary. */
import { relative, resolve } from "node:path";
import {
  compareEntries,
  compareFacts,
  type EntryChange,
  type FactChange,
} from "#references/compare-words.ts";
import { noStaleTranslation } from "#references/no-stale-translation.ts";
import { indexWords } from "#references/word-index.ts";
import type { Words } from "#schemas/words.ts";
import type { Finding } from "#tone/finding.ts";
import type { CheckCache } from "./check-cache.ts";
import { checkWords, type CheckedWords } from "./check-words.ts";
import { displayPath } from "./words-folder.ts";
import { withWordsAt } from "./words-at.ts";

export interface ChangeSummary {
  words: Words;
  entries: EntryChange[];
  facts: FactChange[];
  /** Changed files that are neither articles nor templates nor the facts. */
  tables: string[];
  /** Findings that were not there before; those about reviews apart. */
  added: Finding[];
  fixed: Finding[];
  /** Translations that fell behind through this change. */
  stale: Finding[];
  /** Of all words as they are now; files as the check names them. */
  findings: Finding[];
  /** Why less is known than could be. */
  notice?: string;
}

/** Compares the words as they are on disk with those of `commit`. */
export async function summariseChange(
  folder: string,
  commit: string,
  cache: CheckCache,
): Promise<ChangeSummary> {
  const after = await checkWords(folder, { history: { folder }, cache });
  const before = await withWordsAt(folder, commit, async (copy) => {
    const checked = await checkWords(copy, { history: { folder, ref: commit } });
    const findings = checked.findings
      .map((finding) => below(finding, copy))
      .map((finding) => ({
        ...finding,
        message: finding.message.replaceAll(displayPath(copy), displayPath(folder)),
      }));
    return { ...checked, findings };
  });
  const now = after.findings.map((finding) => below(finding, folder));
  const added = beyond(now, before.findings);
  return {
    words: after.words,
    entries: compareEntries(before.words, after.words),
    facts: compareFacts(indexWords(before.words, before.files), indexWords(after.words, after.files)),
    tables: changedTables(before, after),
    added: added.filter(({ rule }) => rule !== noStaleTranslation.id),
    fixed: beyond(before.findings, now),
    stale: added.filter(({ rule }) => rule === noStaleTranslation.id),
    findings: after.findings,
    ...(after.notice && { notice: after.notice }),
  };
}

/** Paths as below the words folder, so that two folders can be compared; commands keep the whole path. */
function below(finding: Finding, folder: string): Finding {
  return { ...finding, file: relative(folder, resolve(finding.file)).replaceAll("\\", "/") };
}

/** A finding is known by its file, its rule and its words; its line may move. */
function beyond(findings: Finding[], known: Finding[]): Finding[] {
  const left = new Map<string, number>();
  for (const finding of known) left.set(keyOf(finding), (left.get(keyOf(finding)) ?? 0) + 1);
  return findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0;
    left.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

function keyOf({ file, rule, actual }: Finding): string {
  return JSON.stringify([file, rule, actual.normalize("NFC").replace(/\s+/gu, " ").slice(0, 200)]);
}

function changedTables(before: CheckedWords, after: CheckedWords): string[] {
  const old = new Map(before.files.map(({ path, text }) => [path, text]));
  const fresh = new Map(after.files.map(({ path, text }) => [path, text]));
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((path) => path.endsWith(".yaml") && path !== "facts.yaml" && old.get(path) !== fresh.get(path))
    .sort();
}
