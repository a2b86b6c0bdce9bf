/** Reads a file from a cache only as it was put there: a disk can spoil what it keeps. */

/** `integrity` as in HTML: `sha256-…`. Nothing where the file is missing or spoilt. */
export async function matchWhole(
  cache: string,
  key: string,
  integrity: string,
): Promise<Response | undefined> {
  const kept = await (await caches.open(cache)).match(key);
  if (!kept) return undefined;
  const bytes = await kept.arrayBuffer().catch(() => new ArrayBuffer(0));
  if ((await integrityOf(bytes)) !== integrity) return undefined;
  const { status, statusText, headers } = kept;
  return new Response(bytes, { status, statusText, headers });
}

async function integrityOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return `sha256-${btoa(String.fromCharCode(...digest))}`;
}
