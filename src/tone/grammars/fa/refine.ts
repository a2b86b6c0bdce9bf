/** Brings Persian words into one spelling, joins the words of one verb form and splits what is two words in one. */
import type { Lexicon } from "../../lexicon.ts";
import type { Token } from "../../token.ts";
import { beforeThat, feelings, fillers, hardMarks } from "./function-words.ts";
import { fromLatin } from "./romanised.ts";
import { isLoanword, spell, splitOwner, stem, writeOwner } from "./spelling.ts";
import { splitCopula } from "./copula.ts";
import { spokenWords } from "./spoken-words.ts";
import { readParticiple, readVerbForm } from "./verb-form.ts";
import { negateInfinitive, writeVerbForm } from "./write-verb-form.ts";
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
  for (const [at, token] of out.entries()) {
    if (token.kind !== "word") continue;
    if (token.raw === "رو" && readVerbForm(out[at - 1]?.text ?? "")?.marked === true) token.text = "روی";
    finish(token, lexicon);
    if (fillers.has(token.text) || (token.text === "که" && isStress(out, at))) token.filler = true;
  }
  return out;
}

/** Words around که that are looked at. */
const stressReach = 20;

/** دنیا که به آخر نرسیده: no verb before, one after and no more, so که opens no clause. */
function isStress(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || /(?:ی|آنچه|^این|^آن)$/u.test(before.text)) return false;
  if (
    feelings.has(before.lemma) ||
    feelings.has(tokens[at - 2]?.lemma ?? "") ||
    Object.hasOwn(beforeThat, before.text)
  )
    return false;
  for (let index = at - 1; index >= Math.max(0, at - stressReach); index -= 1) {
    if (tokens[index]?.kind === "mark") break;
    if (isVerb(tokens[index])) return false;
  }
  let verbs = 0;
  for (let index = at + 1; index < Math.min(tokens.length, at + stressReach); index += 1) {
    const token = tokens[index];
    if (token?.kind === "mark") return hardMarks.test(token.text) && verbs === 1;
    if (isVerb(token) || (isPast(token) && tokens[index + 1]?.kind !== "word")) verbs += 1;
  }
  return verbs === 1;
}

const isPast = (token: Token | undefined) => readVerbForm(token?.text ?? "")?.tense === "past";

function isVerb(token: Token | undefined): boolean {
  const form = token?.kind === "word" ? readVerbForm(token.text) : undefined;
  return form?.marked === true || form?.infinitive === "بودن";
}

/** A sentence in Latin letters is read as Persian where half of its words are, or a third with a verb among them. */
function romanised(tokens: Token[]): Token[] {
  const words = tokens.filter(({ kind }) => kind === "word");
  if (words.length < 2 || words.some(({ raw }) => arabic.test(raw))) return tokens;
  const persian = words.map(({ text }) => fromLatin(text));
  const known = persian.filter((one) => one !== undefined);
  const share = known.some((one) => /^ن?می/u.test(one)) ? 3 : 2;
  if (known.length * share < words.length) return tokens;
  return tokens.flatMap((token) => {
    const text = token.kind === "word" ? persian[words.indexOf(token)] : undefined;
    return text === undefined ? [token] : text.split(" ").map((one) => ({ ...token, text: one }));
  });
}

function expand(token: Token, lexicon: Lexicon): Token[] {
  const { expansions } = memoryOf(lexicon);
  let texts = expansions.get(token.text);
  if (texts === undefined) expansions.set(token.text, (texts = expandWord(token.text, lexicon)));
  if (texts.length > 1) return texts.map((text) => ({ ...token, text, lemma: text }));
  token.text = texts[0] ?? token.text;
  return [token];
}

function expandWord(text: string, lexicon: Lexicon): string[] {
  const word = spell(text);
  const spoken = Object.hasOwn(spokenWords, word) ? spokenWords[word] : undefined;
  return spoken ?? splitObject(word) ?? (readVerbForm(word) ? [word] : splitWord(word, lexicon));
}

