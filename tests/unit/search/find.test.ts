/** The finder as agents use it: any script, any spelling, the right reply first. */
import { expect, test } from "vitest";
import { createFinder } from "#search/find.ts";
import type { SearchRecord } from "#search/record.ts";

function record(id: string, locale: string, title: string, more: Partial<SearchRecord> = {}): SearchRecord {
  return {
    id,
    locale,
    kind: "template",
    title,
    questions: [],
    keywords: [],
    body: "",
    topic: "orders",
    ...more,
  };
}

const records = [
  record("resolve/refund-on-its-way", "en", "Your refund is on its way", {
    shortcut: "refund",
    stage: "resolve",
  }),
  record("resolve/refund-on-its-way", "hi", "आपका रिफ़ंड आ रहा है", { questions: ["मेरे पैसे वापस कब मिलेंगे?"] }),
  record("resolve/refund-on-its-way", "te", "మీ డబ్బు వాపసు వస్తోంది"),
  record("resolve/refund-on-its-way", "fa", "پول شما بازگردانده می‌شود", {
    questions: ["بازگشت پول چقدر طول می‌کشد؟"],
  }),
  record("hold/checking-order", "en", "One moment while I check your order", {
    stage: "hold",
    channels: ["chat"],
  }),
  record("hold/checking-order", "fa", "یک لحظه، سفارش شما را بررسی می‌کنم", {
    stage: "hold",
    channels: ["chat"],
  }),
  record("resolve/change-address", "en", "Change the delivery address", { topic: "delivery" }),
  record("resolve/change-address", "te", "డెలివరీ చిరునామా మార్చడం", { topic: "delivery" }),
];
const finder = createFinder(records);
const first = (query: string) => finder.find(query)[0]?.id;

test.each([
  ["refund", "resolve/refund-on-its-way"],
  ["refnd", "resolve/refund-on-its-way"],
  ["ref", "resolve/refund-on-its-way"],
  ["when do I get my refunds??", "resolve/refund-on-its-way"],
  ["adress chnage", "resolve/change-address"],
  ["रिफंड", "resolve/refund-on-its-way"],
  ["paise wapas", "resolve/refund-on-its-way"],
  ["refund kab milega", "resolve/refund-on-its-way"],
  ["dabbu vapasu", "resolve/refund-on-its-way"],
  ["pule bazgasht", "resolve/refund-on-its-way"],
  ["sefaresh", "hold/checking-order"],
  ["سفارش", "hold/checking-order"],
  ["chirunama", "resolve/change-address"],
])("%s finds %s", (query, id) => {
  expect(first(query)).toBe(id);
});

test.each([
  ["chirunaama", "resolve/change-address"],
  ["cirunama", "resolve/change-address"],
  ["chirunaba", "resolve/change-address"],
])("%s in Latin letters finds చిరునామా", (query, id) => {
  expect(first(query)).toBe(id);
});

test.each([
  ["sthva", "hold/checking-order"],
  ["قثبعدی", "resolve/refund-on-its-way"],
  ["ीािहल्", "resolve/refund-on-its-way"],
  ["jfHx[", "resolve/refund-on-its-way"],
])("%s was typed while the keyboard stood on another language", (query, id) => {
  expect(first(query)).toBe(id);
});

test("a mistyped word still brings its other wordings", () => {
  const related = [["parcel", "delivery"]];
  expect(createFinder(records, { related }).find("parcle")[0]?.id).toBe("resolve/change-address");
});

test("shows a translation set once, in the language asked for", () => {
  const hits = finder.find("पैसे वापस", { locale: "en" });
  expect(
    hits.filter((hit) => hit.id === "resolve/refund-on-its-way").map((hit) => hit.record.locale),
  ).toEqual(["en"]);
});

test("shows the best match where the language asked for is missing", () => {
  expect(finder.find("check order", { locale: "te" })[0]?.record.locale).toBe("en");
});

test("obeys filters, with and without words", () => {
  expect(finder.find("order refund address", { stage: "hold" }).map((hit) => hit.id)).toEqual([
    "hold/checking-order",
  ]);
  expect(finder.find("", { topic: "delivery", locale: "te" }).map((hit) => hit.record.locale)).toEqual([
    "te",
  ]);
  expect(finder.find("", {})).toEqual([]);
});

test("highlights the word and its other wordings, counted in the text as stored", () => {
  const hit = finder.find("रिफंड", { locale: "hi" })[0];
  const shown = hit?.ranges.map(({ field, index, start, end }) => {
    const text = field === "questions" ? hit.record.questions[index] : hit.record.title;
    return [field, text?.slice(start, end)];
  });
  expect(shown).toEqual([
    ["title", "रिफ़ंड"],
    ["questions", "वापस"],
  ]);
});

test("a shortcut calls its reply by name, with or without the slash", () => {
  expect(first("/refund")).toBe("resolve/refund-on-its-way");
});

test("the glossary's wordings find the reply that uses the term", () => {
  const synonyms = [{ locale: "en", term: "delivery", words: ["last mile", "consignment"] }];
  const informed = createFinder(records, { synonyms });
  expect(informed.find("consignment")[0]?.id).toBe("resolve/change-address");
  expect(informed.find("last mile")[0]?.id).toBe("resolve/change-address");
});

test("what is written with a hyphen counts no more than the same in two words", () => {
  const ways = createFinder([
    record("top-up/automatic", "en", "Automatic top-up"),
    record("top-up/card", "en", "Top up with a card"),
    record("card/lost", "en", "Lost card"),
    record("card/order", "en", "Order a card"),
    record("card/expired", "en", "Expired card"),
  ]);
  expect(ways.find("how do I top up from a card?")[0]?.id).toBe("top-up/card");
  expect(ways.find("topup")[0]?.id).toBe("top-up/automatic");
});

test("a word nobody knows still gets the nearest answer", () => {
  expect(first("refanndx")).toBe("resolve/refund-on-its-way");
});

test("what looks alike is near where nothing was found, in its own script", () => {
  expect(finder.near("uncheckd")[0]?.id).toBe("hold/checking-order");
  expect(finder.near("జిరునామా")[0]?.record.locale).toBe("te");
  expect(finder.near("zzqqxx")).toEqual([]);
  expect(finder.near("")).toEqual([]);
});

test("the same question gets the same answer, whatever was asked before", () => {
  const before = finder.find("refund order");
  finder.find("address");
  expect(finder.find("refund order")).toEqual(before);
});

test("answers anything with a list, never an error", () => {
  for (const query of ["", "   ", "?!", "😀", "\u202e", "<b>", "a".repeat(20_000), "\ud800"]) {
    expect(Array.isArray(finder.find(query))).toBe(true);
  }
  expect(createFinder([]).find("refund")).toEqual([]);
});

test("a clear question brings no long tail of weak hits", () => {
  const many = Array.from({ length: 30 }, (_, i) => record(`close/line-${i}`, "en", `Your line number ${i}`));
  const hits = createFinder([...records, ...many]).find("your refund on its way", { limit: 30 });
  expect(hits[0]?.id).toBe("resolve/refund-on-its-way");
  expect(hits.length).toBeLessThan(10);
});
