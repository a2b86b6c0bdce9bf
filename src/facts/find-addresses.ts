/** Finds phone numbers, mail and web addresses in a text, whatever digits and separators they are written with. */
import { latinDigits } from "#reply/digits.ts";
import type { Literal } from "./literal.ts";

type Address = Extract<Literal, { kind: "phone" | "email" | "url" }>;

const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{2,63})+/gu;
const url =
  /https?:\/\/[^\s<>"'“”«»()[\]\uFFFC]+|(?<![\p{L}\p{N}.@/-])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}\/[^\s<>"'“”«»()[\]\uFFFC]+/giu;
const phone =
  /(?<![\p{L}\p{N}_#./-])(?:\+|00)?[\s-]?\(?\p{Nd}(?:[\s\u00a0().-]{0,2}\p{Nd}){6,14}(?![\p{N}/:_]|[-.]\p{N}|\p{L})/gu;
const date = /^(?:(?:19|20)\d\d[-./]\d\d?[-./]\d\d?|\d\d?[-./]\d\d?[-./](?:19|20)\d\d)$/;

export function findAddresses(text: string): Address[] {
  const found: Address[] = [];
  for (const { 0: written, index: start } of text.includes("@") ? text.matchAll(email) : [])
    found.push({ kind: "email", value: written.toLowerCase(), start, end: start + written.length });
  for (const { 0: written, index: start } of text.includes("/") ? text.matchAll(url) : []) {
    const address = written.replace(/[.,;:!?।؟،]+$/u, "");
    add({ kind: "url", value: plainUrl(address), start, end: start + address.length });
  }
  for (const { 0: written, index } of /\p{Nd}/u.test(text) ? text.matchAll(phone) : []) {
    const lead = /^[\s-]*/.exec(written)?.[0].length ?? 0;
    const value = latinDigits(written).replace(/\D/g, "");
    const start = index + lead;
    if (!date.test(latinDigits(written.trim())))
      add({ kind: "phone", value, start, end: index + written.length });
  }
  return found;

  function add(address: Address): void {
    if (!found.some(({ start, end }) => start < address.end && address.start < end)) found.push(address);
  }
}

/** What stays of an address when the ways of writing the same one are taken away. */
export function plainUrl(address: string): string {
  return address
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "")
    .replace(/\/+$/, "");
}

/** +91 1800 555 0142, 1800 555 0142 and 01800-5550142 are one number. */
export function samePhone(a: string, b: string): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  const core = shorter.replace(/^0+/, "");
  return core.length >= 7 && longer.length - core.length <= 4 && longer.endsWith(core);
}