/** می‌فرستمتان → شما را می‌فرستم. */
function splitObject(word: string): string[] | undefined {
  const bare = /^(.{3,}?)\u200c?(?:تان|تون)$/u.exec(word)?.[1];
  const form = bare === undefined ? undefined : readVerbForm(bare);
  if (bare === undefined || form?.marked !== true || form.tense === "imperative") return undefined;
  return ["شما", "را", bare];
}

/** The same words come again and again. */
interface Memory {
  expansions: Map<string, string[]>;
  endings: Map<string, Pick<Token, "text" | "lemma">>;
}

const memories = new WeakMap<Lexicon, Memory>();
const memoryLimit = 20_000;

function memoryOf(lexicon: Lexicon): Memory {
  let memory = memories.get(lexicon);
  if (memory === undefined || memory.expansions.size + memory.endings.size > memoryLimit)
    memories.set(lexicon, (memory = { expansions: new Map(), endings: new Map() }));
  return memory;
}

function splitWord(word: string, lexicon: Lexicon): string[] {
  const [first = word, ...copula] = splitCopula(word) ?? [word];
  return [...splitCompound(first, lexicon), ...copula];
}

const suffix = /^(?:ها.{0,5}|ام|ات|اش|ای|ی|م|ت|ش|مان|تان|شان|مون|تون|شون|تر|ترین|تری|ست|اند|اید|ایم)$/u;

/** لغوشدنی, تعمیرپذیر: what can be done with it. */
const ability = /(?<=[^\u200c]{3})(ن?شدنی|پذیر|بردار)$/u;

/** امکان‌پذیر is read like امکان پذیر, سفارش‌هایتان stays one word. */
function splitCompound(word: string, lexicon: Lexicon): string[] {
  if (
    lexicon.knows(word) ||
    word.endsWith("\u200cکن") ||
    (word.includes("\u200c") && lexicon.knows(stem(word, lexicon.knows)))
  )
    return [word];
  const parts: string[] = [];
  for (const part of word.replace(ability, "\u200c$1").split("\u200c")) {
    const last = parts.at(-1);
    if (last !== undefined && suffix.test(part)) parts[parts.length - 1] = `${last}\u200c${part}`;
    else if (part !== "") parts.push(part);
  }
  return parts.flatMap((part) => {
    const spoken = Object.hasOwn(spokenWords, part) ? spokenWords[part] : undefined;
    return spoken ?? splitOwner(writeOwner(part), lexicon.knows);
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

/** در بسته است: shut, not “has tied”. */
const third = /^(?:است|ن?بود|ن?باشد)$/u;

function joinVerb(first: string, second: string): string | undefined {
  if (first === "می" || first === "نمی") {
    const text = `${first}\u200c${second}`;
    return readVerbForm(text) && text;
  }
  if (future.test(first)) {
    const form = readVerbForm(second);
    return form?.tense === "past" && !form.negative ? `${first}\u200c${second}` : undefined;
  }
  if (auxiliary.test(second) && readParticiple(first) && !(first === "بسته" && third.test(second))) {
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
  const { endings } = memoryOf(lexicon);
  let found = endings.get(token.text);
  if (found === undefined) endings.set(token.text, (found = finishWord(token.text, lexicon)));
  token.text = found.text;
  token.lemma = found.lemma;
}

function finishWord(text: string, lexicon: Lexicon): Pick<Token, "text" | "lemma"> {
  const form = readVerbForm(text);
  if (form === undefined)
    return { text, lemma: isLoanword(text) && !lexicon.knows(text) ? "loanword" : stem(text, lexicon.knows) };
  const lemma = form.negative ? negateInfinitive(form.infinitive) : form.infinitive;
  return { text: /^ن?می\u200c?باش/u.test(text) ? text : writeVerbForm(form), lemma };
}
