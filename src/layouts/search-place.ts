/** Tells an element that searches where it stands; `placeOf` in `#site/ask.ts` reads it in the browser. */
import type { Reader } from "./reader.ts";

export function searchPlace({ locale, settings }: Reader) {
  return {
    "data-locale": locale,
    "data-locales": settings.locales.join(" "),
    "data-default-locale": settings.defaultLocale,
    "data-base": import.meta.env.BASE_URL,
  };
}
