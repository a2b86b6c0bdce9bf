/** Builds the outputs beside the last good ones and puts them in place only when every one is whole. */
import { spawn } from "node:child_process";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Audience } from "#schemas/vocabulary.ts";
import { cacheFileOf, openCheckCache } from "./check-cache.ts";
import { checkWords } from "./check-words.ts";
import { countFindings } from "./count-findings.ts";
import { describeHealth } from "./read-health.ts";
import { printFindings } from "./reporters/terminal.ts";
import { contentFolder, outFolder } from "./words-folder.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const astro = join(root, "node_modules", "astro", "bin", "astro.mjs");

interface AstroRun {
  audience: Audience;
  ok: boolean;
  output: string;
}

/** What the check found out about the words as a whole, for the agents' health page. */
function healthFile(fresh: string): string {
  return join(fresh, "health.json");
}

function runAstro(audience: Audience, fresh: string): Promise<AstroRun> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [astro, "build"], {
      cwd: root,
      env: {
        ...process.env,
        ANSWERBOOK_AUDIENCE: audience,
        ANSWERBOOK_BUILD_FOLDER: join(fresh, audience),
        ANSWERBOOK_CHECKED: "yes",
        ANSWERBOOK_HEALTH: healthFile(fresh),
        ASTRO_TELEMETRY_DISABLED: "1",
        NODE_ENV: "production",
        NO_COLOR: "1",
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (output += chunk));
    child.on("error", (error) => done({ audience, ok: false, output: String(error) }));
    child.on("exit", (code) => done({ audience, ok: code === 0, output }));
  });
}

/** Side by side; Astro keeps what it builds for a folder outside of the project in one place, so there one after the other. */
async function runAll(audiences: Audience[], fresh: string): Promise<AstroRun[]> {
  const run = (audience: Audience) => runAstro(audience, fresh);
  if (fresh.startsWith(root)) return Promise.all(audiences.map(run));
  const runs: AstroRun[] = [];
  for (const audience of audiences) runs.push(await run(audience));
  return runs;
}

/** Renames within one disk, so that a reader sees the old output or the new one, never half of each. */
async function putInPlace(fresh: string, place: string): Promise<void> {
  const old = `${fresh}-last`;
  await rm(old, { recursive: true, force: true });
  await rename(place, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(fresh, place);
  await rm(old, { recursive: true, force: true });
}

/** Prints every finding; resolves with false, and nothing written over the last good output, when there are errors. */
export async function buildSites(audiences: Audience[]): Promise<boolean> {
  const folder = contentFolder();
  const cache = await openCheckCache(cacheFileOf(folder));
  const checked = await checkWords(folder, { cache, history: { folder } });
  const { findings, notice } = checked;
  printFindings(findings);
  if (notice) console.log(`\n${notice}`);
  const { error: errors } = countFindings(findings);
  if (errors > 0) {
    console.error(`\nNothing was built: mend the ${errors} error${errors === 1 ? "" : "s"} above first.`);
    return false;
  }
  const out = outFolder();
  const fresh = resolve(out, ".fresh");
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true });
  if (audiences.includes("agents"))
    await writeFile(healthFile(fresh), JSON.stringify(await describeHealth(folder, checked)));
  console.log(`Building ${audiences.join(" and ")} …`);
  const runs = await runAll(audiences, fresh);
  const failed = runs.filter(({ ok }) => !ok);
  for (const { audience, output } of failed)
    console.error(`\nThe ${audience} output was not built:\n${output.trim()}`);
  if (failed.length === 0)
    for (const audience of audiences) await putInPlace(join(fresh, audience), resolve(out, audience));
  await rm(fresh, { recursive: true, force: true });
  if (failed.length > 0) console.error("\nThe last good output was left as it was.");
  else for (const audience of audiences) console.log(`  ${audience.padEnd(6)} → ${join(out, audience)}`);
  return failed.length === 0;
}
