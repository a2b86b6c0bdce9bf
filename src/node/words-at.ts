/** The words as they were in an earlier state of the repository, put into a folder of their own. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { placeFile } from "#schemas/words-file.ts";
import { askGit, readBlobs } from "./git.ts";
import { UnusableCall } from "./unusable-call.ts";

/** The commit at which this branch left another one. Throws an `UnusableCall` where git cannot say. */
export function forkPoint(folder: string, ref: string): string {
  if (!askGit(folder, ["rev-parse", "--git-dir"]))
    throw new UnusableCall(
      "What has changed is read from git, and there is none here. Install it, or call this in a clone.",
    );
  const commit = askGit(folder, ["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`]);
  if (!commit)
    throw new UnusableCall(`git knows no commit “${ref}”. Name a branch, a tag or a commit; fetch it first.`);
  const base = commit.toString().trim();
  return askGit(folder, ["merge-base", base, "HEAD"])?.toString().trim() || base;
}

/** Runs with a folder that holds the words of that commit; the folder is gone afterwards. */
export async function withWordsAt<T>(
  folder: string,
  commit: string,
  run: (copy: string) => Promise<T>,
): Promise<T> {
  const copy = await mkdtemp(join(tmpdir(), "words-"));
  try {
    const files = listFilesAt(folder, commit);
    const texts = readBlobs(folder, files.values());
    for (const [path, id] of files) {
      await mkdir(dirname(join(copy, path)), { recursive: true });
      await writeFile(join(copy, path), texts.get(id) ?? "");
    }
    return await run(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Paths below the folder → object ids; words alone, no links and no pictures. */
function listFilesAt(folder: string, commit: string): Map<string, string> {
  const printed = askGit(folder, ["ls-tree", "-r", "-z", commit, "--", "."])?.toString("utf8") ?? "";
  const files = new Map<string, string>();
  for (const record of printed.split("\0")) {
    const [, id = "", path = ""] = /^100\d{3} blob ([0-9a-f]+)\t(.+)$/s.exec(record) ?? [];
    if (path && !path.split("/").includes("..") && placeFile(path, []).kind !== "other") files.set(path, id);
  }
  return files;
}
