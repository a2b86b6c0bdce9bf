/** Which versions of the console are kept, and what is known about each: that it worked, or that it did not. */

type Note = "proven" | "failed";

const notes = "answerbook notes";
const addressOf = (note: Note, cache: string) => `/${note}/${encodeURIComponent(cache)}`;

export async function hasNote(note: Note, cache: string): Promise<boolean> {
  return (await (await caches.open(notes)).match(addressOf(note, cache))) !== undefined;
}

export async function writeNote(note: Note, cache: string): Promise<void> {
  await (await caches.open(notes)).put(addressOf(note, cache), new Response(""));
}

/** The newest other version that has worked. */
export async function readProven(prefix: string, own: string): Promise<string | undefined> {
  for (const name of (await versions(prefix)).reverse())
    if (name !== own && (await hasNote("proven", name))) return name;
  return undefined;
}

/** Keeps this version and the one that worked before it: to fall back on, and for pages that still run it. */
export async function tidyCaches(prefix: string, own: string): Promise<void> {
  const before = await readProven(prefix, own);
  const old = (await versions(prefix)).filter((name) => name !== own && name !== before);
  const kept = await caches.open(notes);
  for (const name of old) {
    await caches.delete(name);
    await kept.delete(addressOf("proven", name));
    await kept.delete(addressOf("failed", name));
  }
}

/** Oldest first. */
async function versions(prefix: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}
