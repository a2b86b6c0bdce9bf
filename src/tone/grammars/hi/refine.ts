/** One spelling and one dictionary form a word: ग्राहकों → ग्राहक, भेजेंगे → भेजना; chat Latin becomes Devanagari. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { loans } from "./loans.ts";
import { readRomanised } from "./romanised.ts";
import { isStrangeShortForm } from "./spelt-letters.ts";
import { spell, spellSet } from "./spelling.ts";
import { formsOf } from "./verb-place.ts";

const unchanging = spellSet(
  "बजे बजकर जमा पानी माँग की लिए दो भर पर के में से ही भी पी ली दी कहीं सही आप हम बस कल हमें तुम्हें उन्हें इन्हें जिन्हें इसमें",
);

export function refine(tokens: Token[], lexicon: Lexicon): Token[] {
  readRomanised(tokens, lexicon);
  for (const token of tokens) {
    if (token.kind !== "word") {
      if (token.text === "|" || token.text === "॥") token.text = "।";
      continue;
    }
    const loan = loans.get(token.text);
    token.text = loan ?? spell(token.text);
    token.lemma = lemmaOf(token.text, lexicon);
    if (isStrangeShortForm(token.text, lexicon)) token.letters = true;
  }
  return joinEmail(tokens);
}

/** ई-मेल is one word. */
function joinEmail(tokens: Token[]): Token[] {
  const at = tokens.findIndex(({ text, joined }) => joined && text === spell("मेल"));
  const before = tokens[at - 1];
  const token = tokens[at];
  if (token === undefined || before?.text !== "ई") return tokens;
  const email = { ...token, text: "ईमेल", lemma: "ईमेल", start: before.start, joined: false };
  return [...tokens.slice(0, at - 1), email, ...tokens.slice(at + 1)];
}

function lemmaOf(word: string, lexicon: Lexicon): string {
  if (unchanging.has(word)) return word;
  const [form] = formsOf(word, lexicon);
  if (form !== undefined) return form.lemma;
  const stems = nounStems(word);
  return [...stems, ...adjectiveStem(word)].find(lexicon.knows) ?? stems[0] ?? word;
}

/** Dictionary forms a plural or oblique noun can have; the likeliest first. */
function nounStems(word: string): string[] {
  if (word.length < 4) return [];
  if (/ि(?:यों|यां)$/u.test(word)) return [`${word.slice(0, -4)}ी`];
  if (word.endsWith("ों")) return [word.slice(0, -2), `${word.slice(0, -2)}ा`];
  if (/(?:ओं|एं)$/u.test(word)) return [word.slice(0, -2)];
  if (word.endsWith("ें")) return [word.slice(0, -2)];
  return [];
}

/** The form in -ा of an adjective in -े or -ी: अनदेखे → अनदेखा. */
function adjectiveStem(word: string): string[] {
  return word.length > 3 && /[\u0940\u0947]$/u.test(word) ? [`${word.slice(0, -1)}ा`] : [];
}
