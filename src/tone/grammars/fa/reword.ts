/** Builds better Persian wordings from the clause a rule objects to; none where the result might not be grammatical. */
import type { Frame } from "../../frame.ts";
import type { Rewording } from "../../grammar.ts";
import type { Sentence } from "../../sentence.ts";
import { whole } from "../../rewrite-sentence.ts";
import { rewrite, type Changes } from "./rewrite.ts";
import { addTime, hopeInstead, sayWhen } from "./say-when.ts";
import { readVerbForm, type VerbForm } from "./verb-form.ts";
import { printVerbForm } from "./write-verb-form.ts";

export function reword(rule: string, sentence: Sentence, frame: Frame): Rewording | undefined {
  if (!/[\u0600-\u06ff]/u.test(sentence.text)) return undefined;
  const text = wordings[rule]?.(sentence, frame);
  return text === undefined || text === "" ? undefined : whole(sentence, text);
}

const wordings: Record<string, (sentence: Sentence, frame: Frame) => string | undefined> = {
  "no-negative-phrasing": sayWhen,
  "no-blame": askInstead,
  "no-pressure": pleaseInstead,
  "no-overpromise": hopeInstead,
  "require-courtesy": addPlease,
  "require-follow-up-time": addTime,
};

const please = "لطفاً";

const guesses = new Set("ظاهرا گویا انگار احتمالا حتما اصلا هنوز هم شما خودتان متاسفانه".split(" "));
const carefulness = new Set("دقت توجه رعایت متوجه گوش دقتی توجهی".split(" "));

/** شما شرایط را نخوانده‌اید → لطفاً شرایط را بخوانید. */
function askInstead(sentence: Sentence, frame: Frame): string | undefined {
  const { tokens, frames } = sentence;
  if (frame.actor !== "you" || frame.relation !== "main") return undefined;
  if (tokens.some(({ text }) => text === "چرا" || text === "مگر")) return undefined;
  if (frame.verb.startsWith("فراموش")) return remind(sentence, frame);
  const raAt = tokens.findIndex(({ text }, index) => index < frame.verbAt && text === "را");
  const wrong = tokens
    .slice(frame.start, frame.verbAt)
    .some(({ text }) => /^(?:اشتباه|غلط|نادرست|ناقص)$/u.test(text));
  if (wrong && !frame.negative && raAt > frame.start) {
    const object = rewrite(sentence, leaveOut(tokens, frame.start, raAt, guesses), frame.start, raAt);
    return object && `بیایید ${object} را با هم نگاه کنیم.`;
  }
  const form = readVerbForm(tokens[frame.verbAt]?.text ?? "");
  if (form === undefined || !form.negative || frames.length !== 1 || !frame.past) return undefined;
  if (/^(?:بودن|داشتن|شدن|رسیدن)$/u.test(form.infinitive)) return undefined;
  if (tokens.some(({ text }) => carefulness.has(text))) return undefined;
  const changes = leaveOut(tokens, 0, frame.verbAt, guesses);
  changes.set(frame.verbAt, printVerbForm(request(form)));
  const text = rewrite(sentence, changes);
  return text && `${please} ${text}.`;
}

/** فراموش کردید عکس را پیوست کنید → لطفاً عکس را پیوست کنید. */
function remind(sentence: Sentence, frame: Frame): string | undefined {
  const { tokens } = sentence;
  const from = frame.verbAt + (tokens[frame.verbAt + 1]?.text === "که" ? 2 : 1);
  const last = tokens.findLast(({ text }) => readVerbForm(text) !== undefined);
  const form = readVerbForm(last?.text ?? "");
  if (form?.tense !== "subjunctive" || form.person !== 2) return undefined;
  const text = rewrite(sentence, new Map(), from);
  return text && `${please} ${text}.`;
}

function leaveOut(tokens: Sentence["tokens"], from: number, to: number, words: ReadonlySet<string>): Changes {
  const changes: Changes = new Map();
  for (let index = from; index < to; index += 1) {
    if (!words.has(tokens[index]?.text ?? "") || isOwner(tokens, index)) continue;
    changes.set(index, "");
    if (tokens[index + 1]?.text === "،") changes.set(index + 1, "");
  }
  return changes;
}

/** سفارش شما: not a subject. */
function isOwner(tokens: Sentence["tokens"], index: number): boolean {
  const before = tokens[index - 1];
  return (
    tokens[index]?.text === "شما" &&
    before?.kind === "word" &&
    !/^(?:چون|که|و|ولی|اما|پس)$/u.test(before.text)
  );
}

function request(form: VerbForm): VerbForm {
  const marked = !/^(?:کردن|شدن|نمودن|فرمودن)$/u.test(form.infinitive);
  return { ...form, tense: "subjunctive", person: 2, plural: true, negative: false, marked };
}

const duties = new Set(
  "باید لازم ضروری موظف مجبور ملزم ناچار ناگزیر مکلف است هستید شما خودتان که حتما فورا سریع سریعا بلافاصله زود".split(
    " ",
  ),
);

/** شما باید فرم را بفرستید → لطفاً فرم را بفرستید; عکس رو بفرست → لطفاً عکس رو بفرستید. */
function pleaseInstead(sentence: Sentence, frame: Frame): string | undefined {
  const { tokens, frames } = sentence;
  const form = readVerbForm(tokens[frame.verbAt]?.text ?? "");
  if (frame.actor !== "you" || frame.modality !== "must" || frame.negative || frames[0] !== frame)
    return undefined;
  const order = form?.tense === "imperative";
  if (form?.person !== 2 || (form.tense !== "subjunctive" && !order)) return undefined;
  if (frames.length > 1 && (order || frames[1]?.mood !== "statement")) return undefined;
  const changes = leaveOut(tokens, frame.start, frame.verbAt, duties);
  if (!form.plural) changes.set(frame.verbAt, printVerbForm(request(form)));
  const text = rewrite(sentence, changes, 0, frame.end);
  return text && `${please} ${text}.`;
}

/** شمارهٔ سفارش را بفرستید → لطفاً شمارهٔ سفارش را بفرستید. */
function addPlease(sentence: Sentence, frame: Frame): string | undefined {
  const { tokens } = sentence;
  if (frame.mood !== "command") return undefined;
  const form = readVerbForm(tokens[frame.verbAt]?.text ?? "");
  const changes: Changes = new Map();
  if (form?.tense === "imperative") changes.set(frame.verbAt, printVerbForm(request(form)));
  const text = rewrite(sentence, changes);
  return text && `${please} ${text}.`;
}
