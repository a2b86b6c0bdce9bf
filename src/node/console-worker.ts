/** Writes the service worker of the console, with the list of all it needs and a digest of each file. */
import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { digestOf } from "./digest.ts";

const source = fileURLToPath(new URL("../console/service-worker.ts", import.meta.url));

interface KeptFile {
  url: string;
  /** For a file whose name does not change with its content. */
  revision: string | null;
  integrity: string;
}

/** Says how many files it lists and how large they are. */
export async function writeServiceWorker(
  folder: string,
  base: string,
): Promise<{ files: number; bytes: number }> {
  const root = base.replace(/\/$/, "");
  const paths = await listConsoleFiles(folder);
  const files = await Promise.all(paths.map((path) => describeFile(folder, root, path)));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(join(folder, path))).size));
  await build({
    entryPoints: [source],
    outfile: join(folder, "console-worker.js"),
    bundle: true,
    minify: true,
    target: "es2022",
    legalComments: "none",
    define: {
      VERSION: JSON.stringify(digestOf(files)),
      FILES: JSON.stringify(files),
      CONSOLE: JSON.stringify(`${root}/console/`),
      "process.env.NODE_ENV": '"production"',
    },
  });
  return { files: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

async function listConsoleFiles(folder: string): Promise<string[]> {
  const inside = async (place: string) =>
    (await readdir(join(folder, place)).catch(() => [])).map((name) => `${place}/${name}`);
  const kept = [
    "console/index.html",
    "favicon.svg",
    "api/shelves.json",
    ...(await inside("api/shelves")),
    ...(await inside("api/tone")),
    ...(await inside("api")).filter((path) => path.includes("/rule-titles.")),
    ...(await inside("brand")),
    ...(await inside("console")).filter((path) => /\.(png|webmanifest)$/.test(path)),
  ];
  return [...kept, ...(await listAssets(folder))].sort();
}

/** What the page names, what that names, and so on: scripts, workers, styles, fonts. */
async function listAssets(folder: string): Promise<string[]> {
  const assets = await readdir(join(folder, "_astro"));
  const found = new Set<string>();
  const waiting = ["console/index.html"];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (!/\.(html|css|js)$/.test(path)) continue;
    const text = await readFile(join(folder, path), "utf8");
    for (const name of assets.filter((each) => !found.has(each) && text.includes(each))) {
      found.add(name);
      waiting.push(`_astro/${name}`);
    }
  }
  return Array.from(found, (name) => `_astro/${name}`);
}

async function describeFile(folder: string, root: string, path: string): Promise<KeptFile> {
  const bytes = await readFile(join(folder, path));
  const digest = createHash("sha256").update(bytes).digest("base64");
  const lasting = /^(_astro|api\/shelves)\//.test(path);
  const address = basename(path) === "index.html" ? path.slice(0, -"index.html".length) : path;
  return {
    url: encodeURI(`${root}/${address}`),
    revision: lasting ? null : digest.slice(0, 12),
    integrity: `sha256-${digest}`,
  };
}
