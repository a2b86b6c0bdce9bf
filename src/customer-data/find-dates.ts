/** Finds days written out: 26 November 2026, Nov 26, 2026-11-26, २६ नवंबर, 26 నవంబర్, ۵ آذر ۱۴۰۵. Telugu writes endings onto them. */
import { findMonth } from "#reply/month-names.ts";

const numeric =
  /(?<![\p{L}\p{N}./-])(?:\p{Nd}{4}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{1,2}|\p{Nd}{1,2}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{2,4})(?![\p{N}/-]|\.\p{Nd}|(?!\p{Script=Telugu})\p{L})/gu;
const dayFirst =
  /(?<![\p{L}\p{N}])\p{Nd}{1,2}(?:st|nd|rd|th)?\s(?:of\s)?([\p{L}\p{M}]+)(?:,?\s\p{Nd}{4})?(?![\p{L}\p{N}])/gu;
const monthFirst =
  /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)\.?\s\p{Nd}{1,2}(?:st|nd|rd|th)?(?:,\s\p{Nd}{4})?(?!\p{N}|(?!\p{Script=Telugu})\p{L})/gu;

export function findDates(text: string): { start: number; end: number }[] {
  return [numeric, dayFirst, monthFirst].flatMap((pattern) =>
    Array.from(text.matchAll(pattern))
      .filter(({ 1: month }) => month === undefined || findMonth(month) !== undefined)
      .map(({ 0: written, index }) => ({ start: index, end: index + written.length })),
  );
}
