/** Finds whom a pasted reply names, and every other place where the same name or a part of it stands. */
import { findNames } from "#customer-data/find-names.ts";
import type { Case } from "./read-case.ts";

export interface Person {
  kind: "name" | "colleague";
  start: number;
  end: number;
  /** The name in full, the same for each of its parts. */
  whole: string;
}

const latinWords = "[\\p{L}'’-]{2,}(?:\\s[\\p{L}'’-]{2,}){0,2}";
/** In Latin letters a name is told by its capitals; the patterns around it read closings in any case. */
const lowerCase = /(?:^|\s)\p{Ll}/u;
const word = "[\\p{L}\\p{M}\\u200c]+";
const closings =
  "(?:(?:kind|best|warm|many)\\s)?(?:regards|wishes)|sincerely|yours\\s(?:truly|sincerely)|thanks|thank you|cheers|best|धन्यवाद|सादर|आपका|आपकी|शुभकामनाओं सहित|ధన్యవాదాలు|ఇట్లు|భవదీయ|با احترام|با سپاس|با تشکر|ارادتمند";

const signed = `(?:${latinWords}|(?!\\p{Script=Latin})${word}(?:[ \\t]${word}){0,2})`;

/** Under the closing line, and where somebody says who they are. */
const selves = [
  `(?:^|\\n)[ \\t]*(?:${closings})[ \\t]*[,،।.!]?[ \\t]*\\n+[ \\t]*(?<name>${signed})[ \\t]*(?=(?:\\n[^\\n]*){0,4}$)`,
  `(?<!\\p{L})(?:I am|I['’]m|my name is|this is)\\s(?<name>${latinWords})(?=\\s(?:from|at|here)(?!\\p{L})|[,.])`,
  `(?<![\\p{L}\\p{M}])मेरा नाम\\s(?<name>${word})`,
  `(?<![\\p{L}\\p{M}])मैं\\s(?<name>${word})\\s(?=बोल|बात कर)`,
  `(?<![\\p{L}\\p{M}])నా పేరు\\s(?<name>${word})`,
  `(?<![\\p{L}\\p{M}])నేను\\s(?<name>${word})\\s(?=మాట్లాడు)`,
  `(?<![\\p{L}\\p{M}])(?:نام|اسم) من\\s(?<name>${word})`,
].map((source) => new RegExp(source.normalize("NFC"), "giu"));
/** A signature may be a team's. */
const team =
  /(?<![\p{L}\p{M}])(?:team|support|care|desk|service|टीम|सेवा|టీమ్|కేర్|تیم|واحد|پشتیبانی)(?![\p{L}\p{M}])/iu;

export function findPeople({ text, customers, colleagues }: Case): Person[] {
  const selfNamed = selves.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ groups }) => groups?.["name"] ?? "").filter(
      (name) => !lowerCase.test(name),
    ),
  );
  const ours = [...colleagues, ...selfNamed].filter((name) => !team.test(name));
  const addressed = findNames(text).map(({ start, end }) => text.slice(start, end));
  const found: Person[] = [];
  for (const [kind, names] of [
    ["colleague", ours],
    ["name", [...customers, ...addressed]],
  ] as const) {
    const longest = [...new Set(names)].sort((a, b) => b.length - a.length);
    for (const name of longest) {
      const whole =
        longest.find((other) => partsOf(other).some((part) => partsOf(name).includes(part))) ?? name;
      for (const place of findAll(text, name))
        if (found.every(({ start, end }) => end <= place.start || place.end <= start))
          found.push({ kind, whole, ...place });
    }
  }
  return found;
}

/** The name in full first, then its parts; Telugu writes case endings onto a name. */
function findAll(text: string, name: string): { start: number; end: number }[] {
  return [name, ...partsOf(name)].flatMap((written) => {
    const source = written.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{M}\\p{N}@._-])${source}(?=కి|కు|ని|ను|తో|గార|[^\\p{L}\\p{M}\\p{N}@_]|$)`,
      "gu",
    );
    return Array.from(text.matchAll(pattern), ({ 0: at, index }) => ({
      start: index,
      end: index + at.length,
    }));
  });
}

function partsOf(name: string): string[] {
  return name.split(/\s+/).filter((part) => Array.from(part).length > 1 && !/\.$/.test(part));
}
