/** Stems of Persian verbs by what may stand before and after them, and the forms of “to be”. */
import { verbs } from "./verbs.ts";

/** Person and plural. */
export const copulas: Record<string, [1 | 2 | 3, boolean]> = {
  هستم: [1, false],
  هستی: [2, false],
  هست: [3, false],
  است: [3, false],
  هستیم: [1, true],
  هستید: [2, true],
  هستین: [2, true],
  هستند: [3, true],
  هستن: [3, true],
  اند: [3, true],
};

export const presentStems = new Map<string, string>();
export const spokenStems = new Map<string, string>();
export const vowelStems = new Map([
  ["خوا", "خواستن"],
  ["ا", "آمدن"],
  ["آ", "آمدن"],
]);
export const pastStems = new Map<string, string>();
export const imperatives = new Map<string, string>();
for (const [infinitive, { present, spoken = [], spokenPast, imperative }] of Object.entries(verbs)) {
  const keep = (map: Map<string, string>, stem: string) => {
    if (!map.has(stem)) map.set(stem, infinitive);
  };
  for (const stem of present) {
    keep(presentStems, stem);
    keep(imperatives, imperative ?? stem);
  }
  for (const stem of spoken) {
    keep(spokenStems, stem);
    if (stem.length > 1) keep(imperatives, stem);
  }
  keep(pastStems, infinitive.slice(0, -1));
  if (spokenPast !== undefined) keep(pastStems, spokenPast);
}

/** Spoken subjunctives without ب: کنین, شه, باشه, دارین. */
export const spokenBare = new Map([
  ["کن", "کردن"],
  ["ش", "شدن"],
  ["باش", "بودن"],
  ["دار", "داشتن"],
  ["گیر", "گرفتن"],
]);
