/** Clock times as people say them. */
import { expect, test } from "vitest";
import { formatTime } from "#i18n/opening-hours.ts";

test.each([
  ["te", "15:30", "మధ్యాహ్నం 3:30"],
  ["te", "16:00", "సాయంత్రం 4:00"],
  ["te", "17:30", "సాయంత్రం 5:30"],
  ["te", "18:00", "సాయంత్రం 6:00"],
  ["te", "21:00", "రాత్రి 9:00"],
  ["hi", "17:00", "शाम 5:00"],
])("in %s, %s is said as %s", (locale, clock, said) => {
  expect(formatTime(clock, locale)).toBe(said);
});
