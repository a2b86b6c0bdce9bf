/** `npm run links`: asks every address outside of the site whether it is there. See `usage` below. */
import { applyFixes } from "#node/apply-fixes.ts";
import { checkLinks } from "#node/check-links.ts";
import { countFindings } from "#node/count-findings.ts";
import { linkCacheFile, openLinkCache } from "#node/link-cache.ts";
import { readWords } from "#node/read-words.ts";
import { chooseReporter } from "#node/reporters/choose-reporter.ts";
import { readCall, requireWords, runCommand } from "#node/run-command.ts";
import { UnusableCall } from "#node/unusable-call.ts";
import { contentFolder } from "#node/words-folder.ts";

const usage = `npm run links            asks every address outside of the site, as words, facts and settings name them
  --format terminal|json|github|gitlab|sarif
  --fix                  writes the new address of what has moved for good
  --no-cache             asks again what was there within the last week
  --timeout N            seconds for one answer; 15 unless you say
settings.yaml names what is never asked: links: { trusted: [example.com] }
Ends with 0, 1 when an address is dead, or 2 when the call itself cannot be used.`;

await runCommand(usage, async () => {
  const { values } = readCall({
    format: { type: "string", default: "terminal" },
    fix: { type: "boolean", default: false },
    "no-cache": { type: "boolean", default: false },
    timeout: { type: "string", default: "15" },
  });
  const { format, fix, timeout } = values;
  const report = chooseReporter(format);
  const seconds = Number(timeout);
  if (!(seconds > 0)) throw new UnusableCall(`--timeout takes a number of seconds, not “${timeout}”.`);
  const folder = contentFolder();
  requireWords(folder);
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
});
