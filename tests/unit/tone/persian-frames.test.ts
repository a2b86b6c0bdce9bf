import { expect, test } from "vitest";
import { buildText } from "#tone/mapped-text.ts";
import { grammarFor } from "#tone/grammars.ts";
import { tokenise } from "#tone/token.ts";
import { lexiconFor } from "./lexicons.ts";

function read(sentence: string) {
  const lexicon = lexiconFor("fa");
  const grammar = grammarFor("fa");
  const text = buildText();
  text.append(sentence, 0);
  const tokens = grammar.refine(tokenise(text, 0, text.text.length), lexicon);
  return { tokens, frames: grammar.readFrames(tokens, lexicon) };
}

const words = (sentence: string) => read(sentence).tokens.map(({ text }) => text);

test("joins the three spellings of a verb with نمی", () => {
  for (const sentence of ["نمی‌شود", "نمی شود", "نمیشود", "نميشود"])
    expect(words(sentence)).toEqual(["نمی‌شود"]);
});

test("splits what speech writes as one word", () => {
  expect(words("بهتون خبر میدم")).toEqual(["به", "شما", "خبر", "می‌دهم"]);
  expect(words("متأسفیم")).toEqual(["متاسف", "هستیم"]);
});

test("reads Persian in Latin letters", () => {
  expect(words("nemishe adres ro avaz kard")).toEqual(["نمی‌شود", "نشانی", "را", "عوض", "کرد"]);
  expect(words("please check the order")).toEqual(["please", "check", "the", "order"]);
});

test("a modal and its verb are one frame", () => {
  const [frame, ...more] = read("تا دوشنبه نمی‌توانیم سفارش شما را بفرستیم.").frames;
  expect(more).toEqual([]);
  expect(frame).toMatchObject({ actor: "we", modality: "can", negative: true, verb: "فرستادن" });
});

test("tells a step from an order and from a choice", () => {
  expect(read("روی دکمه بزنید.").frames[0]).toMatchObject({ mood: "command", actor: "you" });
  expect(read("شما باید فرم را بفرستید.").frames[0]).toMatchObject({ mood: "statement", modality: "must" });
  expect(read("می‌توانید بسته را بگیرید و باز کنید.").frames.map(({ mood }) => mood)).toEqual([
    "statement",
    "statement",
  ]);
});

test("what the customer wrote and what may happen are no statements of ours", () => {
  expect(read("گفتید بسته نرسیده است.").frames[1]).toMatchObject({ relation: "report", negative: true });
  expect(read("اگر کالا نرسید، بنویسید.").frames.map(({ relation }) => relation)).toEqual([
    "condition",
    "main",
  ]);
});

test("what the customer should have done is a fault", () => {
  for (const sentence of [
    "باید زودتر خبر می‌دادید.",
    "اگر می‌خواندید، این مشکل پیش نمی‌آمد.",
    "خودتان لغو کردید.",
  ])
    expect([...(read(sentence).frames[0]?.classes ?? [])]).toContain("fault");
  expect([...(read("اگر پرداخت کرده بودید، پول برمی‌گردد.").frames[0]?.classes ?? [])]).not.toContain(
    "fault",
  );
});

test("a threat orders, whoever is named", () => {
  expect(read("اگر پرداخت نکنید، حساب مسدود می‌شود.").frames[1]).toMatchObject({
    actor: "you",
    modality: "must",
  });
});
