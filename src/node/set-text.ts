/** Sets text as a browser would, for pictures: joined forms by HarfBuzz, both directions, lines of even length. Outlines come out. */
import bidiFactory from "bidi-js";
import { Buffer, Direction, shape, type Font } from "harfbuzzjs";

export interface Typeface {
  font: Font;
  /** What it is asked for; other letters go to the next in the row. */
  letters: ReadonlySet<string>;
  /** By glyph: each is drawn many times. */
  outlines: Map<number, string>;
}

export interface TextStyle {
  /** The first is preferred; the last takes what none of them has. */
  typefaces: readonly Typeface[];
  dir: "ltr" | "rtl";
}

export interface Room {
  /** In pixels, as are the sizes; the largest size that fits is taken. */
  width: number;
  sizes: readonly number[];
  /** What is left over at the smallest size is cut off. */
  mostLines: number;
}

interface Run {
  text: string;
  level: number;
  typeface: Typeface;
}

interface Line {
  width: number;
  /** SVG paths, the baseline's start at 0,0. */
  svg: string;
}

const bidi = bidiFactory();

/** Breaks at spaces only. Lines come out as even as they can be without needing one more. */
export function setText(
  text: string,
  style: TextStyle,
  { width, sizes, mostLines }: Room,
): { size: number; lines: Line[] } {
  const words = text.trim().split(/\s+/u);
  const widths = words.map((word) => setLine(word, style, 1).width);
  const space = setLine(" ", style, 1).width;
  const linesAt = (size: number, room = width) => breakWords(widths, space, room / size);
  const size = sizes.find((each) => linesAt(each).length <= mostLines) ?? sizes.at(-1) ?? 16;
  const count = linesAt(size).length;
  let even = width;
  while (even > width * 0.5 && linesAt(size, even * 0.97).length === count) even *= 0.97;
  const lines = linesAt(size, even).slice(0, mostLines);
  return { size, lines: lines.map(([from, to]) => setLine(words.slice(from, to).join(" "), style, size)) };
}

function breakWords(widths: number[], space: number, width: number): [from: number, to: number][] {
  const lines: [number, number][] = [];
  let start = 0;
  let used = 0;
  for (const [index, word] of widths.entries()) {
    if (index > start && used + space + word > width) {
      lines.push([start, index]);
      start = index;
      used = word;
    } else used += (index > start ? space : 0) + word;
  }
  return [...lines, [start, widths.length]];
}

function setLine(text: string, style: TextStyle, size: number): Line {
  const line = { width: 0, svg: "" };
  for (const { text: part, level, typeface } of inSeenOrder(findRuns(text, style))) {
    const scale = size / typeface.font.face.upem;
    const buffer = new Buffer();
    buffer.addText(part);
    buffer.guessSegmentProperties();
    buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
    shape(typeface.font, buffer);
    const positions = buffer.getGlyphPositions();
    for (const [index, { codepoint }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const outline = size > 1 ? outlineOf(typeface, codepoint) : "";
      const [x, y] = [line.width + xOffset * scale, -yOffset * scale];
      if (outline !== "")
        line.svg += `<path transform="matrix(${scale} 0 0 ${-scale} ${x.toFixed(1)} ${y.toFixed(1)})" d="${outline}"/>`;
      line.width += xAdvance * scale;
    }
  }
  return line;
}

/** Stretches of one direction and one typeface, as they are written. A mark stays with what stands before it. */
function findRuns(text: string, { typefaces, dir }: TextStyle): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, dir);
  const runs: Run[] = [];
  let at = 0;
  for (const letter of text) {
    const level = levels[at] ?? 0;
    const last = runs.at(-1);
    const typeface = chooseTypeface(letter, typefaces, last?.typeface);
    if (last && last.level === level && last.typeface === typeface) last.text += letter;
    else runs.push({ text: letter, level, typeface });
    at += letter.length;
  }
  return runs;
}

function chooseTypeface(letter: string, typefaces: readonly Typeface[], last?: Typeface): Typeface {
  if (last && (/[\p{M}\p{Cf}]/u.test(letter) || !typefaces.some(({ letters }) => letters.has(letter))))
    return last;
  const found = typefaces.find(({ letters }) => letters.has(letter)) ?? typefaces.at(-1);
  if (!found) throw new Error("Text needs a typeface to be set in.");
  return found;
}

/** Rule L2 of the Unicode bidirectional algorithm, on whole runs. */
function inSeenOrder(runs: Run[]): Run[] {
  let seen = runs;
  const highest = Math.max(...runs.map(({ level }) => level), 0);
  for (let level = highest; level >= 1; level--) {
    const turned: Run[] = [];
    let stretch: Run[] = [];
    for (const run of seen) {
      if (run.level >= level) stretch.unshift(run);
      else {
        turned.push(...stretch, run);
        stretch = [];
      }
    }
    seen = [...turned, ...stretch];
  }
  return seen;
}

/** In whole font units, upwards. */
function outlineOf({ font, outlines }: Typeface, glyph: number): string {
  const known = outlines.get(glyph);
  if (known !== undefined) return known;
  const outline = font
    .glyphToPath(glyph)
    .replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => String(Math.round(Number(number))));
  outlines.set(glyph, outline);
  return outline;
}
