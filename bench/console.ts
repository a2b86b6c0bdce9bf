/**
 * How fast the console answers in a real browser: from keystroke to painted results, beside Fuse.js and MiniSearch on the
 * same records. `npm run bench:console [-- --records 10000 --keystrokes 200]`; wants a build of the agents' site.
 * Chromium slows the page's main thread four times over, as for a cheap laptop; its switch does not reach workers, so the
 * console has a second line in which its worker's own time counts four times as well. Keystrokes come as from a fast
 * typist, not on top of each other. CPU time holds on a busy machine too; painted times do not.
 */
import type { AddressInfo } from "node:net";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser, type Page } from "@playwright/test";
import { findBrowser } from "#node/find-browser.ts";
import { outFolder } from "#node/words-folder.ts";
import { watchPage } from "./console-page.ts";
import { makeShelves } from "./console-records.ts";
import { serveConsole } from "./console-server.ts";
import { watchMainThread } from "./main-thread.ts";
import { readOwnQuestions, type OwnQuestions } from "./own-questions.ts";
import { measureWorker } from "./worker-share.ts";

const slowdown = 4;
/** A slow engine is judged on the keystrokes it manages in this time. */
const patience = 40_000;
/** Milliseconds between seeing results and the next keystroke: 120 words a minute or more. */
const pace = 60;
const firstQuery = "order";
const folder = join(outFolder(), "agents");

interface Figures {
  /** Milliseconds, in the order of the keystrokes. */
  painted: number[];
  longTasks: number[];
  /** Main thread, not slowed down, a keystroke: milliseconds of CPU, and layouts. */
  script: number;
  all: number;
  layouts: number;
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(watchPage, firstQuery);
  await page.goto(address);
  await page.evaluate(() => window.probe.firstResults);
  return page;
}

/** The beginnings of each question, as it is typed, taken evenly from all. */
function keystrokesOf({ questions }: OwnQuestions, count: number): string[] {
  const queries = Object.values(questions).flatMap((kinds) =>
    Object.values(kinds).flatMap((all) => all.slice(0, 1).map(({ query }) => query.slice(0, 20))),
  );
  const all = queries.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
  const every = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(i * every)] ?? "");
}

async function typeAll(page: Page, keystrokes: readonly string[]): Promise<number[]> {
  const start = performance.now();
  const measured: number[] = [];
  for (const typed of keystrokes) {
    measured.push(await page.evaluate((text) => window.probe.type(text), typed));
    if (performance.now() - start > patience) break;
    await page.waitForTimeout(pace);
  }
  return measured;
}

async function measurePage(browser: Browser, address: string, keystrokes: string[]): Promise<Figures> {
  const page = await openPage(browser, address);
  const session = await page.context().newCDPSession(page);
  // One word of each language brings them all.
  await typeAll(page, ["रिफ़ंड", "వాపసు", "سفارش", "order"]);
  const read = await watchMainThread(session);
  const before = await read();
  const count = (await typeAll(page, keystrokes)).length;
  const after = await read();

  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.evaluate(() => window.probe.longTasks.splice(0));
  const typed = await typeAll(page, keystrokes);
  const longTasks = await page.evaluate(() => window.probe.longTasks);
  await page.context().close();
  return {
    painted: typed,
    longTasks,
    script: (after.script - before.script) / count,
    all: (after.all - before.all) / count,
    layouts: (after.layouts - before.layouts) / count,
  };
}

/** A second visit: all files are in the browser's cache. Milliseconds from the load event to the first results. */
async function measureFirstSearch(browser: Browser, address: string): Promise<number> {
  const page = await openPage(browser, address);
  const times: number[] = [];
  for (let visit = 0; visit < 5; visit++) {
    await page.reload();
    const [first, loaded] = await page.evaluate(async () => {
      const results = await window.probe.firstResults;
      const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      return [results, visit?.loadEventEnd ?? 0] as const;
    });
    times.push(first - loaded);
  }
  await page.context().close();
  return shareOf(times, 0.5);
}

function shareOf(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0;
}

const shares = (times: readonly number[]) =>
  [0.5, 0.95, 0.99].map((share) => shareOf(times, share).toFixed(1).padStart(8)).join("");

function print(name: string, { painted, longTasks, script, all, layouts }: Figures, ours?: Figures): void {
  const longest = Math.max(0, ...longTasks).toFixed(0);
  const ratio = ours
    ? `  ×${(shareOf(painted, 0.5) / shareOf(ours.painted, 0.5)).toFixed(1)} of the console`
    : "";
  console.log(
    `${name.padEnd(11)}${shares(painted)}   ${longTasks.length} long tasks (longest ${longest} ms) over ${painted.length} keystrokes${ratio}`,
  );
  console.log(
    `           main thread, CPU ms a keystroke: script ${script.toFixed(1)}, all ${all.toFixed(1)}, layouts ${layouts.toFixed(1)}`,
  );
}

async function measure(browser: Browser, count: number, most: number): Promise<void> {
  const own = await readOwnQuestions();
  const made = makeShelves(own, count);
  const keystrokes = keystrokesOf(own, most);
  const size = [...made.files].flatMap(([name, { length }]) => (name.includes("search") ? length : []));
  console.log(`\n${count} replies in ${size.length} languages`);
  console.log(`files of the index, kB: ${size.map((bytes) => (bytes / 1000).toFixed(0)).join(", ")}`);
  const worker = measureWorker(made, keystrokes);
  console.log(
    `worker, CPU ms: all languages opened ${worker.opening.toFixed(0)}; a keystroke p50 p95 p99${shares(worker.keystrokes)}`,
  );

  const server = await serveConsole(folder, made);
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const first = await measureFirstSearch(browser, `${root}/console/`);
  console.log(`first results after the load event, from cache: ${first.toFixed(0)} ms`);
  console.log("slowed down, ms:   p50     p95     p99");
  const ours = await measurePage(browser, `${root}/console/`, keystrokes);
  print("console", ours);
  const slowWorker = ours.painted.map((time, i) => time + (slowdown - 1) * (worker.keystrokes[i] ?? 0));
  console.log(`  worker too${shares(slowWorker)}`);
  for (const rival of count > 10_000 ? ["MiniSearch"] : ["MiniSearch", "Fuse"])
    print(rival, await measurePage(browser, `${root}/rival?${rival}`, keystrokes), ours);
  server.close();
}

const { values } = parseArgs({
  options: { records: { type: "string", multiple: true }, keystrokes: { type: "string", default: "200" } },
});
if (!existsSync(join(folder, "console/index.html"))) {
  console.error(`No console in ${folder}. Build it first: npm run build -- --audience agents`);
  process.exit(2);
}
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
try {
  for (const count of values.records ?? ["10000"])
    await measure(browser, Number(count), Number(values.keystrokes));
} finally {
  await browser.close();
}
