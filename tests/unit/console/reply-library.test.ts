import { expect, test } from "vitest";
import { openReply } from "#console/open-reply.ts";
import { createReplyLibrary } from "#console/reply-library.ts";
import { openShelf, openTexts, packShelf, packTexts } from "#console/reply-shelf.ts";
import type { ArticleWords, TemplateWords } from "#console/words.ts";
import { sampleReply } from "../../sample-reply.ts";

const template = (id: string, locale: string, more: Partial<TemplateWords> = {}) =>
  sampleReply({ id, locale, ...more });

const article: ArticleWords = {
  id: "orders/where",
  locale: "en",
  topic: "orders",
  title: "Where is my parcel?",
  summary: "On its way.",
  questions: [],
  keywords: [],
  body: "Follow it.",
  url: "/orders/where/",
  audience: "public",
  owner: "support",
  reviewed: "2026-01-01",
};

const templates = [
  template("hold/check", "en", {
    shortcut: "hold",
    questions: ["has my order been sent"],
    article: "orders/where",
  }),
  template("hold/check", "hi", { shortcut: "hold", title: "ऑर्डर देखने के लिए समय" }),
  template("hold/team", "en", { shortcut: "hold-team", channels: ["chat"] }),
  template("close/thanks", "en", { source: "Thanks. {{> line }}" }),
  template("close/line", "en", { source: "Bye. {{> close/thanks }}" }),
];
const languages = ["en", "hi"].map((locale) => {
  const inLanguage = (words: { locale: string }) => words.locale === locale;
  return {
    templates: templates.filter(inLanguage),
    articles: [article].filter(inLanguage),
    synonyms: [],
    related: [],
  };
});
const texts = languages.map((words) => openTexts(packTexts(words)));
const library = createReplyLibrary(
  languages.map((words) => openShelf(packShelf(words))),
  { locales: ["en", "hi"] },
);
const find = (input: string, locale = "en") =>
  library.find({ input, locale, today: "2026-11-22", recent: [{ kind: "article", id: "orders/where" }] });
const ids = (input: string, locale?: string) => find(input, locale).map(({ id }) => id);

test("an empty field shows what was opened last", () => {
  expect(ids(" ")).toEqual(["orders/where"]);
});

test("a shortcut lists its own reply first, then those that begin alike", () => {
  expect(ids("/hold")).toEqual(["hold/check", "hold/team"]);
  expect(ids("/nothing")).toEqual([]);
});

test("a stage alone lists its replies, in the agent's language where they exist in it", () => {
  expect(find("stage:hold", "hi").map(({ id, locale }) => [id, locale])).toEqual([
    ["hold/check", "hi"],
    ["hold/team", "en"],
  ]);
});

test("a language alone lists only what is written in it", () => {
  expect(ids("lang:hi")).toEqual(["hold/check"]);
  expect(ids("lang:hi title")).toEqual(["hold/check"]);
});

test("the question that matched is shown as the reason, with the place", () => {
  const [first] = find("has it been sent");
  expect(first).toMatchObject({ id: "hold/check", reason: { text: "has my order been sent" } });
  expect(first?.reason.marks.length).toBeGreaterThan(0);
});

test("what was not read for longer than agreed is marked", () => {
  expect(find("parcel")[0]).toMatchObject({ id: "orders/where", overdue: true });
  expect(find("/hold")[0]).toMatchObject({ overdue: false });
});

test("opening a template brings all languages, what it inserts, and the article it rests on", () => {
  expect(openReply({ kind: "template", id: "hold/check" }, texts)).toMatchObject({
    versions: { en: { text: { bodyStart: 17 } }, hi: { words: { locale: "hi" } } },
    article: { en: { title: "Where is my parcel?", url: "/orders/where/" } },
  });
  const thanks = openReply({ kind: "template", id: "close/thanks" }, texts);
  expect(thanks?.kind === "template" && Object.keys(thanks.partials["en"] ?? {})).toEqual([
    "line",
    "close/thanks",
  ]);
});

test("what does not exist does not open", () => {
  expect(openReply({ kind: "template", id: "constructor" }, texts)).toBeUndefined();
});

test("a word of the texts is known, finished or not; any other may be in a language still to come", () => {
  expect(["parcel", "parc", "hello", "वापसी"].map((text) => library.knows(text))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test("where nothing matches, what is near shows in the agent's language too", () => {
  const near = find("/check", "hi").find(({ id }) => id === "hold/check");
  expect(near).toMatchObject({ near: true, locale: "hi" });
});
