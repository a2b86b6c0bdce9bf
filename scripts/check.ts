/** `npm run check`: every fault of the words at once. See `usage` below. */
import { once } from "node:events";
import { existsSync } from "node:fs";
import { relative } from "node:path";
import { applyFixes } from "#node/apply-fixes.ts";
import { withoutKnown, writeBaseline } from "#node/baseline.ts";
import { cacheFileOf, openCheckCache } from "#node/check-cache.ts";
import { findChanges } from "#node/changed-lines.ts";
import { checkLine } from "#node/check-lines.ts";
import { checkWords } from "#node/check-words.ts";
import { countFindings } from "#node/count-findings.ts";
import { loadLexicons } from "#node/load-lexicons.ts";
import { readToneSettings } from "#node/read-tone-settings.ts";
import { chooseReporter } from "#node/reporters/choose-reporter.ts";
import { readCall, requireWords, runCommand } from "#node/run-command.ts";
import { splitLines } from "#node/split-lines.ts";
import { UnusableCall } from "#node/unusable-call.ts";
import { contentFolder } from "#node/words-folder.ts";

const usage = `npm run check -- [paths…]     checks the words folder, or only these files and folders of it
  --format terminal|json|github|gitlab|sarif
  --fix                       applies the fixes that can change no meaning
  --max-warnings N            more than N warnings count as errors
  --no-history                does not ask git what changed since texts were last reviewed
  --no-cache                  checks every file anew, unchanged ones too
  --changed <git ref>         only findings on lines that differ from where this branch left the ref
  --baseline <file>           only findings that are not in this file
  --write-baseline <file>     writes every finding there is into this file, and ends with 0
  --jsonl                     checks texts from the input, one {"id", "locale", "text"} a line
Ends with 0 when there are no errors, 1 when there are, 2 when the call itself cannot be used.`;

await runCommand(usage, async () => {
  const { values, positionals } = readArguments();
  const { changed, baseline, "write-baseline": target } = values;
  const report = chooseReporter(values.format);
  const mostWarnings = values["max-warnings"] === undefined ? Infinity : Number(values["max-warnings"]);
  if (!(mostWarnings >= 0) || (values["max-warnings"] ?? "0").trim() === "")
    throw new UnusableCall(`--max-warnings takes a number from 0 up, not “${values["max-warnings"]}”.`);
  if (values.jsonl) return answerLines();
  if (target !== undefined && (positionals.length > 0 || changed !== undefined || baseline !== undefined))
    throw new UnusableCall(
      "--write-baseline writes down every finding: leave paths, --changed and --baseline out.",
    );

  const folder = contentFolder();
  requireWords(folder);
  requireInside(folder, positionals);
  const options = {
    ...(positionals.length > 0 && { paths: positionals }),
    ...(!values["no-history"] && { history: { folder } }),
    ...(!values["no-cache"] && { cache: await openCheckCache(cacheFileOf(folder)) }),
  };
  let hint: string | undefined;
  const find = async () => {
    const { findings, notice } = await checkWords(folder, options);
    hint = notice;
    const touched = changed === undefined ? findings : findings.filter(findChanges(folder, changed));
    return baseline === undefined ? touched : withoutKnown(touched, folder, baseline);
  };
  let findings = await find();
  while (values.fix && (await applyFixes(findings)) > 0) findings = await find();
  if (target !== undefined) {
    await writeBaseline(findings, folder, target);
    console.log(
      `${target} holds what there is to find now (${findings.length}); check with --baseline ${target}.`,
    );
    return 0;
  }
  report(findings);
  if (hint) console.error(hint);
  const { error, warning } = countFindings(findings);
  return error > 0 || warning > mostWarnings ? 1 : 0;
});

function readArguments() {
  return readCall(
    {
      format: { type: "string", default: "terminal" },
      fix: { type: "boolean", default: false },
      "max-warnings": { type: "string" },
      changed: { type: "string" },
      baseline: { type: "string" },
      "write-baseline": { type: "string" },
      "no-history": { type: "boolean", default: false },
      "no-cache": { type: "boolean", default: false },
      jsonl: { type: "boolean", default: false },
    },
    { allowPositionals: true },
  );
}

function requireInside(folder: string, paths: string[]): void {
  for (const path of paths) {
    if (!existsSync(path)) throw new UnusableCall(`There is no “${path}”.`);
    if (/^\.\.($|[\\/])/.test(relative(folder, path)))
      throw new UnusableCall(
        `“${path}” is not in the words folder ${folder}. Set ANSWERBOOK_CONTENT to check another one.`,
      );
  }
}

async function answerLines(): Promise<number> {
  const { rules, glossary } = await readToneSettings(contentFolder());
  const findLexicon = loadLexicons((locale) => glossary[locale]);
  for await (const line of splitLines(process.stdin)) {
    if (line.trim() === "") continue;
    const answer = checkLine(line, findLexicon, rules);
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, "drain");
  }
  return 0;
}
