/** Prints what `npm run check` takes for 2,000 and 10,000 files, cold and with one file changed. `npm run bench:check` */
import { spawnSync } from "node:child_process";
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cacheFileOf } from "#node/check-cache.ts";
import packageFile from "../package.json" with { type: "json" };

const sample = "src/content";
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [2000, 10_000];
/** How `npm run check` calls Node. */
const flags = packageFile.scripts.check.split(" ").slice(1, -1);
/** Tells what the run took, as its last word. */
const report = `data:text/javascript,process.on("exit",()=>console.error(JSON.stringify(process.resourceUsage())))`;

for (const size of sizes) {
  const folder = await mkdtemp(join(tmpdir(), "bench-check-"));
  const changed = await makeWords(folder, size);
  console.log(`${size} files`);
  print("cold", check(folder));
  print("nothing changed", check(folder));
  await appendFile(changed, "\nWe will write to you.\n");
  print("one changed", check(folder));
  await rm(folder, { recursive: true });
  await rm(cacheFileOf(folder), { force: true });
}

/** The sample's texts again and again under new names. Resolves with the path of one of them. */
async function makeWords(folder: string, size: number): Promise<string> {
  await cp(sample, folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = entries.filter((entry) => entry.isFile() && /\.mdx?$/.test(entry.name));
  let last = "";
  for (let made = texts.length; made < size; made++) {
    const entry = texts[made % texts.length];
    if (!entry) break;
    const source = await readFile(join(entry.parentPath, entry.name), "utf8");
    const round = Math.floor(made / texts.length);
    last = join(entry.parentPath, entry.name.replace(/(?=\.mdx?$)/, `-${round}`));
    await mkdir(dirname(last), { recursive: true });
    await writeFile(
      last,
      source
        .replace(/^shortcut: .*\n/m, "")
        .replace(/^formerly: .*\n/m, "")
        .replace(/$/, `\n\nText ${made}.\n`),
    );
  }
  return last;
}

function check(folder: string): { seconds: number; cpu: number; memory: number } {
  const start = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    [...flags, "--import", report, "scripts/check.ts", "--format", "json"],
    {
      env: { ...process.env, ANSWERBOOK_CONTENT: folder },
      encoding: "utf8",
      maxBuffer: 2 ** 30,
    },
  );
  const usage = JSON.parse(stderr.trim().split("\n").at(-1) ?? "") as NodeJS.ResourceUsage;
  return {
    seconds: (performance.now() - start) / 1000,
    cpu: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    memory: usage.maxRSS / 1024,
  };
}

function print(name: string, { seconds, cpu, memory }: ReturnType<typeof check>): void {
  console.log(
    `  ${name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${cpu.toFixed(1).padStart(6)} CPU s  ${memory.toFixed(0).padStart(5)} MB`,
  );
}
