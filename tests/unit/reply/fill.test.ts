import { expect, test } from "vitest";
import { fillTemplate, type FillOptions } from "#reply/fill.ts";
import type { Values } from "#reply/expand.ts";

const options: FillOptions = {
  locale: "en",
  channel: "email",
  facts: {
    refund_window: { label: "Days to return", type: "days", value: 30 },
    return_fee: { label: "Fee", type: "money", value: 99, currency: "INR" },
    support_phone: { label: "Phone", type: "phone", value: "+91 1800 555 0142" },
    track_url: { label: "Tracking", type: "url", value: "https://www.chinar.example/track" },
  },
  partials: {},
};
const fill = (source: string, values: Values = {}, more: Partial<FillOptions> = {}) =>
  fillTemplate(source, values, { ...options, ...more });
const text = (source: string, values?: Values, more?: Partial<FillOptions>) =>
  fill(source, values, more).text;

const declaring = (placeholders: string, body: string) =>
  `---\nplaceholders:\n${placeholders}\n---\n\n${body}\n`;
const typed = (type: string, more = "") =>
  declaring(`  x: { label: The x, type: ${type}${more} }`, "{{ x }}");

test("values stand where their placeholders stood", () => {
  const reply = fill("Hello {{ customer.first_name }}, order {{ order }}.", {
    "customer.first_name": " Asha ",
    order: 12,
  });
  expect(reply).toEqual({
    text: "Hello Asha, order 12.",
    html: "<p>Hello Asha, order 12.</p>",
    missing: [],
    problems: [],
  });
});

test("an empty value prints its fallback; without one it is missing and its label shows where", () => {
  const source = declaring(
    "  name: { label: Name, type: text, fallback: there }\n  order: { label: Order number, type: text }",
    `Hello {{ name }}, dear {{ name | default: "friend" }}: {{ order }}`,
  );
  expect(fill(source)).toMatchObject({
    text: "Hello there, dear friend: [Order number]",
    missing: ["order"],
  });
});

test("an optional value leaves no gap behind", () => {
  const source = declaring(
    "  name: { label: Name, type: text, required: false }",
    "Hello {{ name }}, welcome {{ name }}",
  );
  expect(fill(source)).toMatchObject({ text: "Hello, welcome", missing: [] });
});

test("facts are printed in the reply's language", () => {
  const source = "{{ fact.refund_window }}, {{ fact.return_fee }}";
  expect(text(source)).toBe("30 days, ₹99");
  expect(text(source, {}, { locale: "hi" })).toBe("30 दिन, ₹99");
  expect(text(source, {}, { locale: "fa" })).toBe("۳۰ روز, \u200e₹۹۹");
});

test.each([
  ["date", "2026-11-26", "26 November 2026", "۵ آذر ۱۴۰۵"],
  ["date", "۱۴۰۵/۹/۵", "26 November 2026", "۵ آذر ۱۴۰۵"],
  ["date", "2026-11-26T17:00", "26 November 2026, 5:00 pm", "۵ آذر ۱۴۰۵، ۱۷:۰۰"],
  ["time", "5pm", "5:00 pm", "۱۷:۰۰"],
  ["duration", "2", "2 minutes", "۲ دقیقه"],
  ["duration", "३ दिन", "3 days", "۳ روز"],
  ["number", "१२३४५६", "1,23,456", "۱۲۳٬۴۵۶"],
  ["money", "₹1,499.50", "₹1,499.50", "\u200e₹۱٬۴۹۹٫۵۰"],
])("a %s typed as %s prints as %s in English and %s in Persian", (type, entry, en, fa) => {
  expect(text(typed(type), { x: entry })).toBe(en);
  expect(text(typed(type), { x: entry }, { locale: "fa" })).toBe(fa);
});

test.each([
  ["date", "soonish", ""],
  ["date", "2026-02-30", ""],
  ["number", "twelve", ""],
  ["link", "javascript:alert(1)", ""],
  ["choice", "grey", ", choices: [red, blue]"],
])("a %s does not take %j, and says so", (type, entry, more) => {
  const { problems, text } = fill(typed(type, more), { x: entry });
  expect(problems).toMatchObject([{ rule: "no-wrong-value", actual: "{{ x }}", line: 6 }]);
  expect(text).toBe(entry);
});

test("a channel's own wording replaces the general one", () => {
  const source = "General.\n\n## sms\n\nShort.\n\n## Not a channel\n\nStill short.\n\n## phone\nSpoken.";
  expect(text(source)).toBe("General.");
  expect(text(source, {}, { channel: "sms" })).toBe("Short.\n\nNot a channel\n\nStill short.");
  expect(text(source, {}, { channel: "phone" })).toBe("Spoken.");
});

test("inserted templates bring their own declarations and their wording for the channel", () => {
  const partials = {
    "close/thanks": declaring(
      "  hold: { label: Hold, type: duration }",
      "Thanks, {{ hold }}.\n\n## sms\n\nThx.",
    ),
  };
  expect(text("Done.\n\n{{> close/thanks }}", { hold: "2" }, { partials })).toBe(
    "Done.\n\nThanks, 2 minutes.",
  );
  expect(text("Done. {{> close/thanks }}", {}, { partials, channel: "sms" })).toBe("Done. Thx.");
});

test("templates that insert each other come to an end and are reported", () => {
  const partials = { a: "A {{> b }}", b: "B {{> a }}", self: "{{> self }}" };
  expect(fill("{{> a }}", {}, { partials })).toMatchObject({
    text: "A B",
    problems: [{ rule: "no-cyclic-partial", file: "b", line: 1, column: 3 }],
  });
  expect(fill("{{> self }}", {}, { partials }).problems).toMatchObject([{ rule: "no-cyclic-partial" }]);
});

