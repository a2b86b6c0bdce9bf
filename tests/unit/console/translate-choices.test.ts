import { expect, test } from "vitest";
import { translateChoices } from "#console/translate-choices.ts";
import type { Placeholder } from "#schemas/template.ts";

const choice = (choices: string[]): Record<string, Placeholder> => ({
  team: { label: "Team", type: "choice", from: "ask", required: true, choices },
});
const en = choice(["delivery team", "returns team"]);
const hi = choice(["डिलीवरी टीम", "वापसी टीम"]);

test("a choice made in one language is the same choice in another", () => {
  expect(translateChoices({ team: "returns team", name: "Asha" }, hi, [en, hi])).toEqual({
    team: "वापसी टीम",
    name: "Asha",
  });
});

test("a value that no language lists stays, to be reported", () => {
  expect(translateChoices({ team: "legal" }, hi, [en, hi])).toEqual({ team: "legal" });
});
