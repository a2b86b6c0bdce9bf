/** Parts an article's plain text where its headings stand, so that search can lead to the part that answers. */
import type { Heading } from "./render.ts";

export interface Passage {
  /** The anchor of its heading; "" for what stands before the first. */
  slug: string;
  heading: string;
  text: string;
}

/** `text` is the article's plain text, each heading on a line of its own. Empty parts are left out. */
export function splitPassages(text: string, headings: readonly Pick<Heading, "slug" | "text">[]): Passage[] {
  const passages: Passage[] = [{ slug: "", heading: "", text: "" }];
  let next = 0;
  for (const line of text.split("\n")) {
    const heading = headings[next];
    const open = passages.at(-1);
    if (heading && line === heading.text) {
      passages.push({ slug: heading.slug, heading: heading.text, text: "" });
      next++;
    } else if (open) open.text += open.text === "" ? line : `\n${line}`;
  }
  return passages.filter((passage) => passage.text !== "");
}
