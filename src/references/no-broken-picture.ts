/** Pictures that will not be seen: files that are not published, and addresses that browsers refuse. */
import { suggest, type Fault } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import { partsOf } from "./article-parts.ts";
import { spanPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noBrokenPicture: ReferenceRule = {
  id: "no-broken-picture",
  severity: "error",
  because: "The reader sees an empty frame where the explanation should be.",
  *find({ words, published }) {
    for (const article of words.articles)
      for (const { url, at } of partsOf(article).pictures) {
        const fault = explain(url, published);
        if (fault) yield { place: spanPlace(article, at), ...fault };
      }
  },
};

function explain(url: string, published: ReadonlySet<string> | undefined): Omit<Fault, "place"> | undefined {
  if (/^http:/i.test(url)) {
    const safer = url.replace(/^http:/i, "https:");
    return { message: "Browsers refuse a picture without https. Write https://.", expected: [safer] };
  }
  if (!published || /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) return undefined;
  const path = /^[^?#]*/.exec(url)?.[0] ?? "";
  if (published.has(path)) return undefined;
  const near = nearest(path.replace(/^[./]*/, "/"), published);
  return {
    message: `There is no picture “${url}”.${suggest(near)} Put the file into public/ and write its name after a /.`,
    expected: near,
  };
}
