/** Which day it is for the shop; an environment variable holds it still, for tests and for builds that must repeat. */

/** Year-month-day. A time zone nobody knows counts as UTC. */
export function todayIn(timeZone: string): string {
  const set = process.env["ANSWERBOOK_TODAY"];
  if (set && /^\d{4}-\d{2}-\d{2}$/.test(set)) return set;
  try {
    return new Intl.DateTimeFormat("en-CA", { timeZone }).format();
  } catch {
    return new Date().toISOString().slice(0, 10);
  }
}
