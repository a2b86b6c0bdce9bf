/** Short forms spelled by the names of English letters: ఓటీపీ is OTP, ఎస్‌ఎల్‌ఏకి is SLA with a case ending. */

const names = new Map(
  Object.entries({
    ఏ: "a",
    ఎ: "a",
    బీ: "b",
    సీ: "c",
    డీ: "d",
    ఈ: "e",
    ఎఫ్: "f",
    జీ: "g",
    హెచ్: "h",
    ఐ: "i",
    జే: "j",
    కే: "k",
    ఎల్: "l",
    ఎం: "m",
    ఎమ్: "m",
    ఎన్: "n",
    ఓ: "o",
    వో: "o",
    పీ: "p",
    క్యూ: "q",
    ఆర్: "r",
    ఎస్: "s",
    టీ: "t",
    యూ: "u",
    వీ: "v",
    డబ్ల్యూ: "w",
    డబ్ల్యు: "w",
    ఎక్స్: "x",
    వై: "y",
    జెడ్: "z",
  }),
);
const longestFirst = [...names.keys()].toSorted((a, b) => b.length - a.length).join("|");
const spelled = new RegExp(`^(?:${longestFirst}){2,6}`, "u");
const eachName = new RegExp(longestFirst, "gu");
const caseEnding = /^(?:|కి|కు|కే|ని|ను|నే|లో|లోకి|లోని|లోనే|తో|లు|ల|లకు|లను|పై|గా|యే)$/u;

/** Words of their own that only look spelled: any, bidi, piece-. */
const ordinary = new Set(["ఏవీ", "ఏఏ", "ఈఈ", "బీడీ", "ఓకే"]);

/** The letters in lower case, without the case ending; undefined where the word is no row of letters. */
export function lettersOf(word: string): string | undefined {
  const head = spelled.exec(word)?.[0];
  if (head === undefined || ordinary.has(word) || !caseEnding.test(word.slice(head.length))) return undefined;
  return head.replace(eachName, (name) => names.get(name) ?? "");
}
