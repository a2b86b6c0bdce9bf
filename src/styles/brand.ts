/** Derives readable shades from one brand colour, whatever colour a shop brings. */

type Rgb = readonly [number, number, number];

export interface BrandShades {
  /** For text and buttons on light pages. */
  light: string;
  /** For text and buttons on dark pages. */
  dark: string;
  /** For large fields with white text on them. */
  deep: string;
}

const black: Rgb = [0, 0, 0];
const white: Rgb = [255, 255, 255];
/** --colour-surface by day and --colour-raised by night, the harder of the two surfaces each. */
const lightSurface: Rgb = [251, 250, 247];
const darkSurface: Rgb = [29, 35, 32];

function parseHex(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function printHex(colour: Rgb): string {
  return `#${colour.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21, as WCAG 2 defines it. */
export function contrast(first: string, second: string): number {
  return contrastOf(parseHex(first), parseHex(second));
}

function contrastOf(first: Rgb, second: Rgb): number {
  const [low, high] = [luminance(first), luminance(second)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function mix(colour: Rgb, other: Rgb, share: number): Rgb {
  return colour.map((channel, index) => channel + ((other[index] ?? 0) - channel) * share) as unknown as Rgb;
}

/** Moves a colour along a way, in steps of 2 %, only as far as it must. */
function moveUntil(wanted: number, against: Rgb, colour: Rgb, ...way: Rgb[]): Rgb {
  let from = colour;
  for (const towards of way) {
    for (let share = 0; share < 1; share += 0.02) {
      const shade = mix(from, towards, share);
      if (contrastOf(shade, against) >= wanted) return shade;
    }
    from = towards;
  }
  return from;
}

/** The same hue as bright as it gets, a little paled: lighter without turning grey. */
function brighten(colour: Rgb): Rgb {
  const factor = 240 / Math.max(...colour, 1);
  return mix(mix(black, colour, factor), white, 0.35);
}

/** `hex` is # and six digits. Accents keep 5.6 : 1 on a surface, so that 4.5 remains on a tinted one. */
export function brandShades(hex: string): BrandShades {
  const colour = parseHex(hex);
  return {
    light: printHex(moveUntil(5.6, lightSurface, colour, black)),
    dark: printHex(moveUntil(6.5, darkSurface, colour, brighten(colour), white)),
    deep: printHex(moveUntil(8, white, colour, black)),
  };
}
