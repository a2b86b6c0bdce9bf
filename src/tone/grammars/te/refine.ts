/** One token one idea: splits what is written as one word, evens out endings and fills in dictionary forms. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { evenEnding } from "./even-endings.ts";
import { emptyWords, vocatives } from "./function-words.ts";
import { splitWord } from "./joined-words.ts";
import { lettersOf } from "./letter-names.ts";
import { spell } from "./spelling.ts";
import { readWord } from "./words.ts";

export function refine(tokens: Token[], lexicon: Lexicon): Token[] {
  const out: Token[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== "word") {
      out.push(token);
      continue;
    }
    const letters = lettersOf(token.text.replace(/\u200c/gu, ""));
    token.text = spell(token.text);
    const latin = latinStem.exec(token.raw);
    if (latin !== null) token.raw = latin[1] ?? token.raw;
    if (letters !== undefined) {
      out.push({ ...token, text: letters, lemma: letters, raw: letters.toUpperCase() });
      continue;
    }
    const next = tokens[index + (isVocative(tokens[index + 1]) ? 2 : 1)];
    for (const part of splitWord(token, lexicon)) {
      if (part.kind === "word") {
        part.text = evenEnding(part.text, isLast(next), lexicon);
        describe(part, next, lexicon);
        if (emptyWords.has(part.text)) part.filler = true;
      }
      out.push(part);
    }
  }
  return out;
}

function describe(token: Token, next: Token | undefined, lexicon: Lexicon): void {
  const { lemma, verb } = readWord(token.text, lexicon);
  // బిల్లును is a noun in its case; పంపును ends its sentence.
  const ends = isLast(next) || next?.text === "అని";
  const written = (verb?.official && (ends || !token.text.endsWith("ును"))) || official.test(token.text);
  token.lemma = written ? officialForm : lemma;
  if (hour.test(token.text)) token.type = "time";
  if (verb?.moment && !verb.negative && lexicon.hasClass({ text: lemma, lemma }, "event"))
    token.type = "time";
}

/** చేస్తున్నా సార్: the clause ends before “sir”. */
function isVocative(token: Token | undefined): boolean {
  return token?.kind === "word" && vocatives.has(token.text);
}

function isLast(next: Token | undefined): boolean {
  return next === undefined || next.kind === "mark";
}

/** నాలుగింటికి, పదిన్నరకు, పావుగంటలో: the hour in words. */
const hour =
  /^(?:ఒంటి|రెండ|మూడ|నాలుగ|ఐద|అయిద|ఆర|ఏడ|ఎనిమిద|తొమ్మిద|పద|పదకొండ|పన్నెండ)(?:ింటి|ున్నర|ిన్నర|ింబావు)|^(?:పావు|ముప్పావు|అర్ధ)గంట/u;

/** Endings of officialese, whatever the verb. */
const official = /..(?:బడును|బడినది|బడినవి|బడుచున్నది|వలెను|వలయును|ుచున్నాం|ుచున్నది|డమైనది|డమైనవి|ుటకై)$/u;

/** The lexicon lists this in place of every verb in a form nobody speaks. */
const officialForm = "వ్రాతరూపం";

/** AWBని: the short form as written, without its Telugu ending. */
const latinStem = /^([A-Za-z][A-Za-z\d]*)[\u0c00-\u0c7f\u200c]+$/u;
