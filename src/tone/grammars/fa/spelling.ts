/** One spelling for Persian words: harakat and hamza dropped, words of speech as they are written, endings cut off. */

/** Tanwin, vowel signs and hamza above; a lengthening stroke. */
const signs = /[\u064b-\u0655\u0670\u0640]/gu;
const letters: Record<string, string> = { أ: "ا", إ: "ا", ٱ: "ا", ؤ: "و", ئ: "ی" };

export function spell(word: string): string {
  return word
    .normalize("NFC")
    .replace(signs, "")
    .replace(/[أإٱؤئ]/gu, (letter) => letters[letter] ?? letter)
    .replace(/ه\u200cی$/u, "ه")
    .replace(/\u200d|\u200c+$/gu, "")
    .replace(/\u200c{2,}/gu, "\u200c")
    .toLowerCase();
}

/** Plural and owner endings that follow a half-space or stand at the word itself. */
const endings =
  /(?<=.{2})(?:\u200c?(?:ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان|هام|هات|هاش|هامون|هاتون|هاشون)|\u200c?(?:مان|تان|شان|مون|تون|شون)|یتان|یمان|یشان|\u200c(?:ام|ات|اش|ای|ی|م|ت|ش|تر|ترین|تری|ست))$/u;
const risky = /(?<=.{2})(?:\u200c?ای|یی|ی|م|ش)$/u;

/** The word without plural and owner; shorter cuts only where that gives a word the lexicon knows. */
export function stem(word: string, knows: (word: string) => boolean): string {
  if (knows(word)) return word;
  const cut = word.replace(endings, "");
  if (cut !== word) return knows(cut) ? cut : stem(cut, knows);
  const shorter = word.replace(risky, "");
  return shorter !== word && knows(shorter) ? shorter : word;
}

/** English nouns by their endings: ولیدیشن, روتینگ, ستلمنت. */
export function isLoanword(word: string): boolean {
  return /.{3,}(?:ینگ|یشن|کشن|منت)$/u.test(word) && !everyday.test(word);
}

const everyday =
  /^(?:پارک|مارکت|کتر|کمپ|بول|لیز|کات|جاگ|پیرس|استایل|دوپ|اسکیت|کیک‌بوکس|کلایمب|ترید|پود|شیل|پیل|لیفت)ینگ$|(?:انیم|اپلیک|لوک|است)یشن$|^کالکشن$|^(?:کا|آپارت|سی)منت$/u;

/** سفارشتون, خودمون: owners of speech; words that merely end so stay. */
const spokenOwner = /(?<=.{2})(ت|م|ش)ون$/u;
const noOwner = /(?:ستون|زیتون|کارتون|خاتون|آزمون|میمون|مضمون|پیرامون|هورمون|گوشتون|کتون|افلاطون|همایون)$/u;

export function writeOwner(word: string): string {
  return noOwner.test(word) ? word : word.replace(spokenOwner, "$1ان");
}

/** Words in ستان that name a place or a season, and others that merely end so. */
const ownerless = /(?:[^\u200c]ستان|خودتان|همگی‌تان)$/u;
const endsInS = /^(?:لباس|سرویس|کلاس|آدرس|تماس|حواس|جنس|ترس|نفس|حس|اجناس|شانس|اکانس|لایسنس|بیزینس)تان$/u;

/** تقصیرتان → تقصیر شما: what is the customer's reads alike, however it is written. */
export function splitOwner(word: string, knows: (word: string) => boolean): string[] {
  const owned = /^(.{2,}?)(?:\u200c|(?<=[اوی])ی)?تان$/u.exec(word)?.[1];
  if (owned === undefined || knows(word)) return [word];
  if (ownerless.test(word) && !endsInS.test(word)) return [word];
  return [owned, "شما"];
}

/** The word speaks to the customer by its ending: سفارشتان, خبرتون. */
export const readerEnding = /(?<=.{2})(?:تان|تون)$/u;
