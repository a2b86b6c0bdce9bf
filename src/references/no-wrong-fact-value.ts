/** Facts whose value does not fit their type. */
import type { Fact } from "#schemas/facts.ts";
import type { FactType } from "#schemas/vocabulary.ts";
import { fieldPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

type Value = Fact["value"];

const isNumber = (value: Value) => typeof value === "number" && Number.isFinite(value);
const isText = (pattern: RegExp) => (value: Value) => typeof value === "string" && pattern.test(value);

const wanted: Record<FactType, { fits: (value: Value) => boolean; form: string }> = {
  text: { fits: (value) => typeof value === "string" || isNumber(value), form: "a text" },
  number: { fits: isNumber, form: "a number without quotes, for example 12" },
  money: { fits: isNumber, form: "an amount as a plain number, for example 1499" },
  percent: { fits: isNumber, form: "a plain number, for example 10" },
  days: {
    fits: (value) => Number.isInteger(value) && Number(value) >= 0,
    form: "a whole number of days, for example 30",
  },
  hours: {
    fits: (value) => isNumber(value) || Array.isArray(value),
    form: "a number of hours, or a list of {days, from, to}",
  },
  phone: {
    fits: isText(/^\+?[\d\s()./-]{3,}$/),
    form: "a number in quotes, for example “+91 1800 555 0142”",
  },
  email: { fits: isText(/^[^\s@]+@[^\s@]+\.[^\s@]+$/), form: "an address, for example care@example.com" },
  url: { fits: isText(/^https?:\/\/[^\s]+$/), form: "an address that begins with https://" },
  date: {
    fits: isText(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
    form: "a day, for example 2026-11-21",
  },
};

export const noWrongFactValue: ReferenceRule = {
  id: "no-wrong-fact-value",
  severity: "error",
  because:
    "It is printed with its unit in every language, which only works for the kind of value it says it is.",
  *find({ words, single }) {
    const file = single("facts.yaml");
    if (!file) return;
    for (const [id, { type, value }] of Object.entries(words.facts)) {
      const { fits, form } = wanted[type];
      for (const [path, one] of valuesOf(id, value)) {
        if (fits(one)) continue;
        const message = `A fact of type ${type} takes ${form}.`;
        const plain = typeof one === "string" ? Number(one.replace(/[,\s]/g, "")) : NaN;
        const fix = fits(plain) ? { expected: [String(plain)], fix: String(plain) } : {};
        yield { place: fieldPlace(file, path), message, ...fix };
      }
    }
  },
};

function valuesOf(id: string, value: Value): [path: string[], value: Value][] {
  if (typeof value !== "object" || Array.isArray(value)) return [[[id, "value"], value]];
  return Object.entries(value).map(([locale, one]) => [[id, "value", locale], one]);
}
