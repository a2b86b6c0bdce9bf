/** Weekday names in the four languages, and as they are typed in Latin letters, so that “friday” and “शुक्रवार” are understood. */

/** From Sunday on. */
const latinSpellings = [
  "ravivar itwar adivaram yekshanbe yekshanbeh",
  "somvar somwar somavaram doshanbe doshanbeh",
  "mangalvar mangalwar mangalavaram seshanbe seshanbeh tues",
  "budhvar budhwar budhavaram chaharshanbe chaharshanbeh",
  "guruvar guruwar guruvaram panjshanbe panjshanbeh thurs",
  "shukravar shukrawar sukravaram shukravaram jome jomeh",
  "shanivar shaniwar sanivaram shanivaram shanbe shanbeh",
];
const sunday = Date.UTC(2026, 10, 22);
let names: Map<string, number> | undefined;

/** 0 is Sunday. */
export function findWeekday(name: string): number | undefined {
  names ??= collectNames();
  return names.get(fold(name));
}

function collectNames(): Map<string, number> {
  const found = new Map<string, number>();
  for (const [day, spellings] of latinSpellings.entries()) {
    for (const spelling of spellings.split(" ")) found.set(spelling, day);
    for (const language of ["en", "hi", "te", "fa"]) {
      for (const weekday of ["long", "short"] as const) {
        const format = new Intl.DateTimeFormat(language, { weekday, timeZone: "UTC" });
        found.set(fold(format.format(sunday + day * 86_400_000)), day);
      }
    }
  }
  return found;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[.॰\s\u200c]/gu, "");
}
