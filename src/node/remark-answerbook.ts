/** The check as a remark plugin, so that editors and remark-cli show findings while somebody writes (docs/editors.md). */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { VFile } from "vfile";
import type { Finding, Severity } from "#tone/finding.ts";
import { keepInMemory } from "./check-cache.ts";
import { checkWords } from "./check-words.ts";

/** How vfile tells errors, warnings and information apart. */
const fatal: Record<Severity, true | false | undefined> = {
  error: true,
  warning: false,
  suggestion: undefined,
};
const rulesDocument = new URL("../../docs/rules.md", import.meta.url);
/** Files that come in this soon after one another are checked together, since each check reads the whole folder. */
const milliseconds = 20;

/** It reads the text, not the tree. Files outside a words folder (one with a settings.yaml) are left alone. */
export default function remarkAnswerbook(): (tree: unknown, file: VFile) => Promise<void> {
  const checkText = createChecker();
  return async (_tree, file) => {
    const path = file.path ? resolve(file.cwd, file.path) : "";
    const folder = findWordsFolder(path);
    if (folder === undefined) return;
    const findings = await checkText(folder, path, String(file).replace(/^\uFEFF/, ""));
    for (const finding of findings) addMessage(file, finding);
  };
}

function findWordsFolder(path: string): string | undefined {
  for (let at = path; at !== dirname(at); at = dirname(at))
    if (existsSync(join(dirname(at), "settings.yaml"))) return dirname(at);
  return undefined;
}

interface Batch {
  texts: Map<string, string>;
  findings: Promise<Finding[]>;
}

function createChecker(): (folder: string, path: string, text: string) => Promise<Finding[]> {
  const cache = keepInMemory();
  const batches = new Map<string, Batch>();
  const start = (folder: string): Batch => {
    const texts = new Map<string, string>();
    const findings = setTimeout(milliseconds).then(async () => {
      batches.delete(folder);
      return (await checkWords(folder, { cache, texts, paths: [...texts.keys()] })).findings;
    });
    return { texts, findings };
  };
  return async (folder, path, text) => {
    const batch = batches.get(folder) ?? start(folder);
    batches.set(folder, batch);
    batch.texts.set(path, text);
    return (await batch.findings).filter(({ file }) => resolve(file) === path);
  };
}

function addMessage(file: VFile, finding: Finding): void {
  const { line, column, endLine, endColumn, rule, severity, actual, expected, because } = finding;
  const place = { start: { line, column }, end: { line: endLine, column: endColumn } };
  const message = file.message(finding.message, { place, ruleId: rule, source: "answerbook" });
  message.fatal = fatal[severity];
  message.note = because;
  message.url = `${rulesDocument.href}#${rule}`;
  message.actual = actual;
  message.expected = expected;
}
