/** Links and pictures whose address a browser would run, read from a disk, or take from anywhere. */
import { partsOf } from "./article-parts.ts";
import { spanPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";
import { linksOf } from "./template-links.ts";

const safe = new Set(["http", "https", "mailto", "tel"]);
/** Browsers skip blanks and control characters in front of and inside a scheme. */
const hidden = /[\p{Cc}\p{Cf}\s]/gu;

export const noUnsafeLink: ReferenceRule = {
  id: "no-unsafe-link",
  severity: "error",
  because: "Such an address can run a program on the reader's device, or leads to a place only we can see.",
  *find({ words }) {
    for (const entry of [...words.articles, ...words.templates])
      for (const { url, at } of "stage" in entry ? linksOf(entry) : linksAndPictures(partsOf(entry))) {
        const message = explain(url);
        if (message) yield { place: spanPlace(entry, at), message };
      }
  },
};

function linksAndPictures({ links, pictures }: ReturnType<typeof partsOf>) {
  return [...links, ...pictures];
}

function explain(url: string): string | undefined {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(hidden, ""))?.[1]?.toLowerCase();
  if (scheme !== undefined && !safe.has(scheme))
    return `An address that begins with “${scheme}:” is not used here. Write one that begins with https://, mailto: or tel:.`;
  if (/^(?:\/\/|\\)/.test(url)) return "This address has no beginning. Write https:// in front of it.";
  if (/\p{Cc}|\p{Bidi_Control}/u.test(url))
    return "There is an invisible sign in this address. Type the address anew.";
  return undefined;
}
