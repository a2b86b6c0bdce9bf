import { expect, test } from "vitest";
import { readToneSamples } from "../../eval/tone-samples.ts";
import { checkAsShipped } from "./lexicons.ts";

/** Sentences that offer nothing, ask nothing and thank nobody, so that they neither mend a fault nor make one. */
const neighbours: Record<string, [string, string]> = {
  en: ["The lamp was packed on Monday.", "Its box is blue and weighs two kilos."],
  hi: ["लैंप सोमवार को पैक हुआ था।", "उसका डिब्बा नीला है और दो किलो का है।"],
  te: ["దీపాన్ని సోమవారం ప్యాక్ చేశారు.", "దాని పెట్టె నీలం రంగులో ఉంది, రెండు కిలోల బరువు."],
  fa: ["پایهٔ چراغ چوبی بود.", "رنگ آن آبی است."],
};

/** Of faults that are found alone. */
const floors: Record<string, number> = { en: 0.935, hi: 0.935, te: 0.915, fa: 0.95 };

for (const [locale, [before, after]] of Object.entries(neighbours)) {
  const isFound = (text: string) => checkAsShipped(text, { locale }).length > 0;

  test(`${locale}: a fault between ordinary sentences is found as it is alone`, () => {
    expect(isFound(`${before} ${after}`)).toBe(false);
    const faults = readToneSamples(locale).filter(({ part, rule }) => part === "held" && rule !== null);
    const alone = faults.map(({ text }) => text).filter(isFound);
    const inside = alone.filter((text) => isFound(`${before} ${text} ${after}`));
    expect(inside.length / alone.length).toBeGreaterThanOrEqual(floors[locale] ?? 1);
  });
}
