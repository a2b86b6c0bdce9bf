/** What is known about when an entry changed, and whether somebody has looked at another one since. */
import type { Article, Template } from "#schemas/words.ts";

export interface Change {
  /** Counts back from the newest commit, 0; what is not committed yet has -1. */
  order: number;
  /** Year-month-day. */
  day: string;
  /** Its writer says that it changes no meaning. */
  minor: boolean;
  /** `created`, `reviewed`, or what a reader sees: `body` and names of fields. */
  parts: string[];
  /** Names the text before it, for `textAt`; missing where the entry was created. */
  before?: string;
}

export interface History {
  /** Newest first; `path` is below the words folder. */
  changesOf: (path: string) => readonly Change[];
  textAt: (version: string) => string | undefined;
}

type Entry = Article | Template;

export const noHistory: History = { changesOf: () => [], textAt: () => undefined };

export function pathOf(entry: Entry): string {
  return "stage" in entry
    ? `templates/${entry.locale}/${entry.id}.md`
    : `articles/${entry.locale}/${entry.id}.mdx`;
}

/** Changes of what `source` says that nobody has looked at for the sake of `follower`; newest first. */
export function unseenChanges(source: Entry, follower: Entry, history: History): Change[] {
  const own = history.changesOf(pathOf(follower)).find(({ parts, minor }) => parts.length > 0 && !minor);
  const seen = own?.order ?? Infinity;
  return history
    .changesOf(pathOf(source))
    .filter(
      ({ order, day, minor, parts }) =>
        order < seen && day > follower.data.reviewed && !minor && parts.some(changesMeaning),
    );
}

function changesMeaning(part: string): boolean {
  return part !== "created" && part !== "reviewed";
}
