/** Month names as the four languages print them, so that “26 Nov”, “२६ नवंबर” and “۵ آذر” are understood. */

export interface Month {
  calendar: "gregorian" | "persian";
  /** 1 to 12. */
  number: number;
}

const languages = ["en", "hi", "te", "fa-u-ca-gregory", "fa-u-ca-persian"];
let names: Map<string, Month> | undefined;

export function findMonth(name: string): Month | undefined {
  names ??= collectNames();
  return names.get(fold(name));
}

function collectNames(): Map<string, Month> {
  const found = new Map<string, Month>();
  for (const language of languages) {
    const calendar = language.endsWith("persian") ? "persian" : "gregorian";
    for (const month of ["long", "short"] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      for (let number = 1; number <= 12; number++) {
        // The Persian year begins on 20 or 21 March: the 28th of a month lies in its own month in both calendars.
        const date = Date.UTC(2026, calendar === "persian" ? number + 1 : number - 1, 28);
        found.set(fold(format.format(date)), { calendar, number });
      }
    }
  }
  return found;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[.॰\s\u200c]/gu, "");
}
