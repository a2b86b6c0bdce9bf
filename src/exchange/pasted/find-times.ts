/** Finds times of day written out in a text: 5 pm, 17:00, शाम 5 बजे, సాయంత్రం 5 గంటలకు, ساعت ۱۷:۰۰. */
import { readTime } from "#reply/entries.ts";

const clock =
  /(?<![\p{L}\p{M}\p{N}:.,-])(?:(?:सुबह|दोपहर|शाम|रात|ఉదయం|మధ్యాహ్నం|సాయంత్రం|రాత్రి|ساعت)\s)?\p{Nd}{1,2}(?:[:.]\p{Nd}{2})?(?:\s?(?:[ap]m|[ap]\.m\.|बजे|గంటల(?:కు|కి)?|صبح|عصر|شب|بعدازظهر))?(?![\p{L}\p{N}:%]|[-/.]\p{Nd})/giu;

/** A number by itself counts something else. */
export function findTimes(text: string): { start: number; end: number }[] {
  return [...text.matchAll(clock)]
    .filter(({ 0: written }) => !/^\p{Nd}+$/u.test(written) && isTime(written))
    .map(({ 0: written, index: start }) => ({ start, end: start + written.length }));
}

/** 5:30 is one, whichever half of the day is meant. */
function isTime(written: string): boolean {
  return readTime(written) !== undefined || readTime(`${written} pm`) !== undefined;
}
