/** A choice made in one language stays made in another: the wording at the same place in that language's list. */
import type { Placeholder } from "#schemas/template.ts";

type Declarations = Readonly<Record<string, Placeholder>>;

/** Values for `wanted`; a choice that no language lists stays as it is and is reported when the reply is filled. */
export function translateChoices(
  values: Readonly<Record<string, string>>,
  wanted: Declarations,
  others: readonly Declarations[],
): Record<string, string> {
  const translated = { ...values };
  for (const [name, { choices }] of Object.entries(wanted)) {
    const value = values[name];
    if (!choices || value === undefined || choices.includes(value)) continue;
    const places = others.map((declarations) => declarations[name]?.choices?.indexOf(value) ?? -1);
    const place = places.find((index) => index >= 0);
    const choice = place === undefined ? undefined : choices[place];
    if (choice !== undefined) translated[name] = choice;
  }
  return translated;
}
