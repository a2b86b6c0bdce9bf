/** Which records are one text in several languages, and which of them the filters let through. */
import type { SearchFilters, SearchRecord } from "./record.ts";

/** Sets are numbered in order of their first record. */
export function groupTranslations(records: readonly SearchRecord[]): {
  setOf: Uint32Array;
  members: number[][];
} {
  const setOf = new Uint32Array(records.length);
  const members: number[][] = [];
  const numbers = new Map<string, number>();
  records.forEach(({ kind, id }, at) => {
    const name = `${kind} ${id}`;
    const set = numbers.get(name) ?? members.length;
    numbers.set(name, set);
    setOf[at] = set;
    (members[set] ??= []).push(at);
  });
  return { setOf, members };
}

/** 1 for each record that fits; undefined when nothing is filtered. A record without channels fits every channel. */
export function markEligible(
  records: readonly SearchRecord[],
  filters: SearchFilters,
): Uint8Array | undefined {
  const { kind, stage, channel, topic } = filters;
  if (!kind && !stage && !channel && !topic) return undefined;
  return Uint8Array.from(records, (record) => {
    const fits =
      (!kind || record.kind === kind) &&
      (!stage || record.stage === stage) &&
      (!topic || record.topic === topic) &&
      (!channel || !record.channels || record.channels.includes(channel));
    return fits ? 1 : 0;
  });
}
