/** Digits of every script as 0–9, with every place in the text kept. */
import { latinDigits } from "#reply/digits.ts";

/** Digits beyond the first plane take two units and stay as they are. */
export function plainDigits(text: string): string {
  return text.replace(/[\u0660-\uffff]+/g, latinDigits);
}
