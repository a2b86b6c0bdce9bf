/** The cut fonts set every word of the sample shop as the whole ones do: same forms, same places, at both ends of the weights. */
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Buffer, shape, type Font } from "harfbuzzjs";
import { beforeAll, expect, test } from "vitest";
import { cutFonts, listFontFaces } from "#node/cut-fonts.ts";
import { openFont } from "#node/open-font.ts";

const faces = await listFontFaces();
const whole = (file: string) => readFile(createRequire(import.meta.url).resolve(file));

/** Joined forms that the sample texts may lack: rare conjuncts, below-base and pre-base forms, marks upon marks. */
const hardWords = {
  hi: "क्ष्म्य स्त्रियाँ द्ध्य ङ्क्ष र्त्स्न्य कृपया श्रृंखला ट्ठ ह्ण द्व्य ख़्वाब फ़्रिज हूँ क्लिष्ट ज्ञान",
  te: "స్త్రీ క్ష్మ్య ద్ధ్యం ర్త్స్న్య జ్ఞానం శ్రీ ట్ఠ హ్ణ ష్ట్ర క్లుప్తంగా పృథ్వి ఱ్ఱ ఞ్జ",
  fa: "می‌شود لإ لا ﷼ گفت‌وگو هٔ خانهٔ",
};

async function wordsOf(locale: keyof typeof hardWords, letters: string): Promise<string[]> {
  const folder = join("src/content/articles", locale);
  const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".mdx"));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const known = new Set(letters);
  const words = [hardWords[locale], ...texts].join(" ").split(/\s+/u);
  return [...new Set(words)].filter((word) => word !== "" && [...word].every((letter) => known.has(letter)));
}

const outlines = new WeakMap<Font, Map<number, number[]>>();

function outlineOf(font: Font, glyph: number): number[] {
  const known = outlines.get(font) ?? new Map<number, number[]>();
  outlines.set(font, known);
  const outline =
    known.get(glyph) ?? (font.glyphToPath(glyph).match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  known.set(glyph, outline);
  return outline;
}

/** Glyph numbers differ between the two fonts; outlines and places must not. What is neither seen nor takes room is left out. */
function draw(font: Font, word: string): number[][] {
  const buffer = new Buffer();
  buffer.addText(word);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().flatMap(({ codepoint }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const outline = outlineOf(font, codepoint);
    return xAdvance === 0 && outline.length === 0 ? [] : [[xAdvance, xOffset, yOffset, ...outline]];
  });
}

let folder = "";
beforeAll(async () => {
  folder = await cutFonts();
});

test.each(faces.map(({ file }) => file))("%s is at most 60 kB once cut", async (file) => {
  expect((await readFile(join(folder, file))).length).toBeLessThanOrEqual(60_000);
});

test.each([
  ["hi", "devanagari-devanagari"],
  ["te", "telugu-telugu"],
  ["fa", "Vazirmatn"],
] as const)("every word in %s looks as it does in the whole font", async (locale, name) => {
  const face = faces.find(({ file }) => file.includes(name));
  if (!face) throw new Error(`fonts.css names no font for ${locale}.`);
  const words = await wordsOf(locale, face.letters);
  expect(words.length).toBeGreaterThan(800);
  for (const weight of [400, 700]) {
    const before = await openFont(await whole(face.file), weight);
    const after = await openFont(await readFile(join(folder, face.file)), weight);
    const changed = words.filter((word) => {
      const [first, second] = [draw(before, word), draw(after, word)];
      return (
        first.length === 0 ||
        first.length !== second.length ||
        first.some((glyph, at) =>
          glyph.some((number, index) => Math.abs(number - (second[at]?.[index] ?? Infinity)) > 2),
        )
      );
    });
    expect(changed).toEqual([]);
  }
});
