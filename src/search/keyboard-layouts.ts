/** A question typed while the keyboard stood on another language: "sthva" for سفارش, "قثبعدی" for refund. */

const keys = "`qwertyuiop[]asdfghjkl;'zxcvbnm,/~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<";

/** The letters of ISIRI 9147, Persian's standard, on these keys. */
const persian = "پضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو/پضصثقفغعهخحجچشسیبلآتنمکگظطژرذدپو";

/** India's InScript, which lays out all its scripts alike. */
const devanagari = [
  ..."ॊौैाीूबहगदज",
  ..."ड\u093cोे्िुपरकतचटॆंमनवलस,य",
  ..."ऒऔऐआईऊभङघधझ",
  ..."ढञओएअइउफऱखथछठऎँणऩऴळशष",
].join("");

/** Telugu stands at the same places of its Unicode block. */
const telugu = devanagari.replace(/[\u0900-\u097f]/g, (letter) =>
  String.fromCharCode(letter.charCodeAt(0) + 0x300),
);

type Layout = ReadonlyMap<string, string>;

const layouts: readonly Layout[] = [
  layKeys(keys, persian),
  layKeys(keys, devanagari),
  layKeys(keys, telugu),
  layKeys(persian, keys.toLowerCase()),
  layKeys(devanagari, keys.toLowerCase()),
  layKeys(telugu, keys.toLowerCase()),
];

/** Of a letter that stands on two keys the first counts. */
function layKeys(from: string, to: string): Layout {
  const layout = new Map<string, string>();
  Array.from(from).forEach((key, i) => {
    if (!layout.has(key)) layout.set(key, to.charAt(i));
  });
  return layout;
}

/** What else the same keys would have typed, one text a layout that has them all; none where a vowel sign begins a word. */
export function retype(text: string): string[] {
  const typed = Array.from(text);
  return layouts
    .filter((layout) => typed.some((key) => layout.has(key)))
    .filter((layout) => typed.every((key) => layout.has(key) || /[\s\d.?!]/.test(key)))
    .map((layout) => typed.map((key) => layout.get(key) ?? key).join(""))
    .filter((other) => !/(?<![\p{L}\p{M}])\p{M}/u.test(other));
}
