/** A words folder in a git repository of its own, for tests of what depends on history. */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { checkWords } from "#node/check-words.ts";
import type { Finding } from "#tone/finding.ts";

interface GitFolder {
  git: (...args: string[]) => string;
  /** Commits everything, as of noon of that day. */
  commit: (day: string, message?: string) => void;
}

export interface Repository extends GitFolder {
  root: string;
  folder: string;
  write: (path: string, text: string) => Promise<void>;
  edit: (path: string, change: (text: string) => string) => Promise<void>;
  read: (path: string) => Promise<string>;
  /** What these rules report, as `path:line rule: message`; paths as below the words folder, in messages too. */
  find: (...rules: string[]) => Promise<string[]>;
  remove: () => Promise<void>;
}

export function fields(more: Record<string, string> = {}): string {
  const all = { title: "x", owner: "support", reviewed: "2026-11-01", ...more };
  return `---\n${Object.entries(all)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join("")}---\n\n`;
}

export const articleFields = (more: Record<string, string> = {}) =>
  fields({ summary: "x", audience: "public", ...more });
export const templateFields = (more: Record<string, string> = {}) =>
  fields({ useWhen: "x", channels: "[email]", ...more });

const tables = {
  "settings.yaml":
    'name: Lamps\ntagline: Light\nsite: https://help.lamps.example\nlocales: [en, hi]\ndefaultLocale: en\nbrand: { colour: "#0f6b5c" }\nrules: { require-closing-check: off, require-courtesy: off }\n',
  "topics.yaml": "returns: { title: { en: Returns, hi: वापसी } }\n",
  "teams.yaml": "support: { name: { en: customer care, hi: ग्राहक सेवा } }\n",
  "facts.yaml": "refund_window: { label: Days to return, type: days, value: 30 }\n",
};

/** Committed on 1 November 2026. */
export async function createRepository(files: Record<string, string>): Promise<Repository> {
  const root = await mkdtemp(join(tmpdir(), "repository-"));
  const folder = join(root, "words");
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  const read = (path: string) => readFile(join(folder, path), "utf8");
  const place = ({ file, line, rule, message }: Finding) =>
    `${relative(folder, resolve(file))}:${line} ${rule}: ${message.replaceAll(`${relative(".", folder)}/`, "")}`;
  for (const [path, text] of Object.entries({ ...tables, ...files })) await write(path, text);
  const { git, commit } = keepInGit(root);
  return {
    root,
    folder,
    git,
    commit,
    write,
    read,
    edit: async (path, change) => write(path, change(await read(path))),
    find: async (...rules) => {
      const { findings } = await checkWords(folder, { history: { folder } });
      return findings.filter(({ rule }) => rules.includes(rule)).map(place);
    },
    remove: () => rm(root, { recursive: true }),
  };
}

/** Puts a folder under git, with what is in it as of 1 November 2026. */
export function keepInGit(root: string): GitFolder {
  const git = (...args: string[]) => runGit(root, args);
  const commit = (day: string, message = "Change words") => {
    git("add", "-A");
    runGit(root, ["commit", "-q", "-m", message], `${day}T12:00:00Z`);
  };
  git("init", "-q", "-b", "main", "--template=");
  commit("2026-11-01");
  return { git, commit };
}

function runGit(root: string, args: string[], date?: string): string {
  const identity = ["-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    env: { ...process.env, ...(date && { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }) },
  });
}
