import { expect, test } from "vitest";
import { completeLocales } from "#i18n/locales.ts";
import { stringsFor } from "#i18n/strings.ts";

function texts(table: object, path = ""): [string, string][] {
  return Object.entries(table).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value]] : texts(value as object, `${path}${key}.`),
  );
}

function slots(text: string): string[] {
  return (text.match(/\{\p{L}+\}/gu) ?? []).toSorted();
}

const english = new Map(texts(stringsFor("en")));

test.each(completeLocales.filter((locale) => locale !== "en"))(
  "%s fills the same slots as English",
  (locale) => {
    for (const [key, text] of texts(stringsFor(locale)))
      expect([key, slots(text)]).toEqual([key, slots(english.get(key) ?? "")]);
  },
);

const scripts = { hi: /\p{Script=Devanagari}/u, te: /\p{Script=Telugu}/u, fa: /\p{Script=Arabic}/u };

test.each(Object.entries(scripts))("every text of %s is written in its own script", (locale, script) => {
  for (const [key, text] of texts(stringsFor(locale))) expect([key, script.test(text)]).toEqual([key, true]);
});

test("Persian is written with Persian letters, not their Arabic twins", () => {
  for (const [key, text] of texts(stringsFor("fa"))) expect([key, /[يك]/u.test(text)]).toEqual([key, false]);
});

test("a language without a table of its own gets English", () => {
  expect(stringsFor("de")).toBe(stringsFor("en"));
});
