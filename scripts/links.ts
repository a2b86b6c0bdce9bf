/** `npm run links`: asks every address outside of the site whether it is there. See `usage` below. */
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { applyFixes } from "#node/apply-fixes.ts";
import { checkLinks } from "#node/check-links.ts";
import { countFindings } from "#node/count-findings.ts";
import { linkCacheFile, openLinkCache } from "#node/link-cache.ts";
import { readWords } from "#node/read-words.ts";
import { formatAsJson } from "#node/reporters/json.ts";
import { formatForGithub } from "#node/reporters/github.ts";
import { printFindings } from "#node/reporters/terminal.ts";
import { UnusableCall } from "#node/unusable-call.ts";
import { contentFolder } from "#node/words-folder.ts";
import type { Finding } from "#tone/finding.ts";

const usage = `npm run links            asks every address outside of the site, as words, facts and settings name them
  --format terminal|json|github
  --fix                  writes the new address of what has moved for good
  --no-cache             asks again what was there within the last week
  --timeout N            seconds for one answer; 15 unless you say
settings.yaml names what is never asked: links: { trusted: [example.com] }
Ends with 0, 1 when an address is dead, or 2 when the call itself cannot be used.`;

const print: Record<string, (findings: Finding[]) => void> = {
  terminal: printFindings,
  json: (findings) => console.log(formatAsJson(findings)),
  github: (findings) => findings.length > 0 && console.log(formatForGithub(findings)),
};

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof UnusableCall)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

async function run(): Promise<number> {
  const { format, fix, timeout, help, ...values } = readArguments();
  if (help) {
    console.log(usage);
    return 0;
  }
  const report = print[format];
  const seconds = Number(timeout);
  if (!report) throw new UnusableCall(`--format takes ${Object.keys(print).join(", ")}, not “${format}”.`);
  if (!(seconds > 0)) throw new UnusableCall(`--timeout takes a number of seconds, not “${timeout}”.`);
  const folder = contentFolder();
  if (!existsSync(folder))
    throw new UnusableCall(
      `There is no words folder at ${folder}. Set ANSWERBOOK_CONTENT to the folder with settings.yaml in it.`,
    );
  const cache = values["no-cache"] ? undefined : await openLinkCache(linkCacheFile, Date.now());
  const options = { timeout: seconds * 1000, ...(cache && { cache }) };
  const { findings, asked, addresses } = await checkLinks(await readWords(folder), options);
  const applied = fix ? await applyFixes(findings) : 0;
  const left = applied > 0 ? findings.filter((finding) => finding.fix === undefined) : findings;
  report(left);
  if (format === "terminal")
    console.log(
      `${addresses} addresses, ${asked} asked now, ${addresses - asked} trusted or known from before.`,
    );
  return countFindings(left).error > 0 ? 1 : 0;
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        format: { type: "string", default: "terminal" },
        fix: { type: "boolean", default: false },
        "no-cache": { type: "boolean", default: false },
        timeout: { type: "string", default: "15" },
        help: { type: "boolean", short: "h", default: false },
      },
    }).values;
  } catch (error) {
    throw new UnusableCall((error as Error).message);
  }
}
