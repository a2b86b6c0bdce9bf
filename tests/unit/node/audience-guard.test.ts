import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { describeLeaks, findLeaks } from "#node/audience-guard.ts";
import { settingsSchema } from "#schemas/settings.ts";
import type { Article, Template, Words } from "#schemas/words.ts";

const handbook =
  "Before you put a customer on hold, ask whether they have a moment and say how long it takes.";
const hindi = "ग्राहक को होल्ड पर रखने से पहले पूछिए कि उनके पास समय है या नहीं, और कितना लगेगा।";
const persian = "پیش از آن‌که مشتری را منتظر بگذارید، بپرسید که وقت دارد و بگویید چه‌قدر طول می‌کشد.";
const reply = "May I look this up for you while you wait for about two minutes on the line?";

function article(id: string, audience: "public" | "agents", text: string, draft = false): Article {
  const [topic = "", slug = ""] = id.split("/");
  const data = { title: slug, summary: slug, audience, draft } as Article["data"];
  return { id, topic, slug, locale: "en", file: `articles/en/${id}.mdx`, text, bodyStart: 0, data };
}

const words: Words = {
  settings: settingsSchema.parse({
    name: "Shop",
    tagline: "Help",
    site: "https://help.example.com",
    locales: ["en"],
    defaultLocale: "en",
    brand: { colour: "#0f6b5c" },
  }),
  topics: {},
  facts: {},
  glossary: {},
  teams: {
    delivery: { name: "delivery team", phone: "022 5550 5200", email: "desk@shop.example", members: [] },
  },
  articles: [
    article("handbook/hold", "agents", handbook),
    article("handbook/hold-hindi", "agents", hindi),
    article("handbook/hold-persian", "agents", persian),
    article("orders/soon", "public", "We are about to open a second warehouse near Pune this winter.", true),
    article("orders/track", "public", "You can follow your order on the tracking page at any time of day."),
  ],
  templates: [
    {
      id: "hold/check",
      stage: "hold",
      slug: "check",
      locale: "en",
      file: "templates/en/hold/check.md",
      text: reply,
    } as Template,
  ],
};

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "answerbook-guard-"));
  await plant(
    "index.html",
    "<h1>Help</h1><p>You can follow your order on the tracking page at any time of day.</p>",
  );
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function plant(file: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
}

test("a clean output has no leaks, though public words and agents' words share some", async () => {
  expect(await findLeaks(folder, words)).toEqual([]);
});

const places: [place: string, file: string, content: string | Buffer][] = [
  ["a page", "a/index.html", `<p>${handbook.replace("customer", "<em>customer</em>")}</p>`],
  ["a page, with entities", "a/index.html", `<p>${reply.replaceAll("i", "&#105;")}</p>`],
  ["a page in Hindi", "hi/index.html", `<p>${hindi}</p>`],
  ["a page in Persian with a word of Hindi", "fa/index.html", `<a>हिन्दी</a><p>${persian}</p>`],
  ["a draft's text", "a/index.html", "<p>We are about to open a second warehouse near Pune this winter.</p>"],
  ["data", "api/x.json", JSON.stringify({ body: `x\n${reply}` })],
  [
    "data with escapes",
    "api/x.json",
    JSON.stringify({ body: hindi }).replace(
      /[^\u0000-\u007f]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  ],
  ["a script", "_astro/x.js", `const t=${JSON.stringify(handbook)};`],
  ["a source map", "_astro/x.js.map", JSON.stringify({ sourcesContent: [`export const t = "${handbook}"`] })],
  [
    "a compressed search fragment",
    "pagefind/fragment/en_1.pf_fragment",
    gzipSync(`pagefind_dcd${JSON.stringify({ content: handbook.toLowerCase() })}`),
  ],
  ["the site map", "sitemap-0.xml", "<url><loc>https://help.example.com/handbook/hold/</loc></url>"],
  ["a file's own name", "handbook/hold/index.html", "<p>Empty</p>"],
  ["a team's address", "contact/index.html", '<a href="mailto:desk@shop.example">write</a>'],
  ["a team's number", "contact/index.html", "<p>Call (022) 5550-5200</p>"],
];

test.each(places)("a leak in %s is found", async (_place, file, content) => {
  await plant(file, content);
  const leaks = await findLeaks(folder, words);
  expect(leaks.map((leak) => leak.file)).toContain(file);
});

test("the message names the file, the words and where they come from", async () => {
  await plant("a/index.html", `<p>${reply}</p>`);
  expect(describeLeaks(await findLeaks(folder, words))).toBe(
    [
      "The public output holds text that is for agents alone, so it was not published:",
      "  a/index.html: “may i look this up for you while” (from templates/en/hold/check.md)",
      "Set `audience: public` on the article if customers may read it; otherwise take the text out of the public page.",
    ].join("\n"),
  );
});
