/** The marked sentences the tone check is measured by and learns from: tone/<locale>.jsonl. */
import { existsSync, readFileSync } from "node:fs";

export interface ToneSample {
  id: string;
  text: string;
  /** The rule it breaks, or null where nothing is wrong. */
  rule: string | null;
  /** tune: rules are written from it · learn: only the model learns from it · held: only ever looked at as totals. */
  part: "tune" | "learn" | "held";
}

/** In the order of the file; none for a language without one. */
export function readToneSamples(locale: string): ToneSample[] {
  const file = new URL(`tone/${locale}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as ToneSample);
}
