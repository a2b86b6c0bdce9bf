/** Every public page that answers something stands there as Markdown too; this says where, and how such a page begins. */
import type { Reader } from "./reader.ts";

/** `/` → `/index.md`, `/returns/` → `/returns.md`. */
export function twinPath(path: string): string {
  return path === "/" ? "/index.md" : `${path.slice(0, -1)}.md`;
}

export function twinAddress(reader: Reader, path: string, locale = reader.locale): string {
  return reader.addressOf(twinPath(path), locale);
}

/** Parts that are empty are left out. */
export function markdownResponse(...parts: (string | undefined)[]): Response {
  const text = parts.filter((part) => part !== undefined && part !== "").join("\n\n");
  return new Response(`${text.trimEnd()}\n`, { headers: { "content-type": "text/markdown; charset=utf-8" } });
}

/** Keeps what a writer typed from being read as a link's own signs. */
export function markdownLink(title: string, url: string, note = ""): string {
  const link = `- [${title.replace(/[\\[\]]/g, "\\$&")}](${url})`;
  return note === "" ? link : `${link}: ${note}`;
}
