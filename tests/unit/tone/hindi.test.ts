import { expect, test } from "vitest";
import type { Frame } from "#tone/frame.ts";
import { spell } from "#tone/grammars/hi/spelling.ts";
import { readVerbForms } from "#tone/grammars/hi/verb-forms.ts";
import { extractProse } from "#tone/prose.ts";
import { readSentences } from "#tone/sentence.ts";
import { check, lexiconFor } from "./lexicons.ts";

const lexicon = lexiconFor("hi");

function frames(text: string): Frame[] {
  const blocks = extractProse({ file: "x.md", text, locale: "hi", kind: "template" }).blocks;
  return readSentences(blocks, lexicon).flatMap((sentence) => sentence.frames);
}

test.each([
  ["ज़रूर", "जरूर"],
  ["हाँ", "हां"],
  ["गये", "गए"],
  ["चाहिये", "चाहिए"],
  ["सम्भव", "संभव"],
  ["अन्दर", "अंदर"],
])("%s and %s are one word", (one, other) => {
  expect(spell(one)).toBe(spell(other));
});

test.each([
  ["भेजेंगे", "future", "plural"],
  ["भेजूंगी", "future", "first"],
  ["भेजिएगा", "request", "plural"],
  ["भेजो", "order", "plural"],
  ["भेजकर", "conjunctive", "singular"],
  ["भेजते", "imperfective", "plural"],
])("%s is a form of भेजना", (word, kind, number) => {
  expect(readVerbForms(word, (infinitive) => infinitive === "भेजना")).toEqual([
    { lemma: "भेजना", kind, number },
  ]);
});

test("irregular forms have their infinitive", () => {
  const known = () => true;
  expect(["कीजिए", "दूंगा", "गई", "हुआ"].map((word) => readVerbForms(word, known)[0]?.lemma)).toEqual([
    "करना",
    "देना",
    "जाना",
    "होना",
  ]);
});

const readings: [string, Partial<Frame>][] = [
  ["हम आज नहीं भेज पाएँगे।", { actor: "we", modality: "can", negative: true, past: false }],
  ["अभी नहीं भेज सकते।", { actor: "we", modality: "can", negative: true }],
  ["चाबियाँ हम रखते ही नहीं।", { actor: "we", modality: "none", negative: true }],
  ["न तो हम दाम घटा सकते हैं।", { actor: "we", modality: "can", negative: true }],
  ["नाम का बोर्ड देख कर चुनिए।", { mood: "command", polite: false }],
  ["नंबर बताइएगा।", { mood: "command", polite: true }],
  ["ऐसा हो नहीं सकता।", { actor: "thing", modality: "can", negative: true }],
  ["हम मदद करने में असमर्थ हैं।", { actor: "we", modality: "can", negative: true }],
  ["आपको रिफ़ंड नहीं मिलेगा।", { actor: "you", modality: "will", negative: true }],
  ["आपको फ़ॉर्म भरना पड़ेगा।", { actor: "you", modality: "must", negative: false }],
  ["हमें फ़ोटो देखनी होगी।", { actor: "we", modality: "must" }],
  ["आपने पता नहीं लिखा।", { actor: "you", negative: true, past: true, modality: "none" }],
  ["आपको पहले बताना चाहिए था।", { actor: "you", negative: true, past: true }],
  ["नंबर भेजो।", { actor: "you", mood: "command", modality: "must", polite: false }],
  ["नंबर भेज दीजिए।", { actor: "you", mood: "command", modality: "none", polite: false }],
  ["नंबर भेज दीजिएगा।", { actor: "you", mood: "command", modality: "none", polite: true }],
  ["नंबर भेजें।", { actor: "you", mood: "command", modality: "none", polite: false }],
  ["क्या इसे कल भेज दें?", { actor: "we", mood: "question", modality: "will" }],
  ["नाम नहीं बदला जा सकता।", { modality: "can", negative: true, passive: true }],
  ["पार्सल कल मिलने वाला है।", { modality: "will", negative: false }],
];
test.each(readings)("%s", (text, expected) => {
  expect(frames(text)).toMatchObject([expected]);
});

test("a verb and its vector are one clause, a condition another", () => {
  expect(frames("अगर कोड न मिले तो यहीं लिख दीजिए।")).toMatchObject([
    { relation: "condition", negative: true },
    { relation: "main", mood: "command" },
  ]);
});

test("what the customer told us is a report, what we tell them is not", () => {
  expect(frames("आपने बताया कि दराज़ नहीं खुल रही।").at(-1)).toMatchObject({ relation: "report" });
  expect(frames("आपको बता दें कि रिफ़ंड नहीं हो सकता।").at(-1)).toMatchObject({ relation: "main" });
});

test("what somebody doubts is denied", () => {
  expect(frames("हमें नहीं लगता कि हम यह कर पाएँगे।").at(-1)).toMatchObject({ negative: true, modality: "can" });
});

test("what is lacking as a rule counts, what was missing once does not", () => {
  expect(frames("रविवार को जाँच नहीं होती।")[0]?.classes.has("available")).toBe(true);
  expect(frames("कोड नहीं आया।")[0]?.classes.has("available")).toBe(false);
});

test("participles before a noun open no clause", () => {
  expect(frames("टूटे हुए हिस्से की फ़ोटो मिल गई।")).toHaveLength(1);
  expect(frames("भेजी गई फ़ोटो साफ़ है।")).toHaveLength(1);
});

test("chat Latin is read as Hindi, English words in it stay", () => {
  const rules = (text: string) => check(text, { locale: "hi" }).map(({ rule }) => rule);
  expect(rules("ye order cancel nahi ho sakta")).toEqual(["no-negative-phrasing"]);
  expect(rules("aapne galat number diya tha")).toEqual(["no-blame"]);
  expect(rules("aapka parcel kal 5 baje tak pahunch jayega")).toEqual([]);
  expect(rules("Chinar Home, Delhi")).toEqual([]);
});

