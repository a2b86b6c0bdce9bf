/** Reads how large a picture is, and what an SVG does besides drawing; nothing of it is ever run or unpacked. */

export interface PictureSize {
  width: number;
  height: number;
}

/** From the first bytes of a PNG, GIF, WebP or JPEG; `undefined` where they are none of these. */
export function readPictureSize(bytes: Uint8Array): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (start: number, end: number) => String.fromCharCode(...bytes.subarray(start, end));
  try {
    if (text(1, 4) === "PNG") return { width: view.getUint32(16), height: view.getUint32(20) };
    if (text(0, 3) === "GIF") return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    if (text(0, 4) === "RIFF" && text(8, 12) === "WEBP") return readWebp(view, text(12, 16));
    if (view.getUint16(0) === 0xffd8) return readJpeg(view);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  return undefined;
}

function readWebp(view: DataView, form: string): PictureSize | undefined {
  const three = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65536;
  if (form === "VP8X") return { width: three(24) + 1, height: three(27) + 1 };
  if (form === "VP8 ")
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  if (form !== "VP8L") return undefined;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/** Walks from segment to segment up to the one that begins the picture. */
function readJpeg(view: DataView): PictureSize | undefined {
  for (let at = 2; at + 9 < view.byteLength;) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    const starts = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (starts) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

const svgFaults: [pattern: RegExp, what: string][] = [
  [/<\s*(?:[\w-]+:)?script/i, "a program (<script>)"],
  [/<\s*(?:[\w-]+:)?(?:foreignObject|iframe|embed|object|audio|video)/i, "a part that is no drawing"],
  [/[\s"'/]on[a-z]+\s*=/i, "a program that runs when somebody touches it (on…=)"],
  [/<!(?:DOCTYPE|ENTITY)/i, "definitions that can unfold without end (<!DOCTYPE>)"],
  [/(?:javascript|vbscript)\s*:/i, "a program in an address"],
  [
    /(?:href|src)\s*=\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp|gif)[;,])[^"'\s>#]/i,
    "an address outside of the picture",
  ],
  [
    /url\(\s*["']?\s*(?!#|data:image\/(?:png|jpeg|webp|gif)[;,])[^"')\s#]/i,
    "an address outside of the picture",
  ],
  [/@import/i, "an address outside of the picture"],
  [/<\?xml-stylesheet/i, "an address outside of the picture"],
];

/** What an SVG holds that a drawing does not need; character references are read as browsers read them. */
export function findSvgFaults(svg: string): string[] {
  const read = svg.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex?: string, digits?: string) => {
    const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
  return Array.from(new Set(svgFaults.filter(([pattern]) => pattern.test(read)).map(([, what]) => what)));
}
