/** The addresses a template's text links to or shows, each with its place. */
import { findAddresses } from "#facts/find-addresses.ts";
import type { Template } from "#schemas/words.ts";
import type { Span } from "./article-parts.ts";

const target = /\]\(\s*<?([^()\s<>]+)/g;

/** Addresses with a placeholder in them are made when the reply is filled, and are left out. */
export function linksOf({ text, bodyStart }: Template): { url: string; at: Span }[] {
  const body = text.slice(bodyStart);
  const links = Array.from(body.matchAll(target), ({ 0: written, 1: url = "", index }) =>
    linkAt(url, index + written.length - url.length),
  );
  if (/https?:/i.test(body))
    for (const { kind, start, end } of findAddresses(body)) {
      const url = body.slice(start, end);
      const known = links.some(({ at }) => at.start <= start + bodyStart && start + bodyStart < at.end);
      if (kind === "url" && /^https?:/i.test(url) && !known) links.push(linkAt(url, start));
    }
  return links.filter(({ url }) => !url.includes("{{")).sort((a, b) => a.at.start - b.at.start);

  function linkAt(url: string, start: number): { url: string; at: Span } {
    return { url, at: { start: bodyStart + start, end: bodyStart + start + url.length } };
  }
}
