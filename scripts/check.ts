/** `npm run check`: every fault of the words at once. See `usage` below. */
import { once } from "node:events";
import { existsSync, statSync } from "node:fs";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { applyFixes } from "#node/apply-fixes.ts";
import { withoutKnown, writeBaseline } from "#node/baseline.ts";
import { cacheFileOf, openCheckCache } from "#node/check-cache.ts";
import { findChanges } from "#node/changed-lines.ts";
import { checkLine } from "#node/check-lines.ts";
import { checkWords } from "#node/check-words.ts";
import { countFindings } from "#node/count-findings.ts";
import { loadLexicons } from "#node/load-lexicons.ts";
import { readToneSettings } from "#node/read-tone-settings.ts";
import { formatAsJson } from "#node/reporters/json.ts";
import { formatForGithub } from "#node/reporters/github.ts";
import { formatForGitlab } from "#node/reporters/gitlab.ts";
import { formatAsSarif } from "#node/reporters/sarif.ts";
import { printFindings } from "#node/reporters/terminal.ts";
import { splitLines } from "#node/split-lines.ts";
import { UnusableCall } from "#node/unusable-call.ts";
import { contentFolder } from "#node/words-folder.ts";
import type { Finding } from "#tone/finding.ts";

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

const print: Record<string, (findings: Finding[]) => void> = {
  terminal: printFindings,
  json: (findings) => console.log(formatAsJson(findings)),
  github: (findings) => findings.length > 0 && console.log(formatForGithub(findings)),
  gitlab: (findings) => console.log(formatForGitlab(findings)),
  sarif: (findings) => console.log(formatAsSarif(findings)),
};

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UnusableCall)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const { values, positionals } = readArguments();
  const { changed, baseline, "write-baseline": target } = values;
  const report = print[values.format];
  const mostWarnings = values["max-warnings"] === undefined ? Infinity : Number(values["max-warnings"]);
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (!report)
    throw new UnusableCall(`--format takes ${Object.keys(print).join(", ")}, not “${values.format}”.`);
  if (!(mostWarnings >= 0) || (values["max-warnings"] ?? "0").trim() === "")
    throw new UnusableCall(`--max-warnings takes a number from 0 up, not “${values["max-warnings"]}”.`);
  if (values.jsonl) return answerLines();
  if (target !== undefined && (positionals.length > 0 || changed !== undefined || baseline !== undefined))
    throw new UnusableCall(
      "--write-baseline writes down every finding: leave paths, --changed and --baseline out.",
    );

  const folder = contentFolder();
  requirePlaces(folder, positionals);
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
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        format: { type: "string", default: "terminal" },
        fix: { type: "boolean", default: false },
        "max-warnings": { type: "string" },
        changed: { type: "string" },
        baseline: { type: "string" },
        "write-baseline": { type: "string" },
        "no-history": { type: "boolean", default: false },
        "no-cache": { type: "boolean", default: false },
        jsonl: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    throw new UnusableCall((error as Error).message);
  }
}

function requirePlaces(folder: string, paths: string[]): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UnusableCall(
      `There is no words folder at ${folder}. Set ANSWERBOOK_CONTENT to the folder with settings.yaml in it.`,
    );
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
