/** Writes the files of a new article or template, and of its translations, without harming what stands there. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { draftArticle } from "#exchange/drafts/article-draft.ts";
import { draftTemplate, type DraftPlaceholder } from "#exchange/drafts/template-draft.ts";
import { draftTranslation } from "#exchange/drafts/translation-draft.ts";
import { writeWords } from "./import-files.ts";
import type { EntryKind, NewCall } from "./new-call.ts";
import { displayPath } from "./words-folder.ts";

export interface NewEntry extends NewCall {
  today: string;
  pasted?: {
    body: string;
    questions: string[];
    summary?: string | undefined;
    placeholders: Record<string, DraftPlaceholder>;
  };
}

export interface Written {
  file: string;
  /** False where a file of that name stood already; it is left as it was. */
  isNew: boolean;
}

export function pathOf(folder: string, kind: EntryKind, locale: string, id: string): string {
  const ending = kind === "article" ? ".mdx" : ".md";
  return join(folder, `${kind}s`, locale, `${id}${ending}`);
}

export async function writeEntry(folder: string, entry: NewEntry): Promise<Written> {
  const path = pathOf(folder, entry.kind, entry.locale, entry.id);
  const text =
    entry.kind === "article"
      ? draftArticle({ ...entry, ...entry.pasted })
      : draftTemplate({ ...entry, ...entry.pasted });
  return { file: displayPath(path), isNew: await writeWords(path, text, false) };
}

/** From the file in `from`, whether new or old; undefined where that cannot be read. */
export async function writeTranslation(
  folder: string,
  { kind, id, today, from, locale }: Pick<NewEntry, "kind" | "id" | "today" | "locale"> & { from: string },
): Promise<Written | undefined> {
  const source = await readFile(pathOf(folder, kind, from, id), "utf8");
  const text = draftTranslation({ source, locale, kind, today });
  if (text === undefined) return undefined;
  const path = pathOf(folder, kind, locale, id);
  return { file: displayPath(path), isNew: await writeWords(path, text, false) };
}
