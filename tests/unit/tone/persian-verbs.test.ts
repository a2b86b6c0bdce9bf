import { expect, test } from "vitest";
import { readVerbForm } from "#tone/grammars/fa/verb-form.ts";
import { negateInfinitive, printVerbForm, writeVerbForm } from "#tone/grammars/fa/write-verb-form.ts";

const describeForm = (word: string) => {
  const form = readVerbForm(word);
  return (
    form &&
    `${form.negative ? "not " : ""}${form.infinitive} ${form.tense} ${form.person}${form.plural ? "pl" : "sg"}`
  );
};

test.each([
  ["نمی‌شود", "not شدن present 3sg"],
  ["نمیشود", "not شدن present 3sg"],
  ["نمیشه", "not شدن present 3sg"],
  ["میتونید", "توانستن present 2pl"],
  ["بفرستید", "فرستادن subjunctive 2pl"],
  ["بده", "دادن imperative 2sg"],
  ["بگو", "گفتن imperative 2sg"],
  ["نرسید", "not رسیدن past 3sg"],
  ["نیامد", "not آمدن past 3sg"],
  ["نیفتد", "not افتادن subjunctive 3sg"],
  ["می‌گوید", "گفتن present 3sg"],
  ["می‌گویید", "گفتن present 2pl"],
  ["می‌دادید", "دادن imperfect 2pl"],
  ["نکرده‌اید", "not کردن perfect 2pl"],
  ["شده‌است", "شدن perfect 3sg"],
  ["خواهیم‌گرفت", "گرفتن future 1pl"],
  ["نخواهد‌شد", "not شدن future 3sg"],
  ["برنمی‌گردد", "not برگشتن present 3sg"],
  ["بردارید", "برداشتن subjunctive 2pl"],
  ["نداریم", "not داشتن present 1pl"],
  ["نیستید", "not بودن present 2pl"],
  ["می‌فرستمش", "فرستادن present 1sg"],
])("reads the verb form %s", (word, expected) => {
  expect(describeForm(word)).toBe(expected);
});

test.each([
  "نامه",
  "نیاز",
  "نظر",
  "نگاه",
  "نشان",
  "نخ",
  "نمونه",
  "نرم",
  "میز",
  "میان",
  "بدون",
  "بسته",
  "بدهی",
  "برنامه",
])("takes %s for no verb", (word) => {
  expect(readVerbForm(word)).toBeUndefined();
});

test.each(["نمی‌توانیم", "بفرستید", "نیامده‌اند", "برنخواهد‌گشت", "نگذاشتید", "می‌گفتیم", "بیایید"])(
  "writes %s as it was",
  (word) => {
    const form = readVerbForm(word);
    expect(form && writeVerbForm(form)).toBe(word);
  },
);

test("prints two-word forms as two words", () => {
  const form = readVerbForm("نخواهد‌شد");
  expect(form && printVerbForm(form)).toBe("نخواهد شد");
  expect(form && printVerbForm({ ...form, negative: false })).toBe("خواهد شد");
});

test("negates infinitives behind their particle and before a vowel", () => {
  expect(negateInfinitive("کردن")).toBe("نکردن");
  expect(negateInfinitive("برآمدن")).toBe("برنیامدن");
  expect(negateInfinitive("افتادن")).toBe("نیفتادن");
});