test("templates that multiply without a cycle come to an end too", () => {
  const partials = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [`p${index}`, `{{> p${index + 1} }} {{> p${index + 1} }}`]),
  );
  expect(fill("{{> p0 }}", {}, { partials }).problems.length).toBeGreaterThan(0);
});

test.each([
  ["{{> clsing }}", "no-unknown-partial", ["{{> closing }}"]],
  ["{{ fact.refund_windo }}", "no-unknown-fact", ["{{ fact.refund_window }}"]],
  ["{{ Order Number }}", "no-broken-placeholder", ["{{ order_number }}"]],
])("%s is reported as %s with what to write", (source, rule, expected) => {
  expect(fill(source, {}, { partials: { closing: "Bye" } }).problems).toMatchObject([{ rule, expected }]);
});

test("names from Object are not facts, partials or values", () => {
  const { missing, problems } = fill("{{ constructor }} {{ fact.constructor }} {{> constructor }}");
  expect(missing).toEqual(["constructor"]);
  expect(problems).toHaveLength(2);
});

test("Markdown becomes clean text", () => {
  const source = [
    "Dear **Asha**, press *Track* \\(top\\) or see [tracking](https://a.example/t).",
    "It stands in the next line.",
    "",
    "1. Open",
    "2. Choose",
    "   - red",
    "   - blue",
    "",
    "- {{ fact.track_url }}",
  ].join("\n");
  expect(text(source)).toBe(
    [
      "Dear Asha, press Track (top) or see tracking (https://a.example/t). It stands in the next line.",
      "",
      "1. Open",
      "2. Choose",
      "   - red",
      "   - blue",
      "",
      "- https://www.chinar.example/track",
    ].join("\n"),
  );
});

test("on the phone there are no links, only what can be said", () => {
  const source = "See [tracking]({{ fact.track_url }}) or {{ fact.track_url }}.";
  expect(fill(source, {}, { channel: "phone" })).toMatchObject({
    text: "See tracking or www.chinar.example/track.",
    html: "<p>See tracking or https://www.chinar.example/track.</p>",
  });
});

test("values are never Markdown, HTML or placeholders", () => {
  const hostile = `*a* [b](c) <img src=x onerror=1> {{ fact.refund_window }} & "q"`;
  const reply = fill("Hi {{ x }}", { x: hostile });
  expect(reply.text).toBe(`Hi ${hostile}`);
  expect(reply.html).toBe(
    "<p>Hi *a* [b](c) &lt;img src=x onerror=1&gt; {{ fact.refund_window }} &amp; &quot;q&quot;</p>",
  );
});

test("HTML in a template is shown, not run, and only web, mail and phone addresses become links", () => {
  expect(fill("<script>alert(1)</script>").html).not.toContain("<script");
  expect(fill("[x](javascript:alert)").html).toBe("<p>x</p>");
  expect(fill("Call {{ fact.support_phone }}").html).toBe(
    '<p>Call <a href="tel:+9118005550142">+91 1800 555 0142</a></p>',
  );
});

test("only values that run against the text are isolated, and marks that reorder text are dropped", () => {
  const persian = { locale: "fa" };
  expect(text("سفارش {{ x }} رسید", { x: "CH-1024" }, persian)).toBe("سفارش \u2068CH-1024\u2069 رسید");
  expect(text("سلام {{ x }}", { x: "آرش" }, persian)).toBe("سلام آرش");
  expect(text("Hello {{ x }}", { x: "آرش" })).toBe("Hello \u2068آرش\u2069");
  expect(text("Hello {{ x }}", { x: "A\u202esha" })).toBe("Hello Asha");
  expect(fill("سفارش {{ x }}", { x: "CH-1" }, persian).html).toBe(
    '<div lang="fa-IR" dir="rtl"><p>سفارش <bdi>CH-1</bdi></p></div>',
  );
});

test("a phone number keeps its order in Persian, typed ones too; in English it stays as given", () => {
  const reply = fill("تلفن {{ fact.support_phone }}", {}, { locale: "fa" });
  expect(reply.text).toBe("تلفن \u2068+91 1800 555 0142\u2069");
  expect(text("تلفن {{ x }}", { x: "۰۹۱۲ ۳۴۵ ۶۷۸۹" }, { locale: "fa" })).toBe(
    "تلفن \u2068۰۹۱۲ ۳۴۵ ۶۷۸۹\u2069",
  );
  expect(text("Call {{ fact.support_phone }}")).toBe("Call +91 1800 555 0142");
  expect(reply.html).toContain('<bdi dir="ltr">+91 1800 555 0142</bdi>');
});

test("a template is said not to be written for a channel it does not list", () => {
  expect(fill("---\nchannels: [email]\n---\nHi", {}, { channel: "sms" }).problems).toMatchObject([
    { rule: "no-wrong-channel", severity: "warning" },
  ]);
});

test.each([
  "---\nplaceholders: [",
  "---\n: :\n---\nHi",
  "---\nplaceholders: 3\n---\n{{ x }}",
  typed("choice", ", choices: 3"),
  typed("money", ", currency: '1é2'"),
  "{{{{{{",
  "",
])("%j is filled as far as it goes", (source) => {
  expect(fill(source, { x: "3" }).text).not.toContain("{ x");
});

test("“tomorrow” counts from the day given", () => {
  expect(text(typed("date"), { x: "tomorrow 5pm" }, { today: "2026-11-30" })).toBe(
    "1 December 2026, 5:00 pm",
  );
});
