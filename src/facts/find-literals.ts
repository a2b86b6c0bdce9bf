/** Finds amounts, periods, shares, counts, opening hours, phone numbers and addresses in a text of any language. */
import type { DurationUnit } from "#i18n/format.ts";
import { latinDigits } from "#reply/digits.ts";
import { foldText } from "#search/normalise.ts";
import { findAddresses } from "./find-addresses.ts";
import { findOpenings } from "./find-openings.ts";
import type { Literal } from "./literal.ts";
import { multipliers, numberJoiners, numberWords } from "./number-words.ts";
import { currencyWords, durationWords, percentWords, workingWords, yearWords } from "./unit-words.ts";

const edge = "(?![\\p{L}\\p{M}\\p{N}])";
const gap = "[\\s\\u00a0\\u200c*_-]{0,3}";

function after(words: string): RegExp {
  return new RegExp(`${gap}(?:${words.normalize("NFC")})${/[%₹]/.test(words) ? "" : edge}`, "iuy");
}

const units = Object.entries(durationWords).map(([unit, words]) => ({
  unit: unit as DurationUnit,
  pattern: after(`(?:(?:${workingWords})\\s?)?(?:${words})`),
}));
const years = after(yearWords);
const percent = new RegExp(`${gap}(?:[%٪]|(?:${percentWords.normalize("NFC")})${edge})`, "iuy");
const currencies = currencyWords.map(({ code, times = 1, before, after: words }) => ({
  code,
  times,
  before: before === undefined ? undefined : new RegExp(`(?:${before})[\\s\\u00a0]?$`, "iu"),
  after: new RegExp(`${gap}(?:/-|[₹€£﷼]|(?:${words})${edge})`, "iuy"),
  sign: new RegExp(`^(?:${words})$`, "iu"),
}));
const nextWord = /[\s\u00a0]([\p{L}][\p{L}\p{M}\u200c]+)/uy;
const piece = /\p{Nd}+(?:[,٬،]\p{Nd}{2,3})*(?:[.٫]\p{Nd}+)?|[\p{L}\p{M}]+/gu;
const between = /^(?:[\s\u00a0\u200c]|-){1,2}$/;
const range = /^\s?(?:-|–|—|to|से|నుంచి|నుండి|تا|or|या|లేదా|یا)\s?$/iu;

interface Numeral {
  value: number;
  start: number;
  end: number;
  spelt: boolean;
}

/** In the order of the text. `text` is plain, or has its markup masked (`maskMarkup`). */
export function findLiterals(text: string): Literal[] {
  const addresses = findAddresses(text);
  const openings = findOpenings(text);
  const taken = [...addresses, ...openings];
  const numerals = findNumerals(text).filter(
    ({ start, end }) => !taken.some((other) => other.start < end && start < other.end),
  );
  const literals: Literal[] = [...taken];
  for (const [at, numeral] of numerals.entries()) {
    const previous = numerals[at - 1];
    const least =
      previous && previous.value < numeral.value && range.test(text.slice(previous.end, numeral.start))
        ? previous.value
        : numeral.value;
    const literal = readLiteral(text, numeral, least);
    if (!literal) continue;
    const start = least < numeral.value && previous ? Math.min(previous.start, literal.start) : literal.start;
    literals.push({ ...literal, start });
  }
  return literals.sort((a, b) => a.start - b.start);
}

function readLiteral(
  text: string,
  { value, start, end, spelt }: Numeral,
  least: number,
): Literal | undefined {
  const number = { start, end };
  const reach = (pattern: RegExp) => {
    pattern.lastIndex = end;
    return pattern.test(text) ? pattern.lastIndex : undefined;
  };
  const lead = text.slice(Math.max(0, start - 5), start);
  for (const { code, times, before, after: pattern } of currencies) {
    const sign = before?.exec(lead)?.[0];
    const stop = reach(pattern);
    const whole = { start: start - (sign?.length ?? 0), end: stop ?? end, number };
    if ((sign && !/\p{L}$/u.test(lead.slice(0, -sign.length))) || stop !== undefined)
      return { kind: "money", currency: code, value: value * times, least: least * times, ...whole };
  }
  /** “One day” and “a minute” name no period. */
  const saidOfAnything = spelt && value === 1;
  const share = reach(percent);
  if (share !== undefined) return { kind: "percent", value, least, start, end: share, number };
  for (const { unit, pattern } of units) {
    if (saidOfAnything && unit !== "month") continue;
    const stop = reach(pattern);
    if (stop !== undefined) return { kind: "duration", unit, value, least, start, end: stop, number };
  }
  const stop = reach(years);
  if (stop !== undefined)
    return {
      kind: "duration",
      unit: "month",
      value: value * 12,
      least: least * 12,
      start,
      end: stop,
      number,
    };
  nextWord.lastIndex = end;
  const word = nextWord.exec(text)?.[1];
  if (word === undefined || saidOfAnything) return undefined;
  return { kind: "count", value, least, word: foldText(word), start, end: nextWord.lastIndex, number };
}

function findNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  let open: (Numeral & { sum: number; part: number }) | undefined;
  let joiner = false;
  for (const { 0: written, index: start } of text.matchAll(piece)) {
    const end = start + written.length;
    const digits = /^\p{Nd}/u.test(written);
    const word = digits ? "" : written.normalize("NFC").toLowerCase();
    const times = digits ? undefined : multipliers.get(word);
    const value = digits ? numberOf(written) : (times ?? numberWords.get(word));
    const gapBefore = open ? text.slice(open.end, start) : "";
    if (open && numberJoiners.has(word) && between.test(gapBefore)) {
      joiner = true;
      continue;
    }
    const follows = open && (between.test(gapBefore) || (joiner && gapBefore.length < 8));
    joiner = false;
    if (value === undefined || !Number.isFinite(value)) {
      close();
      continue;
    }
    if (open && follows && times !== undefined) {
      open.part = Math.max(open.part, 1) * times;
      if (times >= 1000) {
        open.sum += open.part;
        open.part = 0;
      }
      open.end = end;
    } else if (open && follows && !digits && fits(open.part, value)) {
      open.part += value;
      open.end = end;
    } else {
      close();
      open = { value, start, end, spelt: !digits, sum: 0, part: value };
    }
  }
  close();
  return numerals;

  function close(): void {
    if (!open) return;
    const { start, end, spelt, sum, part } = open;
    open = undefined;
    const value = sum + part;
    const glued = /[\p{L}\p{N}#/_]$|[\p{L}\p{N}][-.]$/u.test(text.slice(Math.max(0, start - 2), start));
    if (!glued) numerals.push({ value, start, end, spelt });
  }
}

function fits(part: number, value: number): boolean {
  return part === 0 || (part % 100 === 0 && value < 100) || (part % 10 === 0 && value < 10 && part < 1000);
}

function numberOf(written: string): number {
  return Number(latinDigits(written).replace(/[,٬،]/g, "").replace("٫", "."));
}
