/** The part of `subset-font` we use; it ships no types of its own. */
declare module "subset-font" {
  export default function subsetFont(
    font: Uint8Array,
    letters: string | undefined,
    options: {
      targetFormat: "woff2" | "truetype";
      keepAllGlyphs?: boolean;
      noHinting?: boolean;
      variationAxes?: Record<string, number | { min: number; max: number; default: number }>;
    },
  ): Promise<Uint8Array>;
}
