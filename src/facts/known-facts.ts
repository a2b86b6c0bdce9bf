/** Facts as one language writes them, made ready to be compared with what a text says. */
import { factValue, formatFact, type DurationUnit } from "#i18n/format.ts";
import { stemWord } from "#search/stem.ts";
import { stopWords } from "#search/stop-words.ts";
import { tokenise } from "#search/tokenise.ts";
import type { Facts, OpeningHours } from "#schemas/facts.ts";
import type { Settings } from "#schemas/settings.ts";
import { textFor } from "#schemas/text-for.ts";
import { plainUrl } from "./find-addresses.ts";
import { durationWords, yearWords } from "./unit-words.ts";

export type FactMeasure =
  | { kind: "money"; value: number; currency: string }
  | { kind: "duration"; value: number; unit: DurationUnit }
  | { kind: "percent" | "count"; value: number }
  | { kind: "opening"; spans: { from: number; to: number }[] }
  | { kind: "phone" | "email" | "url"; value: string };

export interface KnownFact {
  id: string;
  label: string;
  printed: string;
  measure: FactMeasure;
  /** Stems of the label's words; units and words that say little are left out. */
  words: Set<string>;
  /** Stems of each of its keywords. */
  keywords: string[][];
}

/** Facts whose value can be recognised in a text; words and days cannot. */
export function knowFacts(facts: Facts, locale: string, settings: Settings): KnownFact[] {
  const { defaultLocale, currency } = settings;
  return Object.entries(facts).flatMap(([id, fact]): KnownFact[] => {
    const label = textFor(fact.label, locale, defaultLocale);
    const value = factValue(fact, locale, defaultLocale);
    const measure = measureOf(fact.type, value, label, fact.currency ?? currency);
    if (!measure) return [];
    const listed = Array.isArray(fact.keywords) ? fact.keywords : (fact.keywords?.[locale] ?? []);
    return [
      {
        id,
        label,
        printed: formatFact(fact, locale, defaultLocale),
        measure,
        words: new Set(stemsOf(label)),
        keywords: listed.map((keyword) => stemsOf(keyword)).filter((stems) => stems.length > 0),
      },
    ];
  });
}

function measureOf(
  type: Facts[string]["type"],
  value: string | number | OpeningHours,
  label: string,
  currency: string,
): FactMeasure | undefined {
  if (Array.isArray(value))
    return {
      kind: "opening",
      spans: value.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) })),
    };
  if (type === "email") return { kind: type, value: String(value).toLowerCase() };
  if (type === "url") return { kind: type, value: plainUrl(String(value)) };
  if (type === "phone") return { kind: type, value: String(value).replace(/\D/g, "") };
  const number = Number(value);
  if (value === "" || !Number.isFinite(number)) return undefined;
  switch (type) {
    case "money":
      return { kind: type, value: number, currency };
    case "percent":
      return { kind: type, value: number };
    case "days":
      return { kind: "duration", value: number, unit: "day" };
    case "hours":
      return { kind: "duration", value: number, unit: "hour" };
    case "number": {
      const unit = unitNamedIn(label);
      return unit ? { kind: "duration", value: number, unit } : { kind: "count", value: number };
    }
    default:
      return undefined;
  }
}

const unitNames = Object.entries(durationWords).map(([unit, words]) => ({
  unit: unit as DurationUnit,
  pattern: new RegExp(`^(?:${words.normalize("NFC")})$`, "iu"),
}));
const anyUnit = new RegExp(
  `^(?:${[...Object.values(durationWords), yearWords].join("|").normalize("NFC")})$`,
  "iu",
);

function unitNamedIn(label: string): DurationUnit | undefined {
  const words = label.normalize("NFC").match(/[\p{L}\p{M}]+/gu) ?? [];
  return unitNames.find(({ pattern }) => words.some((word) => pattern.test(word)))?.unit;
}

export function stemsOf(text: string): string[] {
  return tokenise(text)
    .filter(({ start, end }) => !anyUnit.test(text.slice(start, end).normalize("NFC")))
    .filter(({ word }) => word.length > 1 && !stopWords.has(word) && !/^\d+$/.test(word))
    .map(({ word }) => stemWord(word));
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}
