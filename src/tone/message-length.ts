/** Counts SMS parts as networks do: the GSM 03.38 alphabet in septets, anything else in UTF-16 units. */
import { neutralMark, type NeutralType } from "./mapped-text.ts";
import type { Block } from "./prose.ts";
import type { Sentence } from "./sentence.ts";

const basic = new Set(
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà",
);
/** These take an escape and so two septets. */
const extended = new Set("\f^{}\\[~]|€");

const typicalValues: Record<NeutralType, string> = {
  text: "Ananya Rao",
  person: "Ananya",
  time: "26 November",
  money: "Rs 12,499",
  number: "CH104518",
  phone: "+91 1800 555 0142",
  link: "https://shop.example/orders/1045",
  code: "104518",
  quote: "“as agreed”",
  term: "order number",
};

export function countSmsParts(text: string): { parts: number; characters: number; unicode: boolean } {
  let septets = 0;
  for (const character of text) {
    if (basic.has(character)) septets += 1;
    else if (extended.has(character)) septets += 2;
    else return { parts: partsOf(text.length, 70, 67), characters: text.length, unicode: true };
  }
  return { parts: partsOf(septets, 160, 153), characters: septets, unicode: false };
}

function partsOf(length: number, single: number, each: number): number {
  return length <= single ? 1 : Math.ceil(length / each);
}

/** The message as it might arrive: blocks on lines of their own, placeholders filled with examples. */
export function typicalText(sentences: Sentence[]): string {
  const blocks = new Set<Block>(sentences.map(({ block }) => block));
  return [...blocks].map(fill).join("\n");
}

function fill({ text }: Block): string {
  return text.text
    .replaceAll(neutralMark, (_, at: number) => {
      const neutral = text.neutralAt(at);
      return neutral === undefined ? "" : (neutral.example ?? typicalValues[neutral.type]);
    })
    .trim();
}
