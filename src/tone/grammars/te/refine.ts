/** Splits what Telugu writes as one word (ఖర్చేమీ, వీల్లేదు, 10కి) and fills in dictionary forms. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { spell } from "./spelling.ts";
import { readWord } from "./words.ts";

export function refine(tokens: Token[], lexicon: Lexicon): Token[] {
  const out: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "word") {
      out.push(token);
      continue;
    }
    token.text = spell(token.text);
    const latin = latinStem.exec(token.raw);
    if (latin !== null) token.raw = latin[1] ?? token.raw;
    for (const part of splitWord(token, lexicon)) {
      if (part.kind === "word") describe(part, tokens[index + 1], lexicon);
      out.push(part);
    }
  }
  return out;
}

function describe(token: Token, next: Token | undefined, lexicon: Lexicon): void {
  const { lemma, verb } = readWord(token.text, lexicon);
  // బిల్లును is a noun in its case; పంపును ends its sentence.
  const isLast = next === undefined || next.kind === "mark" || next.text === "అని";
  token.lemma = verb?.official && (isLast || !token.text.endsWith("ును")) ? officialForm : lemma;
  if (verb?.moment && !verb.negative && lexicon.hasClass({ text: lemma, lemma }, "event"))
    token.type = "time";
}

/** The lexicon lists this in place of every verb in a form nobody speaks. */
const officialForm = "వ్రాతరూపం";

/** AWBని: the short form as written, without its Telugu ending. */
const latinStem = /^([A-Za-z][A-Za-z\d]*)[\u0c00-\u0c7f\u200c]+$/u;
/** కంగారెందుకు is కంగారు + ఎందుకు. */
const why = /^(.{2,})ె(ందుకు|ందుకండి|ందుకో)$/u;
const numbered = /^(\d+)([\u0c00-\u0c7f][\u0c00-\u0c7f\u200c]*)$/u;
const anything = /^(.{2,}?)(ే)(మీ|మి|మైనా|వీ)$/u;
const there = /^(.{2,}?)(మ?ు)(ం(?:డదు|డవు|డదండి|డవండి|ది|టుంది|టాయి|డవచ్చు)|న్నాయి|న్నాయా|ందా)$/u;
const become = /^(.{2,}?)(మ?)ై(ందా|ందని|ంది|తే|తేనే|నందుకు|నప్పుడు|పోయింది|పోయాయి|నట్టు)$/u;
const absent = /^(.{2,})(లేదు|లేవు|లేదండి|లేదని)$/u;

function splitWord(token: Token, lexicon: Lexicon): Token[] {
  const { text } = token;
  const number = numbered.exec(text);
  if (number !== null) {
    const [, digits = "", rest = ""] = number;
    const [first, second] = cut(token, digits.length, digits, rest);
    return [{ ...first, kind: "number" }, second];
  }
  const any = anything.exec(text);
  if (any !== null) {
    const [, base = "", , rest = ""] = any;
    const noun = [`${base}ు`, base].find((word) => lexicon.knows(word));
    if (noun !== undefined) return cut(token, base.length, noun, `ఏ${rest}`);
  }
  const asked = why.exec(text);
  if (asked !== null) {
    const [, base = "", rest = ""] = asked;
    const noun = [`${base}ు`, base, `${base}ం`].find((word) => lexicon.knows(word));
    if (noun !== undefined) return cut(token, base.length, noun, `ఎ${rest}`);
  }
  const being = there.exec(text);
  if (being !== null && readWord(text, lexicon).verb === undefined) {
    const [, base = "", vowel = "", rest = ""] = being;
    const nouns = vowel === "ము" ? [`${base}ం`, `${base}ము`] : [`${base}ు`, base];
    const noun = nouns.find((word) => lexicon.knows(word) || lexicon.knows(readWord(word, lexicon).lemma));
    if (noun !== undefined) return cut(token, base.length, noun, `ఉ${rest}`);
  }
  const turned = become.exec(text);
  if (turned !== null) {
    const [, base = "", m = "", rest = ""] = turned;
    const noun = (m === "" ? [base, `${base}ు`, `${base}ి`] : [`${base}ం`]).find((word) =>
      lexicon.knows(word),
    );
    if (noun !== undefined) return cut(token, base.length, noun, `అయి${rest}`);
  }
  const lack = absent.exec(text);
  if (lack !== null && !lexicon.knows(text) && readWord(text, lexicon).verb === undefined) {
    const [, base = "", rest = ""] = lack;
    const noun = base.endsWith("ల్") ? `${base.slice(0, -1)}ు` : base.endsWith("్") ? base.slice(0, -1) : base;
    return cut(token, base.length, noun, rest);
  }
  return [token];
}

function cut(token: Token, length: number, first: string, second: string): [Token, Token] {
  const middle = Math.min(token.end, token.start + length);
  return [
    { ...token, text: first, lemma: first, end: middle, raw: token.raw.slice(0, length) },
    { ...token, text: second, lemma: second, start: middle, raw: token.raw.slice(length), joined: false },
  ];
}
