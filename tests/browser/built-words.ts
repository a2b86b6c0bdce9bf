/** Builds a site of its own from the second brand's words, which a test may change before, and serves it. */
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect } from "@playwright/test";
import { serveFolder } from "#node/serve-folder.ts";

export type Audience = "public" | "agents";

export interface BuiltWords {
  /** Of the words; gone with `remove`. */
  folder: string;
  address: string;
  remove: () => Promise<void>;
}

/** Takes about twenty seconds on a busy machine. `change` is told the words' folder and the site's address. */
export async function buildWords(
  audience: Audience,
  change: (words: string, address: string) => Promise<void>,
): Promise<BuiltWords> {
  const folder = await mkdtemp(join(process.cwd(), ".answerbook", "built-words-"));
  const words = join(folder, "words");
  const server = await serveFolder(join(folder, "out", audience), 0);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await cp("tests/fixtures/second-brand", words, { recursive: true });
  await change(words, address);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["scripts/build.ts", "--audience", audience],
    {
      encoding: "utf8",
      env: { ...process.env, ANSWERBOOK_CONTENT: words, ANSWERBOOK_OUT: join(folder, "out") },
    },
  );
  expect(status, stdout + stderr).toBe(0);
  const remove = async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, address, remove };
}
