/** Turns a Persian refusal with a limit around, and gives vague or over-sure promises a time or a doubt. */
import type { Frame } from "../../frame.ts";
import type { Sentence } from "../../sentence.ts";
import { untilWords } from "./function-words.ts";
import { rewrite, type Changes } from "./rewrite.ts";
import { readVerbForm } from "./verb-form.ts";
import { printVerbForm } from "./write-verb-form.ts";

const regrets = new Set("متاسفانه شرمنده هیچ".split(" "));

/** تا دوشنبه نمی‌توانیم بفرستیم → از دوشنبه می‌توانیم بفرستیم; بدون فاکتور نمی‌توانید → با فاکتور می‌توانید. */
export function sayWhen(sentence: Sentence, frame: Frame): string | undefined {
  const { tokens, frames } = sentence;
  if (frames.length !== 1 || !frame.negative || (frame.actor === "thing" && frame.modality === "none"))
    return undefined;
  const changes: Changes = new Map();
  const limitAt = tokens.findIndex(
    (_, index) => index < frame.verbAt && changeLimit(sentence, index, changes),
  );
  const deniedAt = tokens.findIndex(
    ({ text }) => readVerbForm(text)?.negative === true || text === "نمی‌توان",
  );
  const denied = tokens[deniedAt];
  if (limitAt < 0 || denied === undefined) return undefined;
  changes.set(deniedAt, affirm(denied.text, denied.raw));
  for (const [index, { text }] of tokens.entries()) if (regrets.has(text)) changes.set(index, "");
  const text = rewrite(sentence, changes);
  return text && `${text}.`;
}

/** Turns the word that sets the limit around; false where none stands here. */
function changeLimit({ tokens }: Sentence, index: number, changes: Changes): boolean {
  const text = tokens[index]?.text;
  const next = tokens[index + 1];
  if (next === undefined || next.text === "این" || next.text === "آن") return false;
  if (text === "تا" && isTime(tokens, index + 1)) changes.set(index, "از");
  else if (text === "بدون" && next.text !== "هیچ") changes.set(index, "با");
  else if (next.text !== "از") return false;
  else if (/^(?:زودتر|قبل|پیش)$/u.test(text ?? "")) changes.set(index, isTime(tokens, index + 2) ? "" : "پس");
  else if (/^(?:بعد|پس)$/u.test(text ?? "")) {
    changes.set(index, "تا");
    changes.set(index + 1, isTime(tokens, index + 2) ? "" : "پیش از");
  } else return false;
  return true;
}

const counts = new Set("یک دو سه چهار پنج شش هفت هشت نه ده پانزده بیست سی چند فردا شنبه جمعه".split(" "));

function isTime(tokens: Sentence["tokens"], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  return (
    token.kind === "number" || token.type === "time" || untilWords.has(token.text) || counts.has(token.text)
  );
}

/** نمی‌تونم keeps its spelling: می‌تونم. */
function affirm(text: string, raw: string): string {
  const form = readVerbForm(text);
  if (/^ن(?:می|دار|خواه|ش|ک)/u.test(raw)) return raw.slice(1);
  return form === undefined ? raw.replace(/^ن/u, "") : printVerbForm({ ...form, negative: false });
}

const vague: string[][] = [
  ["به", "زودی"],
  ["در", "اسرع", "وقت"],
  ["در", "اولین", "فرصت"],
  ["هر", "چه", "زودتر"],
  ["بعدا"],
  ["متعاقبا"],
  ["زود"],
];

/** به‌زودی با شما تماس می‌گیریم → تا … با شما تماس می‌گیریم. */
export function addTime(sentence: Sentence, frame: Frame): string | undefined {
  const { tokens } = sentence;
  if (sentence.question || frame.negative || frame.relation !== "main") return undefined;
  const changes: Changes = new Map();
  for (const index of tokens.keys())
    for (const words of vague)
      if (words.every((word, offset) => tokens[index + offset]?.text === word))
        for (const offset of words.keys()) changes.set(index + offset, "");
  const head = frame.start === 0 ? "" : rewrite(sentence, changes, 0, frame.start);
  const rest = rewrite(sentence, changes, frame.start);
  if (head === undefined || rest === undefined || rest === "") return undefined;
  return `${head === "" ? "" : `${head} `}تا … ${rest}.`;
}

const sure: string[][] = [
  ["حتما"],
  ["قطعا"],
  ["یقینا"],
  ["مسلما"],
  ["صد", "در", "صد"],
  ["بی", "شک"],
  ["بی", "تردید"],
  ["بدون", "شک"],
  ["بدون", "تردید"],
];

/** تضمین می‌کنیم فردا برسد → امیدواریم فردا برسد; حتماً می‌رسد → به احتمال زیاد می‌رسد. */
export function hopeInstead(sentence: Sentence, frame: Frame): string | undefined {
  const { tokens, frames } = sentence;
  if (tokens.some(({ text }) => /^(?:هرگز|هیچ|آخرین|دیگر|بهترین|بدون)$/u.test(text))) return undefined;
  const changes: Changes = new Map();
  const form = readVerbForm(tokens[frame.verbAt]?.text ?? "");
  const before = tokens[frame.verbAt - 1]?.text ?? "";
  if (form?.person === 1 && /^(?:تضمین|قول|تعهد|اطمینان|ضمانت)$/u.test(before) && frames.at(-1) !== frame) {
    if (frame.verbAt - 1 !== frame.start) return undefined;
    changes.set(frame.verbAt - 1, "");
    changes.set(frame.verbAt, form.plural ? "امیدواریم" : "امیدوارم");
  } else {
    for (const index of tokens.keys()) {
      const words = sure.find((one) => one.every((word, offset) => tokens[index + offset]?.text === word));
      if (words === undefined || changes.size > 0) continue;
      for (const offset of words.keys()) changes.set(index + offset, offset === 0 ? "به احتمال زیاد" : "");
    }
    if (changes.size === 0 || frames.length !== 1) return undefined;
  }
  const text = rewrite(sentence, changes);
  return text && `${text}.`;
}
