/** Whether a text was written for a time that is over. Days are year-month-day, in the reader's own calendar day. */
export function isOver(until: string | undefined, today: string): boolean {
  return until !== undefined && today > until;
}
