/** Asks git about a folder. Nothing that is written in the repository can make it run another program. */
import { spawnSync } from "node:child_process";

const largest = 1024 * 1024 * 1024;

/** What git prints, or `undefined` where it is missing or refuses. */
export function askGit(folder: string, args: string[], input?: string): Buffer | undefined {
  const { stdout, status, error } = spawnSync("git", ["--no-optional-locks", ...args], {
    cwd: folder,
    input: input ?? "",
    maxBuffer: largest,
    env: { ...process.env, LC_ALL: "C", GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0" },
  });
  return error || status !== 0 ? undefined : stdout;
}

/** Texts by object id, in one go; ids that are not there are left out. */
export function readBlobs(folder: string, ids: Iterable<string>): Map<string, string> {
  const texts = new Map<string, string>();
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return texts;
  const printed = askGit(folder, ["cat-file", "--batch"], wanted.map((id) => `${id}\n`).join(""));
  for (let at = 0; printed && at < printed.length;) {
    const end = printed.indexOf(10, at);
    const [id = "", type, size = ""] = printed.toString("utf8", at, end).split(" ");
    at = end + 1;
    if (type === "missing") continue;
    texts.set(id, printed.toString("utf8", at, at + Number(size)).replace(/^\uFEFF/, ""));
    at += Number(size) + 1;
  }
  return texts;
}
