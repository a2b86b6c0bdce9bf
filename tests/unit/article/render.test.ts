import { expect, test } from "vitest";
import { renderArticle } from "#article/render.ts";
import type { ArticleContext } from "#article/component.ts";

const english: ArticleContext = {
  locale: "en",
  defaultLocale: "en",
  facts: {
    refund_window: { label: "Days to return", type: "days", value: 30 },
    support_phone: { label: "Phone", type: "phone", value: "+91 1800 555 0142" },
    delivery_fee: { label: "Fee", type: "money", currency: "INR", value: 1499 },
  },
  glossary: { refund: { term: "refund", plain: "Money we give back.", avoid: [], also: [], because: "…" } },
};

const render = (source: string, context: Partial<ArticleContext> = {}) =>
  renderArticle(source, { ...english, ...context });

test("front matter is not part of the page", () => {
  expect(render("---\ntitle: A question\n---\n\nAn *answer*.").html).toBe("<p>An <em>answer</em>.</p>");
});

test("steps become an ordered list with a class of its own", () => {
  expect(render("<Steps>\n\n1. Open\n2. Tap\n\n</Steps>").html).toContain('<ol class="steps">');
});

test("a note tells its kind, and an unknown kind is a plain note", () => {
  expect(render('<Note kind="caution">\n\nMind this.\n\n</Note>').html).toContain('data-kind="caution"');
  expect(render('<Note kind="disco">\n\nMind this.\n\n</Note>').html).toContain('data-kind="note"');
});

test("details fold text away under their summary", () => {
  expect(render('<Details summary="More">\n\nText\n\n</Details>').html).toContain(
    "<details><summary>More</summary>",
  );
});

test("a fact is printed as the reader's language prints it", () => {
  const source = 'Within <Fact id="refund_window" />, from <Fact id="delivery_fee" />.';
  expect(render(source).text).toBe("Within 30 days, from ₹1,499.");
  expect(render(source, { locale: "fa" }).text).toContain("۳۰ روز");
});

test("a phone number can be called", () => {
  expect(render('Call <Fact id="support_phone" />').html).toContain('href="tel:+9118005550142"');
});

test("a term explains itself, and twice on a page keeps addresses apart", () => {
  const { html, text } = render('A <Term id="refund">refund</Term> and <Term id="refund" /> more.');
  expect(html).toContain('popovertarget="term-refund"');
  expect(html).toContain('id="term-refund-2"');
  expect(text).toBe("A refund and refund more.");
});

test("headings get addresses in any script, each once", () => {
  const { headings, html } = render("## पैसे कब मिलेंगे\n\n## Refund\n\n## Refund\n\n### More");
  expect(headings.map(({ slug }) => slug)).toEqual(["पैसे-कब-मिलेंगे", "refund", "refund-1", "more"]);
  expect(html).toContain('id="refund-1"');
});

test("nothing in words runs or smuggles markup in", () => {
  const { html } = render(
    'export const x = 1\n\n{process.env.SECRET}\n\n<script>alert(1)</script>\n\n<a href="javascript:alert(1)" onclick="x()">go</a>\n\n[bad](javascript:alert(1))',
  );
  expect(html).not.toMatch(/alert\(1\)"|onclick|<script|SECRET|export/);
});

test("broken MDX is told with its place", () => {
  expect(() => render("Text\n\n<Note>\n\nnever closed")).toThrow(/Note/);
});
