/** Asks git which lines of a words folder differ from an earlier state, so that a check can look at those alone. */
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import type { Finding } from "#tone/finding.ts";
import { UnusableCall } from "./unusable-call.ts";

type Stretch = [first: number, last: number];

const everyLine: Stretch[] = [[1, Infinity]];
const options = ["--relative", "--find-renames", "--no-ext-diff", "--no-textconv", "--no-color"];

/** Tells whether a finding touches a changed line. Throws an `UnusableCall` where git cannot say. */
export function findChanges(folder: string, ref: string): (finding: Finding) => boolean {
  const git = (...args: string[]) => runGit(folder, args);
  if (git("rev-parse", "--is-inside-work-tree").trim() !== "true" || isIgnored(folder))
    throw new UnusableCall(`--changed needs a words folder that git keeps, and ${folder} is none.`);
  const base = forkPoint(folder, git("rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`).trim());
  const changed = new Map<string, Stretch[]>();
  const names = readNames(git("diff", ...options, "--name-status", "-z", base, "--", "."));
  const patches = git("diff", ...options, "--unified=0", "--text", "--diff-filter=MR", base, "--", ".")
    .split(/^diff --git .*\n/m)
    .slice(1);
  for (const { path, status } of names)
    changed.set(path, /^[MR]/.test(status) ? readStretches(patches.shift() ?? "") : everyLine);
  for (const path of git("ls-files", "--others", "--exclude-standard", "-z", "--", ".").split("\0"))
    changed.set(path, everyLine);
  const byFile = new Map([...changed].map(([path, stretches]) => [join(folder, path), stretches]));
  return (finding) =>
    (byFile.get(resolve(finding.file)) ?? []).some(
      ([first, last]) => finding.line <= last && lastLineOf(finding) >= first,
    );
}

function runGit(folder: string, args: string[]): string {
  const { stdout, stderr, status, error } = spawnSync("git", args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: Infinity,
    env: { ...process.env, LC_ALL: "C" },
  });
  if (error) throw new UnusableCall("--changed needs git, and it cannot be run here. Install it first.");
  if (status === 0) return stdout;
  if (args.includes("--verify")) {
    const ref = args.at(-1)?.replace(/\^\{commit\}$/, "") ?? "";
    throw new UnusableCall(`git knows no commit “${ref}”. Name a branch, a tag or a commit; fetch it first.`);
  }
  throw new UnusableCall(`--changed needs a words folder that git keeps. git says: ${stderr.trim()}`);
}

/** What a branch has changed counts from where it left the other one. */
function forkPoint(folder: string, commit: string): string {
  const args = ["merge-base", commit, "HEAD"];
  return spawnSync("git", args, { cwd: folder, encoding: "utf8" }).stdout.trim() || commit;
}

function isIgnored(folder: string): boolean {
  return spawnSync("git", ["check-ignore", "-q", "."], { cwd: folder }).status === 0;
}

/** A renamed or copied file comes with its old name before its new one. */
function readNames(list: string): { status: string; path: string }[] {
  const names: { status: string; path: string }[] = [];
  const fields = list.split("\0").values();
  for (const status of fields) {
    if (status === "") continue;
    const first = fields.next().value ?? "";
    names.push({ status, path: /^[RC]/.test(status) ? (fields.next().value ?? "") : first });
  }
  return names;
}

/** `@@ -12,0 +13,2 @@` says that lines 13 and 14 are new; without a count it is one line, with 0 none. */
function readStretches(patch: string): Stretch[] {
  return Array.from(patch.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm), ([, start, count]): Stretch => [
    Number(start),
    Number(start) + Number(count ?? 1) - 1,
  ]).filter(([first, last]) => first <= last);
}

/** An end at the first column belongs to the line before. */
function lastLineOf({ line, endLine, endColumn }: Finding): number {
  return endColumn === 1 ? Math.max(line, endLine - 1) : endLine;
}