test("the better wording for chat Latin is in Latin letters", () => {
  const [finding] = check("refund nahi milega", { locale: "hi" });
  expect(finding?.expected.join("")).toMatch(/^[\u0020-\u007e…]+$/u);
});

test("words of classes may be written with or without dots and chandrabindu", () => {
  expect(lexicon.hasClass({ text: spell("पाँच"), lemma: spell("पाँच") }, "count")).toBe(true);
  expect(check("हम फोन करेंगे, पांच मिनट में।", { locale: "hi" })).toEqual([]);
});

test("a short form that the sentence explains needs no brackets", () => {
  expect(check("TPA वह कंपनी है जो अस्पताल के बिल जाँचती है।", { locale: "hi" })).toEqual([]);
  expect(check("FD, यानी तय समय के लिए जमा रकम, पर 7 प्रतिशत ब्याज है।", { locale: "hi" })).toEqual([]);
});

test("words typed in Latin letters are found by their sound", () => {
  expect(frames("Yeh purana number wapas chaalu karna ab naamumkin hai.")).toMatchObject([
    { actor: "thing", modality: "can", negative: true },
  ]);
});

test.each([
  ["यह बस रात को नहीं चलती।", true],
  ["आपको यह सुविधा नहीं मिलती।", true],
  ["उस योजना का विकल्प नहीं दिया गया है।", true],
  ["न पैसे लौटेंगे, न सामान बदला जाएगा।", true],
  ["यह रंग धूप में नहीं उड़ता।", false],
  ["ओटीपी नहीं आ रहा।", false],
  ["कोई शुल्क नहीं लगता।", false],
])("%s denies something people want: %s", (text, expected) => {
  expect(frames(text)[0]?.denies).toBe(expected);
});

test.each([
  ["वापसी की उम्मीद मत रखिए।", true],
  ["दूसरी सब्सिडी भूल जाइए।", true],
  ["चिंता छोड़ दीजिए।", false],
  ["पुराना तार छोड़ दीजिए।", false],
])("%s tells the reader to give up: %s", (text, expected) => {
  expect(frames(text)[0]?.denies).toBe(expected);
});

test("a wish, a dare and a cost are no way forward", () => {
  const rules = (text: string) => check(text, { locale: "hi" }).map(({ rule }) => rule);
  expect(rules("काश हम कुछ कर पाते, पर रसीद के बिना गहने नहीं लौटाए जा सकते।")).toEqual(["no-negative-phrasing"]);
  expect(rules("कहीं भी पूछ लीजिए, कटा कपड़ा वापस नहीं होता।")).toEqual(["no-negative-phrasing"]);
  expect(rules("दवा का पैसा आपकी जेब से लगेगा, पॉलिसी कुछ नहीं देती।")).toEqual(["no-negative-phrasing"]);
});

test("what serves the reader right is a fault, what helps is none", () => {
  const rules = (text: string) => check(text, { locale: "hi" }).map(({ rule }) => rule);
  expect(rules("बिना नापे पर्दे मँगाएँगे तो छोटे ही पड़ेंगे न।")).toContain("no-blame");
  expect(rules("नाप भेज देंगे तो पर्दे ठीक बैठेंगे।")).toEqual([]);
});

test("a verb that no list has is told by its future, or by a negation before its present", () => {
  expect(frames("गाड़ी वहाँ झमकेगी।")).toMatchObject([{ verb: "झमकना", modality: "will" }]);
  expect(frames("गाड़ी वहाँ नहीं झमकती।")).toMatchObject([{ verb: "झमकना", negative: true }]);
});

test("long vowels and doubled letters tell words typed in Latin letters apart", () => {
  expect(frames("Niyam kabhi bana hi nahi.")).toMatchObject([{ negative: true, past: true }]);
  expect(frames("Khayal dil se nikaal dijiye.")).toMatchObject([{ verb: "निकालना" }]);
});

test.each([
  ["इस काँच में सीसा नहीं होता।", true],
  ["इस दुकान में मरम्मत नहीं होती।", false],
  ["हम नकली मसाले नहीं बेचते।", true],
  ["हम पुराने बर्तन नहीं लेते।", false],
  ["आपकी इजाज़त के बिना लॉकर नहीं खुल सकता।", true],
  ["थाने की इजाज़त के बिना टैंकर नहीं निकल सकता।", false],
  ["दलाल आपसे और रकम नहीं माँग सकता।", true],
])("%s is nobody's loss: %s", (text, expected) => {
  expect(frames(text)[0]?.spares).toBe(expected);
});

test("letters read out are jargon, unless everybody knows them or they are explained", () => {
  const rules = (text: string) => check(text, { locale: "hi" }).map(({ rule }) => rule);
  expect(rules("आपका जीआरक्यू अब खुल गया है।")).toContain("no-jargon");
  expect(rules("एटीएम की पर्ची सँभालकर रखिए।")).toEqual([]);
  expect(rules("जीआरक्यू का मतलब है गोदाम की पर्ची।")).toEqual([]);
});

test("before a clause that asks, what somebody did is told, not asked", () => {
  const rules = (text: string) => check(text, { locale: "hi" }).map(({ rule }) => rule);
  expect(rules("ग़लत खंभे पर तार लगाया आपने, अब मरम्मत हम क्यों करें?")).toContain("no-blame");
  expect(rules("क्या तार आपने जोड़ा है, या किसी मिस्त्री ने?")).toEqual([]);
});
