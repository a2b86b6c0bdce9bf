import { describe, expect, test } from "vitest";
import { completeLocales } from "#i18n/locales.ts";
import { readLexiconFile } from "#node/load-lexicons.ts";
import { checkTone } from "#tone/check.ts";
import type { ToneDocument } from "#tone/document.ts";
import { featuresOf } from "#tone/fault-features.ts";
import { fine, type FaultModelData } from "#tone/fault-model.ts";
import { grammarFor } from "#tone/grammars.ts";
import { compileLexicon, type Lexicon } from "#tone/lexicon.ts";
import { extractProse } from "#tone/prose.ts";
import { packWeights } from "#tone/packed-weights.ts";
import { soundsLike, suspect } from "#tone/second-opinion.ts";
import { readSentences } from "#tone/sentence.ts";
import { lexiconFor, shippedLexiconFor } from "./lexicons.ts";

/**
 * A model that has met all words and thinks the same of everything; the last of its rules is the likeliest. What speaks
 * for a fault is told against `fine`, which has 0.
 */
function lexiconWith(fault: number, rules = ["no-jargon", "no-blame"]): Lexicon {
  const kinds = { ...Object.fromEntries(rules.map((id, at) => [id, fault + at])), [fine]: 0 };
  const packed = packWeights([1]);
  const model: FaultModelData = { heard: 0.9, doubted: 0.1, kinds, rows: 1, scale: 0, packed };
  return compileLexicon({ ...readLexiconFile("en"), model }, grammarFor("en"));
}

const suspicious = lexiconWith(9);
const trusting = lexiconWith(-29, Object.keys(soundsLike));
const undecided = lexiconWith(-9, Object.keys(soundsLike));

function check(text: string, lexicon: Lexicon, document: Partial<ToneDocument> = {}) {
  return checkTone({ file: "reply.md", text, locale: "en", kind: "template", ...document }, { lexicon });
}

describe("a sentence that sounds like a fault", () => {
  const plain = "The lamp stands on the table.";

  test("is a warning of the likeliest rule, with better words where there are any", () => {
    expect(check(plain, suspicious)).toMatchObject([
      { rule: "no-blame", severity: "warning", message: soundsLike["no-blame"], actual: plain },
    ]);
  });

  test("is left alone in articles, headings, lists and tables, and where it is too short or too long to tell", () => {
    expect(check(plain, suspicious, { kind: "article" })).toEqual([]);
    for (const text of [`### ${plain}`, `- ${plain}`, `| ${plain} |\n| - |\n`, "Thank you.", ""])
      expect(check(text, suspicious)).toEqual([]);
    const heard = check("lamp ".repeat(90), suspicious).filter(({ rule }) => rule === "no-blame");
    expect(heard).toEqual([]);
  });

  test("is left alone where its rule is off or an author says why", () => {
    const document = { file: "reply.md", text: plain, locale: "en", kind: "template" as const };
    expect(checkTone(document, { lexicon: suspicious, rules: { "no-blame": "off" } })).toEqual([]);
    expect(check(`<!-- tone-ignore no-blame: our furniture -->\n\n${plain}`, suspicious)).toEqual([]);
  });

  test("is left alone where the words are of another language", () => {
    const foreign = "Diese Anleitung beinhaltet viele weitere nützliche Informationen für Sie.";
    expect(check(foreign, shippedLexiconFor("en"))).toEqual([]);
    expect(check("आपका सामान कल तक पहुँच जाएगा।", shippedLexiconFor("en"))).toEqual([]);
  });

  test("is not said twice where a rule has found something", () => {
    const found = check("We can't send it until Monday.", suspicious);
    expect(found.map(({ rule }) => rule)).toEqual(["no-negative-phrasing"]);
    expect(found[0]?.severity).toBe("error");
  });
});

describe("a finding the model takes for a mistake", () => {
  test("is dropped", () => {
    expect(check("We can't send it until Monday.", undecided)).toHaveLength(1);
    expect(check("We can't send it until Monday.", trusting)).toEqual([]);
  });

  test("is kept where it is about a single word or more than a sentence", () => {
    const rulesOf = (text: string) => check(text, trusting).map(({ rule }) => rule);
    expect(rulesOf("Please utilise the form.")).toEqual(["no-jargon"]);
    expect(rulesOf("THE LAMP IS HERE NOW!!!")).toContain("no-shouting");
  });
});

describe("beside a neighbour that makes two sentences sound fine", () => {
  const lexicon = lexiconFor("en");
  const suspicionOf = (text: string, rule: string) => {
    const document = { file: "", text, locale: "en", kind: "template" as const };
    const [first] = readSentences(extractProse(document).blocks, lexicon);
    if (first === undefined) throw new Error(`No sentence in “${text}”.`);
    const own = featuresOf([first]);
    const judge = (features: number[][]) => (features.flat().length > own.flat().length ? 0.2 : 0.9);
    return suspect(first, own, { judge, ruleOf: () => rule }, lexicon);
  };
  const refusal = "We are closed on Sundays.";

  test("a fault still sounds as bad by itself", () => {
    expect(suspicionOf(refusal, "no-blame")).toEqual({ rule: "no-blame", alone: 0.9, beside: 1 });
    for (const rule of ["no-blame", "no-negative-phrasing"])
      expect(suspicionOf(`${refusal} The lamp is blue.`, rule)).toEqual({ rule, alone: 0.9, beside: 0.2 });
  });

  test.each([
    ["no-negative-phrasing", `${refusal} You can order online.`],
    ["require-follow-up-time", "We will call you. It will be Friday."],
  ])("an offer may follow, or what was missing: %s", (rule, text) => {
    expect(suspicionOf(text, rule)).toEqual({ rule, alone: 0.2, beside: 1 });
  });
});

describe("what the model looks at", () => {
  const featuresIn = (text: string) => {
    const document = { file: "", text, locale: "en", kind: "template" as const };
    return featuresOf(readSentences(extractProse(document).blocks, lexiconFor("en")));
  };

  test("is the same whatever the number or the name, and other for other words", () => {
    expect(featuresIn("It takes 3 days.")).toEqual(featuresIn("It takes 14 days."));
    expect(featuresIn("I am {{ agent.first_name }}.")).toEqual(featuresIn("I am {{ customer.first_name }}."));
    expect(featuresIn("It takes 3 days.")).not.toEqual(featuresIn("It takes 3 weeks."));
  });

  test("is nothing where nothing is said", () => {
    expect(featuresOf([]).slice(1)).toEqual([[], []]);
  });
});

test.each(completeLocales)("the %s model knows each rule a sentence can break", (locale) => {
  const { model } = readLexiconFile(locale) ?? {};
  expect(Object.keys(model?.kinds ?? {}).toSorted()).toEqual([...Object.keys(soundsLike), fine].toSorted());
  expect(model?.heard).toBeGreaterThan(model?.doubted ?? 1);
});
