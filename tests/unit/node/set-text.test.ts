import { expect, test } from "vitest";
import { setText } from "#node/set-text.ts";
import { openTypefaces } from "#node/typefaces.ts";

const typefaces = await openTypefaces(450);
const room = { width: 600, sizes: [40, 30], mostLines: 3 };
const glyphs = (svg: string) => svg.match(/<path /g)?.length ?? 0;
const set = (text: string, locale: string) =>
  setText(text, { typefaces: typefaces(locale), dir: locale === "fa" ? "rtl" : "ltr" }, room);

test.each([
  ["hi", "क्ष", 1],
  ["te", "స్త్రీ", 3],
  ["fa", "لا", 1],
])("letters join in %s: %s", (locale, text, most) => {
  const [line] = set(text, locale).lines;
  expect(glyphs(line?.svg ?? "")).toBeGreaterThan(0);
  expect(glyphs(line?.svg ?? "")).toBeLessThanOrEqual(most);
});

test("a Persian line starts at the right, and a number in it reads from the left", () => {
  const places = (text: string) =>
    [...(set(text, "fa").lines[0]?.svg ?? "").matchAll(/matrix\(\S+ \S+ \S+ \S+ (\S+)/g)].map(([, x]) =>
      Number(x),
    );
  const [one, two, ...word] = places("سفارش 12");
  expect([one, two, ...word]).toEqual([one, two, ...word].toSorted((a = 0, b = 0) => a - b));
  expect(word.length).toBeGreaterThan(3);
});

test("the largest size that fits is taken, in lines of even length; what is too long is cut off", () => {
  const short = set("Where is my order?", "en");
  expect([short.size, short.lines.length]).toEqual([40, 1]);
  const { size, lines } = set("What do I do if something arrives damaged?", "en");
  expect(size).toBe(40);
  const widths = lines.map(({ width }) => width);
  expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) * 0.6);
  expect(set("word ".repeat(200), "en").lines).toHaveLength(3);
});
