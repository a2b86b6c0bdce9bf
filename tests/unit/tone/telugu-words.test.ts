/** How Telugu writes short forms and calls out to the reader. */
import { expect, test } from "vitest";
import { lettersOf } from "#tone/grammars/te/letter-names.ts";
import { check } from "./lexicons.ts";

test("reads short forms spelled by the names of their letters", () => {
  expect(lettersOf("ఓటీపీ")).toBe("otp");
  expect(lettersOf("పీఎన్ఆర్కి")).toBe("pnr");
  expect(lettersOf("ఏవీ")).toBeUndefined();
  expect(lettersOf("సీటు")).toBeUndefined();
});

test("letters only insiders know are reported in either script", () => {
  const rules = (text: string) => check(text, { locale: "te" }).map(({ rule }) => rule);
  expect(rules("డీపీ చార్జెస్ కోసం ఎంటీఎఫ్ పొజిషన్ మూసేశాం.")).toContain("no-jargon");
  expect(rules("ఓటీపీ వేశాక ఏటీఎం డబ్బు ఇస్తుంది.")).toEqual([]);
});

test("a word to the reader may follow any clause", () => {
  const rules = (text: string) => check(text, { locale: "te" }).map(({ rule }) => rule);
  expect(rules("అడ్రస్ తప్పు ఇచ్చింది మీరే సార్.")).toContain("no-blame");
  expect(rules("వేరే విభాగానికి కలుపుతున్నా సార్.")).toContain("require-transfer-details");
});
