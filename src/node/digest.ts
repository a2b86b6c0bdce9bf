/** A short name for any data: the same data has the same name, other data another. */
import { hash } from "node:crypto";

/** Texts count as they are, everything else as JSON. */
export function digestOf(...parts: unknown[]): string {
  const texts = parts.map((part) => (typeof part === "string" ? part : JSON.stringify(part)));
  return hash("sha256", `${texts.join("\0")}\0`, "base64url");
}
