/** The console's shell, before any words come, stays light: page, styles, scripts, one language's wording, the finder. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { outputOf } from "./output.ts";

const limit = 70_000;
const folder = outputOf("agents");

const read = (path: string) => readFile(join(folder, path), "utf8");
const sizeOf = async (path: string) => gzipSync(await read(path)).length;

/** What these scripts import before they run, and what that imports. */
async function withImports(paths: readonly string[], known: readonly string[] = []): Promise<string[]> {
  const imported = await Promise.all(paths.map(importsOf));
  const all = [...new Set([...known, ...paths, ...imported.flat()])];
  const fresh = all.filter((path) => !known.includes(path) && !paths.includes(path));
  return fresh.length === 0 ? all : withImports(fresh, all);
}

async function importsOf(path: string): Promise<string[]> {
  const code = await read(path);
  return Array.from(
    code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/gu),
    ([, name]) => `_astro/${name}`,
  );
}

test("the console's shell is 70 kB or less, compressed", async () => {
  const page = "console/index.html";
  const html = await read(page);
  const linked = Array.from(
    html.matchAll(/(?:href|src)="[^"]*?(_astro\/[^"]+\.(?:css|js))"/gu),
    ([, path]) => path ?? "",
  );
  const scripts = await withImports(linked.filter((path) => path.endsWith(".js")));
  const parts = await readdir(join(folder, "_astro"));
  const worker = parts.filter((name) => name.startsWith("finder-worker"));
  const wordings = parts.filter((name) => /^te\..*\.js$/u.test(name));
  expect(scripts).not.toEqual([]);
  expect([...worker, ...wordings]).toHaveLength(2);
  const styles = linked.filter((path) => path.endsWith(".css"));
  const shell = [page, ...styles, ...scripts, ...[...worker, ...wordings].map((name) => `_astro/${name}`)];
  const sizes = await Promise.all(shell.map(sizeOf));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(limit);
});
