/** Finds opening hours in a text: 9 am to 9 pm, सुबह 9 से रात 9 बजे, ఉదయం 9 నుంచి రాత్రి 9 వరకు, ۹ صبح تا ۹ شب. */
import { latinDigits } from "#reply/digits.ts";
import type { Literal } from "./literal.ts";

type Opening = Extract<Literal, { kind: "opening" }>;

const morning = "a\\.?m\\.?|सुबह|सवेरे|ఉదయం|صبح";
const later = "p\\.?m\\.?|दोपहर|शाम|रात|మధ్యాహ్నం|సాయంత్రం|రాత్రి|بعد ?از ?ظهر|ظهر|عصر|شب";
const part = `(?:${morning}|${later})`;
const clock = `(?:(${part})\\s?)?(?:ساعت\\s)?(\\p{Nd}{1,2})(?:[:.](\\p{Nd}{2}))?(?:\\s?(${part}))?(?:\\s?(?:बजे|గంటల[\\u0c00-\\u0c7f]*|గం\\.?))?`;
const joiner = "\\s?(?:-|–|—|to|until|till|and|से|నుంచి|నుండి|تا)\\s?(?:लेकर\\s)?";
const opening = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}:.])${clock}${joiner}${clock}(?![\\p{L}\\p{N}:])`, "giu");
const afterNoon = new RegExp(`^(?:${later})$`, "iu");

export function findOpenings(text: string): Opening[] {
  const found: Opening[] = [];
  for (const match of /\p{Nd}/u.test(text) ? text.matchAll(opening) : []) {
    const [written, ...caught] = match;
    const [first, second] = [caught.slice(0, 4), caught.slice(4)];
    const told = [first[0], first[2], first[3], second[0], second[2], second[3]].filter(Boolean).length;
    const from = minutesOf(first);
    const to = minutesOf(second);
    if (told < 2 || from === undefined || to === undefined) continue;
    found.push({
      kind: "opening",
      from,
      to,
      start: match.index,
      end: match.index + written.trimEnd().length,
    });
  }
  return found;
}

function minutesOf([before, hour = "", minute = "0", after]: (string | undefined)[]): number | undefined {
  const hours = Number(latinDigits(hour));
  const minutes = Number(latinDigits(minute));
  if (hours > 24 || minutes > 59) return undefined;
  const isLater = afterNoon.test(before ?? after ?? "");
  return (isLater && hours < 12 ? hours + 12 : hours) * 60 + minutes;
}
