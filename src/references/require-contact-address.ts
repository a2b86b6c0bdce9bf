/** Contact ways that say how, but not where. */
import { fieldPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const requireContactAddress: ReferenceRule = {
  id: "require-contact-address",
  severity: "error",
  because: "The reader is offered a way to reach you that leads nowhere.",
  *find({ words, single }) {
    const file = single("settings.yaml");
    if (!file) return;
    for (const [at, { way, fact, url }] of words.settings.contact.entries()) {
      if (fact !== undefined || url !== undefined) continue;
      const add =
        way === "phone" || way === "email"
          ? "Add “fact” with the id of the fact that holds it."
          : "Add “url” with the address of its page.";
      yield {
        place: fieldPlace(file, ["contact", at, "way"]),
        message: `“${way}” does not say where. ${add}`,
      };
    }
  },
};
