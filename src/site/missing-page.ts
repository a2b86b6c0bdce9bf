/** `<missing-page>`: turns an unknown address into a question, in the language the address names. */
import { addressWithin, readAddress } from "#i18n/paths.ts";
import { placeOf } from "./ask.ts";

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
    const input = this.querySelector("input");
    if (input) input.value = wordsOf(path);
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
