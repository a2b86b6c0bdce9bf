/** A logo that is not in the words folder, or would be taken from outside of it. */
import { suggest } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import { fieldPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noMissingLogo: ReferenceRule = {
  id: "no-missing-logo",
  severity: "error",
  because: "Every page would show an empty frame where the shop's sign belongs.",
  *find({ words, paths, single }) {
    const { logo } = words.settings.brand;
    const file = single("settings.yaml");
    if (logo === undefined || !file || !paths || paths.includes(logo)) return;
    const outside = logo.split("/").includes("..");
    const near = nearest(
      logo,
      paths.filter((path) => /\.(?:svg|png)$/i.test(path)),
    );
    const message = outside
      ? `“${logo}” leads out of the words folder. Copy the file into it.`
      : `There is no “${logo}” in the words folder.${suggest(near)}`;
    yield { place: fieldPlace(file, ["brand", "logo"]), message, expected: near };
  },
};
