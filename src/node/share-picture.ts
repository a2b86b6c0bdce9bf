/** Draws what is shown when a page is shared: the question as something said, and the answer under it, in the shop's colour. */
import sharp from "sharp";
import { brandShades } from "#styles/brand.ts";
import { setText, type Room, type TextStyle } from "./set-text.ts";
import type { Typefaces } from "./typefaces.ts";

export interface SharedPage {
  title: string;
  summary: string;
  siteTitle: string;
  locale: string;
  dir: "ltr" | "rtl";
  /** `#` and six digits. */
  colour: string;
}

export interface Fonts {
  bold: Typefaces;
  regular: Typefaces;
}

interface Block {
  svg: string;
  height: number;
}

const width = 1200;
const height = 630;
const margin = 72;
const paper = "#ffffff";
const padding = 40;
/** Line heights follow the scripts: marks above and below need room. */
const leading: Readonly<Record<string, number>> = { hi: 1.4, te: 1.45, fa: 1.5 };

/** A PNG of 1200 by 630. */
export function drawShared(page: SharedPage, fonts: Fonts): Promise<Uint8Array> {
  return sharp(Buffer.from(composeShared(page, fonts)))
    .png({ compressionLevel: 6 })
    .toBuffer();
}

function composeShared({ title, summary, siteTitle, locale, dir, colour }: SharedPage, fonts: Fonts): string {
  const { light, deep } = brandShades(colour);
  const bold = { typefaces: fonts.bold(locale), dir };
  const regular = { typefaces: fonts.regular(locale), dir };
  const inner = width - 2 * margin;
  const ink = "#1d2420";
  const answerRoom = { width: inner - 2 * padding, sizes: [34, 31, 28], mostLines: 3 };
  const answer = fit(summary, regular, answerRoom, locale, ink);
  const question = fit(
    title,
    bold,
    { width: inner, sizes: [76, 68, 60, 52, 46], mostLines: 3 },
    locale,
    paper,
  );
  const bubbleHeight = answer.height + 2 * padding - 12;
  const bubbleTop = height - 56 - bubbleHeight;
  const name = fit(siteTitle, bold, { width: inner - 56, sizes: [34], mostLines: 1 }, locale, paper);
  const questionTop = margin + 56 + (bubbleTop - margin - 56 - question.height) / 2;
  const start = dir === "rtl" ? width - margin : margin;
  const side = dir === "rtl" ? -1 : 1;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="${deep}"/>
<circle cx="${dir === "rtl" ? 60 : width - 60}" cy="30" r="330" fill="${light}" opacity="0.45"/>
<g transform="translate(${start} ${margin - 14}) scale(${side * 1.5} 1.5)"><path fill="${paper}" d="M0 0h15a11 11 0 0 1 11 11v4a11 11 0 0 1-11 11h-4A11 11 0 0 1 0 15Z"/><path fill="none" stroke="${deep}" stroke-width="2.25" stroke-linecap="round" d="M7 9.500h9M7 14h12M7 18.500h6"/></g>
<g transform="translate(${start + side * 56} ${margin - 18})">${name.svg}</g>
<g transform="translate(${start} ${questionTop})">${question.svg}</g>
${bubble(margin, bubbleTop, inner, bubbleHeight, dir)}
<g transform="translate(${start + side * padding} ${bubbleTop + padding - 6})">${answer.svg}</g>
</svg>`;
}

function fit(text: string, style: TextStyle, room: Room, locale: string, fill: string): Block {
  const { size, lines } = setText(text, style, room);
  const step = size * (leading[locale] ?? 1.25);
  const set = lines.map(({ svg, width: used }, index) => {
    const x = style.dir === "rtl" ? -used : 0;
    return `<g transform="translate(${x.toFixed(1)} ${(step * index + size * 1.02).toFixed(1)})">${svg}</g>`;
  });
  return { svg: `<g fill="${fill}">${set.join("")}</g>`, height: set.length * step };
}

/** Round, with one square corner where the answer starts. */
function bubble(x: number, y: number, wide: number, high: number, dir: "ltr" | "rtl"): string {
  const [round, square] = [30, 8];
  const [startCorner, endCorner] = dir === "rtl" ? [round, square] : [square, round];
  return `<path fill="${paper}" d="M${x + startCorner} ${y}H${x + wide - endCorner}a${endCorner} ${endCorner} 0 0 1 ${endCorner} ${endCorner}V${y + high - round}a${round} ${round} 0 0 1-${round} ${round}H${x + round}a${round} ${round} 0 0 1-${round}-${round}V${y + startCorner}a${startCorner} ${startCorner} 0 0 1 ${startCorner}-${startCorner}Z"/>`;
}
