/** Old addresses (`formerly`) that a page of today stands at, or that two articles claim. */
import { readAddress } from "#i18n/paths.ts";
import { fieldPlace } from "./field-place.ts";
import { listFormerAddresses } from "./former-addresses.ts";
import { ownPages } from "./no-broken-link.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noClaimedAddress: ReferenceRule = {
  id: "no-claimed-address",
  severity: "error",
  because: "An address can lead to one page only, and the reader would land on the other.",
  *find({ words, reachable, topics }) {
    const first = new Map<string, string>();
    for (const { article, at, from } of listFormerAddresses(words)) {
      const place = fieldPlace(article, ["formerly", at]);
      const { locale, path } = readAddress(from, { ...words.settings, base: "/" });
      const name = path.slice(1, -1);
      const stands =
        reachable.get(locale)?.all.has(name) || topics?.has(name) || ownPages.has(name) || path === "/";
      const other = first.get(from);
      first.set(from, other ?? article.id);
      if (stands)
        yield {
          place,
          message: `There is a page at “${from}” today, so it cannot lead elsewhere. Delete this.`,
        };
      else if (other !== undefined)
        yield {
          place,
          message: `“${from}” leads to the article “${other}” already. Keep it in one of the two.`,
        };
    }
  },
};
