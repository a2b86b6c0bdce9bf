/** `npm run summary -- --base <git ref>`: what this branch changes for readers, as Markdown. See `usage` below. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { summariseChange } from "#node/change-summary.ts";
import { findChanges } from "#node/changed-lines.ts";
import { cacheFileOf, openCheckCache } from "#node/check-cache.ts";
import { formatSummary } from "#node/format-summary.ts";
import { measureOutputs } from "#node/output-sizes.ts";
import { formatForGithub } from "#node/reporters/github.ts";
import { formatForGitlab } from "#node/reporters/gitlab.ts";
import { formatAsSarif } from "#node/reporters/sarif.ts";
import { readCall, requireWords, runCommand } from "#node/run-command.ts";
import { UnusableCall } from "#node/unusable-call.ts";
import { contentFolder, outFolder } from "#node/words-folder.ts";
import { forkPoint } from "#node/words-at.ts";

const usage = `npm run summary -- --base <git ref>     what has changed for readers since this branch left the ref
  --into <folder>                       writes it there as summary.md, and beside it what hosts of code read:
                                        annotations.txt (GitHub) and code-quality.json (GitLab) with the findings
                                        on changed lines, findings.sarif with all of them`;

await runCommand(usage, async () => {
  const { values } = readCall({ base: { type: "string" }, into: { type: "string" } });
  if (values.base === undefined)
    throw new UnusableCall("Say what to compare with, for example --base origin/main.");
  const folder = contentFolder();
  requireWords(folder);
  const commit = forkPoint(folder, values.base);
  const summary = await summariseChange(folder, commit, await openCheckCache(cacheFileOf(folder)));
  const text = formatSummary(summary, await measureOutputs(outFolder()));
  if (values.into === undefined) {
    process.stdout.write(text);
    return 0;
  }
  const touched = summary.findings.filter(findChanges(folder, commit));
  const files = {
    "summary.md": text,
    "annotations.txt": touched.length > 0 ? `${formatForGithub(touched)}\n` : "",
    "code-quality.json": `${formatForGitlab(touched)}\n`,
    "findings.sarif": `${formatAsSarif(summary.findings)}\n`,
  };
  await mkdir(values.into, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(values.into, name), content);
  return 0;
});
