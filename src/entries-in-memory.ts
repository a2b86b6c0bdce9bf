/**
 * Where the dev server keeps what entries say. Astro writes its store to disk and reads it again after every change,
 * more than half a second at a thousand articles; it holds their digests alone (docs/decisions/0020-entries-in-memory.md).
 */
type Entries = Map<string, { digest: string; data: object }>;

/** Vite runs this module once for the loaders and once for the pages: both meet in one place. */
const place = Symbol.for("answerbook.entries");
const places = globalThis as unknown as Record<symbol, Entries | undefined>;
const entries = (places[place] ??= new Map());

/** An entry held under the same digest stays the object it is. */
export function holdEntry(key: string, digest: string, makeData: () => object): void {
  if (entries.get(key)?.digest !== digest) entries.set(key, { digest, data: makeData() });
}

export function heldEntry(key: string): object | undefined {
  return entries.get(key)?.data;
}
