/** `<missing-page>`: turns an unknown address into a question and answers it, in the language the address names. */
import { addressWithin, readAddress } from "#i18n/paths.ts";
import { element, languageOf } from "./answer-markup.ts";
import type { SearchPlace } from "./answer-exchange.ts";
import { findAnswers, placeOf } from "./ask.ts";
import { partOf } from "./part-of.ts";

const mostAnswers = 4;

class MissingPage extends HTMLElement {
  connectedCallback(): void {
    const place = placeOf(this);
    const asked = new URL(location.href).searchParams.get("from") ?? location.pathname;
    const { locale, path } = readAddress(asked, place);
    if (locale !== place.locale) {
      const there = addressWithin("/404/", locale, place.defaultLocale, place.base);
      location.replace(`${there}?from=${encodeURIComponent(asked)}`);
      return;
    }
    const moved = JSON.parse(this.dataset["moved"] ?? "{}") as Record<string, string>;
    const now = moved[path.replace(/\/?$/, "/")];
    if (now !== undefined) {
      location.replace(now);
      return;
    }
    const words = wordsOf(path);
    partOf<HTMLInputElement>(this, "input").value = words;
    if (words !== "") void this.#offer(words, place);
  }

  async #offer(words: string, place: SearchPlace): Promise<void> {
    const answers = await findAnswers(words, place, { limit: mostAnswers }).catch(() => []);
    if (answers.length === 0) return;
    const items = answers.map((answer) => {
      const link = element("a", { href: answer.address }, answer.title);
      return element("li", languageOf(answer), link, element("p", {}, answer.summary));
    });
    const nearest = partOf(this, ".nearest");
    partOf(nearest, "ul").replaceChildren(...items);
    nearest.hidden = false;
  }
}

/** The last part of the path as words: `/returns/return-an-item/` → `return an item`. */
function wordsOf(path: string): string {
  const last = path.split("/").findLast((part) => part !== "") ?? "";
  try {
    const words = decodeURIComponent(last).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    return words.filter((word) => !["404", "html"].includes(word)).join(" ");
  } catch {
    return "";
  }
}

customElements.define("missing-page", MissingPage);
