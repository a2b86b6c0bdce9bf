/** Brings an article's text with its tables, steps and notes from its own page; without a network, as plain paragraphs. */
import { element } from "#site/answer-markup.ts";
import type { ArticleWords } from "./words.ts";

/** The page is one of ours, made by our own renderer; what could run in it is left out all the same. */
export async function fetchArticleText({ url }: ArticleWords): Promise<Node[] | undefined> {
  try {
    const response = await fetch(url);
    if (!response.ok) return undefined;
    const page = new DOMParser().parseFromString(withoutStyles(await response.text()), "text/html");
    const prose = page.querySelector("article .prose");
    if (!prose) return undefined;
    for (const active of prose.querySelectorAll("script, iframe, object, embed")) active.remove();
    // Terms explain themselves on their own page; the marks behind headings lead nowhere here.
    for (const term of prose.querySelectorAll("button")) term.replaceWith(...term.childNodes);
    for (const mark of prose.querySelectorAll("[popover], a[href^='#']")) mark.remove();
    // Contents lead to headings by their ids; the console has other ids.
    for (const named of prose.querySelectorAll("[id]")) named.removeAttribute("id");
    for (const link of prose.querySelectorAll("a")) {
      link.href = new URL(link.getAttribute("href") ?? "", new URL(url, location.href)).href;
      link.target = "_blank";
    }
    return [...document.importNode(prose, true).childNodes];
  } catch {
    return undefined;
  }
}

/** Inline styles that the console's own policy does not list would be reported for every article, even unshown. */
const withoutStyles = (html: string) => html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/g, "");

export function plainArticleText({ body }: ArticleWords): Node[] {
  return body.split("\n").map((text) => element("p", {}, text));
}
