/** Turns a day of the Persian calendar, as agents type it (۱۴۰۵/۹/۵), into the ISO day that everything else uses. */

const calendar = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

const dayLength = 86_400_000;

/** Nothing where the calendar has no such day. */
export function fromPersianDay(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const dayOfYear = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  const guess = Date.UTC(year + 621, 2, 21) + (dayOfYear + day - 1) * dayLength;
  for (const shift of [0, -1, 1]) {
    const date = new Date(guess + shift * dayLength);
    const parts = Object.fromEntries(
      calendar.formatToParts(date).map(({ type, value }) => [type, Number(value)]),
    );
    if (parts["year"] === year && parts["month"] === month && parts["day"] === day) {
      return date.toISOString().slice(0, 10);
    }
  }
  return undefined;
}
