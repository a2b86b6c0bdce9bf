/** Opens a font file for shaping: which glyph stands where, and its outline. */
import { Blob, Face, Font, Variation } from "harfbuzzjs";
import subsetFont from "subset-font";

/** `bytes` may be packed as WOFF or WOFF2. */
export async function openFont(bytes: Uint8Array, weight: number): Promise<Font> {
  const plain = await subsetFont(bytes, undefined, { targetFormat: "truetype", keepAllGlyphs: true });
  const font = new Font(new Face(new Blob(plain)));
  font.setVariations([new Variation("wght", weight)]);
  return font;
}
