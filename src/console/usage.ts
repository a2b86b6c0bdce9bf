/** What this agent pinned, opened last and how often: kept in this browser, for the start of the finder. */
import type { Reference } from "./exchange.ts";
import { keep, readKept } from "./kept.ts";

const mostRecent = 6;

const same = (a: Reference) => (b: Reference) => a.kind === b.kind && a.id === b.id;

export const readPins = (): Reference[] => readKept<Reference[]>("pins", []);
export const readRecent = (): Reference[] => readKept<Reference[]>("recent", []);
export const isPinned = (reference: Reference, pins = readPins()): boolean => pins.some(same(reference));

/** What an empty search begins with: pins, then what was opened last, each once. */
export function listKnown(): Reference[] {
  const pins = readPins();
  return [...pins, ...readRecent().filter((recent) => !pins.some(same(recent)))];
}

/** Returns whether it is pinned now. */
export function togglePin({ kind, id }: Reference): boolean {
  const reference = { kind, id };
  const others = readPins().filter((pin) => !same(reference)(pin));
  const pinned = others.length === readPins().length;
  keep("pins", pinned ? [...others, reference] : others);
  return pinned;
}

export function noteUse({ kind, id }: Reference): void {
  const others = readRecent().filter((recent) => !same({ kind, id })(recent));
  keep("recent", [{ kind, id }, ...others].slice(0, mostRecent));
  const counts = readCounts();
  keep("counts", { ...counts, [`${kind}:${id}`]: (counts[`${kind}:${id}`] ?? 0) + 1 });
}

export function countUses({ kind, id }: Reference, counts = readCounts()): number {
  return counts[`${kind}:${id}`] ?? 0;
}

export function readCounts(): Record<string, number> {
  return readKept<Record<string, number>>("counts", {});
}
