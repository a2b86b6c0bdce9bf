/** What the checks must leave alone; what they report is in tests/fixtures/faults. */
import { expect, test } from "vitest";
import { articleSchema } from "#schemas/article.ts";
import { factsSchema } from "#schemas/facts.ts";
import { findFrontMatter } from "#schemas/front-matter.ts";
import { settingsSchema } from "#schemas/settings.ts";
import { readEntry } from "#schemas/read-file.ts";
import { templateSchema } from "#schemas/template.ts";
import { placeFile, type WordsFile } from "#schemas/words-file.ts";
import type { Words } from "#schemas/words.ts";
import { checkReferences } from "#references/check-references.ts";

const shared = {
  "topics.yaml": "returns: { title: Returns }\n",
  "teams.yaml": "support: { name: customer care }\n",
  "facts.yaml": "refund_window: { label: Days, type: days, value: 30 }\nbroken: { label: Broken }\n",
};

/** Reads the files as a words folder with the languages en and hi; returns what is reported, as `rule: actual`. */
function check(entries: Record<string, string>): string[] {
  const words: Words = {
    settings: settingsSchema.parse({
      name: "Lamp House",
      tagline: "Light",
      site: "https://help.lamps.example",
      locales: ["en", "hi"],
      defaultLocale: "en",
      brand: { colour: "#0f6b5c" },
    }),
    topics: { returns: { title: "Returns", icon: "book" } },
    teams: { support: { name: "customer care", members: [] } },
    facts: factsSchema.parse({ refund_window: { label: "Days", type: "days", value: 30 } }),
    glossary: {},
    articles: [],
    templates: [],
  };
  const files: WordsFile[] = Object.entries({ ...shared, ...entries }).map(([path, text]) => ({
    path,
    file: path,
    text,
  }));
  for (const file of files) {
    const place = placeFile(file.path, ["en", "hi"]);
    if (place.kind === "article") {
      const { data, bodyStart } = readEntry(file, articleSchema);
      if (data)
        words.articles.push({ ...place, ...file, id: `${place.topic}/${place.slug}`, bodyStart, data });
    }
    if (place.kind === "template") {
      const { data, bodyStart } = readEntry(file, templateSchema);
      if (data)
        words.templates.push({ ...place, ...file, id: `${place.stage}/${place.slug}`, bodyStart, data });
    }
  }
  return checkReferences(words, files).map(({ rule, actual }) => `${rule}: ${actual}`);
}

function article(body: string, fields = ""): string {
  return `---\ntitle: x\nsummary: x\naudience: public\nowner: support\nreviewed: 2026-11-20\n${fields}---\n\n${body}\n`;
}

function template(body: string, fields = ""): string {
  return `---\ntitle: x\nuseWhen: x\nchannels: [email]\nowner: support\nreviewed: 2026-11-20\n${fields}---\n\n${body}\n`;
}

test("links out of the site, to topics, to our own pages and to a place on the page lead somewhere", () => {
  const links = [
    "[a](https://example.com/returns/nothing)",
    "[b](mailto:care@example.com)",
    "[c](tel:+9118005550142)",
    "[d](#below)",
    "[e](/)",
    "[f](/returns/)",
    "[g](/search/?q=lamp)",
    "[h](/glossary/)",
    "[i](/returns/swap/#how)",
  ];
  expect(
    check({ "articles/en/returns/swap.mdx": article(`${links.join(" ")}\n\n## Below\n\n## How`) }),
  ).toEqual([]);
});

test("an article without a translation is reached in the default language", () => {
  const files = {
    "articles/en/returns/swap.mdx": article("Swap it."),
    "articles/en/returns/repair.mdx": article("Repair it."),
    "articles/hi/returns/swap.mdx": article("See [repairs](/returns/repair/).", "related: [repair]\n"),
    "templates/hi/resolve/swap.md": template("x", "article: returns/repair\n"),
    "templates/en/resolve/swap.md": template("x"),
  };
  expect(check(files)).toEqual([]);
});

test("a faulty fact or article is one fault, not another one wherever it is named", () => {
  const files = {
    "articles/en/returns/swap.mdx": "---\ntitle: x\n---\n",
    "articles/en/returns/repair.mdx": article('<Fact id="broken" />', "related: [swap]\n"),
  };
  expect(check(files)).toEqual([]);
});

test("what an inserted template asks for joins in by itself, and may be worded anew", () => {
  const name = "placeholders:\n  customer.first_name: { label: First name, type: text }\n";
  const files = {
    "templates/en/greet/hello.md": template("Hello {{ customer.first_name }}.", name),
    "templates/en/resolve/one.md": template("{{> hello }}"),
    "templates/en/resolve/two.md": template("{{> greet/hello }}", name.replace("First name", "Your name")),
  };
  expect(check(files)).toEqual([]);
});

test("the same shortcut in two languages is the same reply", () => {
  const files = {
    "templates/en/hold/wait.md": template("x", "shortcut: wait\n"),
    "templates/hi/hold/wait.md": template("x", "shortcut: wait\n"),
  };
  expect(check(files)).toEqual([]);
});

test("comments are no code, and arrows and sums no tags", () => {
  const files = {
    "articles/en/returns/swap.mdx": article(
      "{/* ask Ravi */}\n\nIf a < b, then b > a. Write &#123;x&#125; or `{x}`.",
    ),
    "templates/en/resolve/swap.md": template(
      "<!-- tone-ignore no-jargon: their own word -->\nSee <https://example.com>, 2 < 3.",
    ),
  };
  expect(check(files)).toEqual([]);
});

test("HTML that Markdown has no word for is fine in an article", () => {
  const body =
    "Press <kbd>Tap</kbd>.<br />H<sub>2</sub>O\n\n<table><tbody><tr><td>a</td></tr></tbody></table>";
  expect(check({ "articles/en/returns/swap.mdx": article(body) })).toEqual([]);
});

test("an agents-only article may lead to agents-only articles, and a draft to drafts", () => {
  const files = {
    "articles/en/returns/inside.mdx": article("x").replace("public", "agents"),
    "articles/en/returns/inside-too.mdx": article("[x](/returns/inside/)", "related: [inside]\n").replace(
      "public",
      "agents",
    ),
    "articles/en/returns/later.mdx": article("[x](/returns/later-too/)", "draft: true\n"),
    "articles/en/returns/later-too.mdx": article("x", "draft: true\n"),
  };
  expect(check(files)).toEqual([]);
});

test("a partial that stands only in another language is named as missing", () => {
  const files = {
    "templates/en/close/thanks.md": template("Thank you."),
    "templates/en/resolve/swap.md": template("x"),
    "templates/hi/resolve/swap.md": template("{{> thanks }}"),
  };
  expect(check(files)).toEqual(["no-unknown-partial: thanks"]);
});

test("the place of a fault is the text it is about", () => {
  const text = article('Up to <Fact id="refund" /> and [x](/returns/gone/).', "related: [gone]\n");
  expect(findFrontMatter(text)).not.toBe("none");
  expect(check({ "articles/en/returns/swap.mdx": text })).toEqual([
    "no-broken-link: /returns/gone/",
    "no-unknown-article: gone",
    "no-unknown-fact: refund",
  ]);
});
