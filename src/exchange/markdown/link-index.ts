/** Finds the imported article that a link means: by file, by former address, or by its number at the help desk. */
import { addressFields, textField } from "./fields.ts";
import type { Draft } from "./source.ts";

export interface LinkIndex {
  /** `path` is relative to the site or, without a leading slash, to `from`. */
  findPath: (path: string, from: Draft) => Draft | undefined;
  /** `…/articles/360012001880-Title` */
  findNumber: (url: string, from: Draft) => Draft | undefined;
}

/** Undoes `%20`; an address that is wrongly encoded stays as it is. */
export function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function normalise(path: string): string {
  const parts: string[] = [];
  for (const part of decode(path).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts
    .join("/")
    .toLowerCase()
    .replace(/\.(md|markdown|mdx|html?)$/, "")
    .replace(/(^|\/)(_?index|readme)$/, "");
}

/** Jekyll reads an address with or without the language in front. */
export function indexDrafts(drafts: readonly Draft[]): LinkIndex {
  const byPath = new Map<string, Draft[]>();
  const byNumber = new Map<string, Draft[]>();
  const add = (map: Map<string, Draft[]>, key: string, draft: Draft) => {
    if (key !== "") map.set(key, [...(map.get(key) ?? []), draft]);
  };
  for (const draft of drafts) {
    for (const address of [draft.path, ...addressFields(draft.fields)])
      add(byPath, normalise(address), draft);
    add(byPath, normalise(draft.path.replace(/[._]+[a-z]{2}([-_][a-z]{2,4})?(?=\.[^./]+$)/i, "")), draft);
    const number = textField(draft.fields, "id", "article_id", "zendesk_id");
    if (number !== undefined) add(byNumber, number, draft);
  }
  const pick = (found: Draft[] | undefined, { locale }: Draft) =>
    found?.find((draft) => draft.locale === locale) ?? found?.[0];
  return {
    findPath(path, from) {
      const folder = path.startsWith("/") ? "" : from.path.slice(0, from.path.lastIndexOf("/") + 1);
      return pick(byPath.get(normalise(folder + path)), from);
    },
    findNumber(url, from) {
      const number = /\/articles\/(\d+)/.exec(url)?.[1];
      return number === undefined ? undefined : pick(byNumber.get(number), from);
    },
  };
}
