/** Brings Persian words into one spelling, joins the words of one verb form and splits what is two words in one. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { fromLatin } from "./romanised.ts";
import { spell, spokenWords, splitCopula, stem } from "./spelling.ts";
import { negateInfinitive, readParticiple, readVerbForm, writeVerbForm } from "./verb-form.ts";
import { particleVerbs } from "./verbs.ts";

const arabic = /[\u0600-\u06ff]/u;

/**
 * A verb form becomes one token in formal spelling (نمیشه, نمی شود → نمی‌شود) whose lemma is the infinitive, with ن
 * where it is negative: کردن stands for می‌کنیم, نکردن for نمی‌کنیم.
 */
export function refine(tokens: Token[], lexicon: Lexicon): Token[] {
  const out: Token[] = [];
  for (const token of romanised(tokens)) {
    if (token.kind !== "word") out.push(token);
    else for (const one of expand(token, lexicon)) append(out, one);
  }
  for (const token of out) if (token.kind === "word") finish(token, lexicon);
  return out;
}

/** A sentence in Latin letters is read as Persian where at least half of its words are. */
function romanised(tokens: Token[]): Token[] {
  const words = tokens.filter(({ kind }) => kind === "word");
  if (words.length < 2 || words.some(({ raw }) => arabic.test(raw))) return tokens;
  const persian = words.map(({ text }) => fromLatin(text));
  if (persian.filter((one) => one !== undefined).length * 2 < words.length) return tokens;
  return tokens.flatMap((token) => {
    const text = token.kind === "word" ? persian[words.indexOf(token)] : undefined;
    return text === undefined ? [token] : text.split(" ").map((one) => ({ ...token, text: one }));
  });
}

function expand(token: Token, lexicon: Lexicon): Token[] {
  const word = spell(token.text);
  const spoken = Object.hasOwn(spokenWords, word) ? spokenWords[word] : undefined;
  const texts = spoken ?? (readVerbForm(word) ? [word] : splitWord(word, lexicon));
  return texts.map((text) => ({ ...token, text, lemma: text }));
}

function splitWord(word: string, lexicon: Lexicon): string[] {
  const [first = word, ...copula] = splitCopula(word) ?? [word];
  return [...splitCompound(first, lexicon), ...copula];
}

const suffix = /^(?:ها.{0,5}|ام|ات|اش|ای|ی|م|ت|ش|مان|تان|شان|مون|تون|شون|تر|ترین|تری|ست|اند|اید|ایم)$/u;

/** امکان‌پذیر is read like امکان پذیر, سفارش‌هایتان stays one word. */
function splitCompound(word: string, lexicon: Lexicon): string[] {
  if (!word.includes("\u200c") || lexicon.knows(word)) return [word];
  const parts: string[] = [];
  for (const part of word.split("\u200c")) {
    const last = parts.at(-1);
    if (last !== undefined && suffix.test(part)) parts[parts.length - 1] = `${last}\u200c${part}`;
    else if (part !== "") parts.push(part);
  }
  return parts.flatMap((part) => {
    const spoken = Object.hasOwn(spokenWords, part) ? spokenWords[part] : undefined;
    return spoken ?? [part];
  });
}

/** Adds a token, joined with the one before where both are one verb form. */
function append(out: Token[], token: Token): void {
  const last = out.at(-1);
  const joined = last?.kind === "word" && !token.joined ? joinVerb(last.text, token.text) : undefined;
  if (last === undefined || joined === undefined) out.push(token);
  else {
    const raw = last.start === token.start ? last.raw : `${last.raw} ${token.raw}`;
    out[out.length - 1] = { ...last, text: joined, lemma: joined, raw, end: token.end };
  }
}

const future = /^(?:بر|باز|در)?ن?خواه(?:م|ی|د|یم|ید|ین|ند)$/u;
const auxiliary = /^(?:است|ام|ای|ایم|اید|اند|ن?بود(?:م|ی|یم|ید|ین|ند)?|ن?باش(?:م|ی|د|یم|ید|ین|ند|ه))$/u;

function joinVerb(first: string, second: string): string | undefined {
  if (first === "می" || first === "نمی") {
    const text = `${first}\u200c${second}`;
    return readVerbForm(text) && text;
  }
  if (future.test(first)) {
    const form = readVerbForm(second);
    return form?.tense === "past" && !form.negative ? `${first}\u200c${second}` : undefined;
  }
  if (auxiliary.test(second) && readParticiple(first)) {
    const text = `${first}\u200c${second}`;
    return readVerbForm(text) && text;
  }
  if (first !== "باز" && first !== "بر" && first !== "در") return undefined;
  const form = /^ن?می/u.test(second) ? readVerbForm(second) : undefined;
  return form && particleVerbs[first]?.includes(form.infinitive) && form.infinitive !== "کردن"
    ? first + second
    : undefined;
}

function finish(token: Token, lexicon: Lexicon): void {
  const form = readVerbForm(token.text);
  if (form === undefined) {
    token.lemma = stem(token.text, lexicon.knows);
    return;
  }
  token.lemma = form.negative ? negateInfinitive(form.infinitive) : form.infinitive;
  if (!/^ن?می\u200c?باش/u.test(token.text)) token.text = writeVerbForm(form);
}
