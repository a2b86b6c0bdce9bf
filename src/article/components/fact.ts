/** `<Fact id="…" />`: a price, period, number or address from facts.yaml, as the reader's language prints it. */
import { h } from "hastscript";
import { formatFact } from "#i18n/format.ts";
import type { Component } from "../component.ts";

const linkSchemes: Record<string, string> = { phone: "tel:", email: "mailto:", url: "" };

export const fact: Component = {
  props: ["id"],
  render: ({ id = "" }, _children, { facts, locale, defaultLocale }) => {
    const entry = facts[id];
    if (!entry) return [h("span", { className: ["fact"], "data-fact": id }, id)];
    const printed = formatFact(entry, locale, defaultLocale);
    const scheme = linkSchemes[entry.type];
    const address = entry.type === "phone" ? printed.replace(/[^\d+]/g, "") : printed;
    const shown =
      scheme === undefined ? [printed] : [h("a", { href: scheme + address, dir: "ltr" }, printed)];
    return [h("span", { className: ["fact"], "data-fact": id }, shown)];
  },
};
