/** Reads from git when each article and template changed, and in what: two calls, however many files there are. */
import { changedParts } from "#references/changed-parts.ts";
import { noHistory, pathOf, type Change, type History } from "#references/history.ts";
import type { Words } from "#schemas/words.ts";
import { noCache, type CheckCache } from "./check-cache.ts";
import { digestOf } from "./digest.ts";
import { askGit, readBlobs } from "./git.ts";

export interface HistorySource {
  /** The folder git keeps; that of the words, unless they were copied from an earlier state. */
  folder: string;
  /** An earlier state; without it the newest one, with everything that is not committed yet. */
  ref?: string;
}

export interface HistoryReading {
  history: History;
  /** Why less is known than could be, for the person who runs the command. */
  notice?: string;
}

/** One change of one file, before anything is known about its contents. */
interface Edit extends Omit<Change, "parts"> {
  /** Under the name the file has now. */
  path: string;
  /** Missing where it is not committed yet. */
  after?: string;
}

const unread =
  "so nothing is said here about what changed since a text was last reviewed. Everything else was checked.";
const options = ["--raw", "-z", "--no-abbrev", "--find-renames", "--relative", "--no-ext-diff"];
/** For each commit: the letter C, the day, the subject, and what stands after `Minor:`. */
const format = "--format=C%x00%cs%x00%s%x00%(trailers:key=Minor,valueonly,separator=%x2C)%x00";
const nothing = /^0+$/;

/** Never throws; where git is missing or keeps no such folder, nothing counts as changed and the notice says so. */
export function readHistory(
  words: Words,
  { folder, ref }: HistorySource,
  { today, cache = noCache }: { today: string; cache?: CheckCache },
): HistoryReading {
  const entries = [...words.articles, ...words.templates];
  const texts = new Map(entries.map((entry) => [pathOf(entry), entry.text]));
  if (texts.size === 0) return { history: noHistory };
  const state = askGit(folder, ["rev-parse", "--is-inside-work-tree", "--is-shallow-repository"]);
  if (!state?.toString().startsWith("true"))
    return { history: noHistory, notice: `Git keeps no history of this folder, ${unread}` };
  const oldest = entries.map(({ data }) => data.reviewed).reduce((a, b) => (a < b ? a : b));
  const committed = readLog(folder, ref ?? "HEAD", oldest);
  const edits = ref === undefined ? [...readUncommitted(folder, today), ...committed] : committed;
  const own = edits.filter(({ path }) => texts.has(path));
  return {
    history: describeEdits(own, texts, folder, cache),
    ...(state.includes("true\ntrue") && {
      notice: `Git holds only the newest part of the history here (a shallow clone), ${unread} “git fetch --unshallow” brings the rest.`,
    }),
  };
}

/** What changed before `oldest` has been reviewed by everybody since. */
function readLog(folder: string, ref: string, oldest: string): Edit[] {
  const dayBefore = new Date(Date.parse(oldest) - 86_400_000).toISOString();
  const args = ["log", "--date-order", `--since=${dayBefore}`, ...options, format, "--end-of-options", ref];
  const printed = askGit(folder, [...args, "--", "."]);
  const newNames = new Map<string, string>();
  const edits: Edit[] = [];
  const fields = (printed?.toString("utf8") ?? "").split("\0").values();
  const next = () => fields.next().value ?? "";
  let commit = { order: -1, day: "", minor: false };
  for (const field of fields) {
    if (field === "C") {
      const [day, subject, trailer] = [next(), next(), next()];
      commit = { order: commit.order + 1, day, minor: isMinor(subject, trailer) };
    } else if (field.trimStart().startsWith(":")) {
      const { status, before, after } = readRecord(field);
      const first = next();
      const renamed = /^[RC]/.test(status);
      const name = renamed ? next() : first;
      const path = newNames.get(name) ?? name;
      if (status.startsWith("R")) newNames.set(first, path);
      edits.push({ path, ...commit, ...(before && { before }), ...(after && { after }) });
    }
  }
  return edits;
}

function readUncommitted(folder: string, today: string): Edit[] {
  const printed = askGit(folder, ["diff", ...options, "HEAD", "--", "."]);
  const fields = (printed?.toString("utf8") ?? "").split("\0").values();
  const edits: Edit[] = [];
  for (const field of fields) {
    if (!field.startsWith(":")) continue;
    const { status, before } = readRecord(field);
    let path = fields.next().value ?? "";
    if (/^[RC]/.test(status)) path = fields.next().value ?? "";
    edits.push({ path, order: -1, day: today, minor: false, ...(before && { before }) });
  }
  return edits;
}

/** `:100644 100644 <before> <after> M` */
function readRecord(record: string): { status: string; before?: string; after?: string } {
  const [, , before = "", after = "", status = ""] = record.trim().split(" ");
  return {
    status,
    ...(!nothing.test(before) && { before }),
    ...(!nothing.test(after) && { after }),
  };
}

/** `[minor]` in the first line of the message, or a line `Minor: yes` at its end. */
function isMinor(subject: string, trailer: string): boolean {
  return /\[minor\]/i.test(subject) || /^(yes|true|all)\b/i.test(trailer.trim());
}

function describeEdits(
  edits: Edit[],
  texts: ReadonlyMap<string, string>,
  folder: string,
  cache: CheckCache,
): History {
  const inputsOf = ({ before, after, path }: Edit) => [
    "change",
    before ?? "",
    after ?? digestOf(texts.get(path) ?? ""),
  ];
  const unknown = edits.filter((edit) => edit.before && !cache.knows(inputsOf(edit)));
  const blobs = readBlobs(
    folder,
    unknown.flatMap(({ before = "", after }) => (after ? [before, after] : [before])),
  );
  const partsOf = (edit: Edit): string[] => {
    const { before, after, path } = edit;
    if (!before) return ["created"];
    const newText = () => (after ? blobs.get(after) : texts.get(path)) ?? "";
    return cache.remember(inputsOf(edit), () => changedParts(blobs.get(before) ?? "", newText()));
  };
  const described = edits.map((edit) => ({ ...edit, parts: partsOf(edit) }));
  const changes = Map.groupBy(described, ({ path }) => path);
  return {
    changesOf: (path) => changes.get(path) ?? [],
    textAt: (version) =>
      cache.remember(["version", version], () => ({
        text: blobs.get(version) ?? readBlobs(folder, [version]).get(version),
      })).text,
  };
}
