/** A short name for any data: the same data has the same name, other data another. */
import { createHash } from "node:crypto";

/** Texts count as they are, everything else as JSON. */
export function digestOf(...parts: unknown[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(typeof part === "string" ? part : JSON.stringify(part)).update("\0");
  return hash.digest("base64url");
}
