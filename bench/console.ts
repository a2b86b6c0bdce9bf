/**
 * How fast the console answers in a real browser: from keystroke to painted results, beside Fuse.js and MiniSearch on the
 * same records. `npm run bench:console [-- count…]`, 10 000 and 100 000 unless told; wants a build of the agents' site.
 * Chromium slows the page's main thread four times over, as for a cheap laptop. Its switch does not reach workers: the
 * last columns count the worker's share four times as well.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "@playwright/test";
import { build } from "esbuild";
import sirv from "sirv";
import { findBrowser } from "#node/find-browser.ts";
import { outFolder } from "#node/words-folder.ts";
import { type Keystroke, watchPage } from "./console-page.ts";
import { makeShelves, type MadeShelves } from "./console-records.ts";
import { readOwnQuestions } from "./own-questions.ts";

const slowdown = 4;
/** A slow engine is judged on the keystrokes it manages in this time. */
const patience = 25_000;
const firstQuery = "order";

const folder = join(outFolder(), "agents");
if (!existsSync(join(folder, "console/index.html"))) {
  console.error(`No console in ${folder}. Build it first: npm run build -- --audience agents`);
  process.exit(2);
}

async function bundleRival(): Promise<string> {
  const entry = join(import.meta.dirname, "console-rival.ts");
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: "esm" });
  return outputFiles[0]?.text ?? "";
}

function serve({ records, list, files }: MadeShelves, rival: string): Promise<Server> {
  const built = sirv(folder, { etag: true });
  const made: Record<string, [type: string, body: () => string]> = {
    "/api/shelves.json": ["application/json", () => JSON.stringify(list)],
    "/rival-records.json": ["application/json", () => JSON.stringify(records)],
    "/rival.js": ["text/javascript", () => rival],
    "/rival": [
      "text/html",
      () => `<input><div role="listbox"></div><script type="module" src="/rival.js"></script>`,
    ],
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").split("?")[0] ?? "/";
    const file = files.get(path.replace("/api/shelves/", ""));
    const answer = made[path];
    if (file) response.setHeader("cache-control", "max-age=31536000, immutable").end(file);
    else if (answer) response.setHeader("content-type", `${answer[0]}; charset=utf-8`).end(answer[1]());
    else built(request, response, () => void response.writeHead(404).end());
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done(server)));
}

async function openPage(browser: Browser, address: string, slow: boolean): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(watchPage, firstQuery);
  await page.goto(address);
  await page.evaluate(() => window.probe.firstResults);
  if (slow) await slowDown(page);
  return page;
}

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
}

/** Every beginning of each question, as it is typed. */
function keystrokesOf(queries: readonly string[]): string[] {
  return queries.flatMap((query) => Array.from(query, (_, i) => query.slice(0, i + 1)));
}

async function typeAll(page: Page, keystrokes: readonly string[]): Promise<Keystroke[]> {
  const start = performance.now();
  const measured: Keystroke[] = [];
  for (const typed of keystrokes) {
    measured.push(await page.evaluate((text) => window.probe.type(text), typed));
    if (performance.now() - start > patience) break;
  }
  return measured;
}

function printKeystrokes(name: string, keystrokes: readonly Keystroke[], longTasks: readonly number[]): void {
  const at = (times: number[], share: number) =>
    (times[Math.floor(times.length * share)] ?? 0).toFixed(0).padStart(6);
  const figures = [
    keystrokes.map(({ painted }) => painted),
    keystrokes.map(({ painted, inWorker }) => painted + (slowdown - 1) * inWorker),
  ].map((times) => {
    times.sort((a, b) => a - b);
    return [0.5, 0.95, 0.99].map((share) => at(times, share)).join("");
  });
  const longest = Math.max(0, ...longTasks).toFixed(0);
  console.log(
    `${name.padEnd(11)}${figures.join("  ")}   ${String(longTasks.length).padStart(4)} (longest ${longest} ms) over ${keystrokes.length} keystrokes`,
  );
}

/** A second visit: all files are in the browser's cache. */
async function measureFirstSearch(browser: Browser, address: string, slow: boolean): Promise<number> {
  const page = await openPage(browser, address, slow);
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
  return times.sort((a, b) => a - b)[2] ?? 0;
}

async function measure(browser: Browser, count: number): Promise<void> {
  const own = await readOwnQuestions();
  const made = makeShelves(own, count);
  const server = await serve(made, await bundleRival());
  const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const queries = Object.values(own.questions).flatMap((kinds) =>
    Object.values(kinds).flatMap((all) => all.slice(0, 1).map(({ query }) => query.slice(0, 20))),
  );
  const keystrokes = keystrokesOf(queries);

  const size = [...made.files].flatMap(([name, { length }]) => (name.includes("search") ? length : []));
  console.log(`\n${count} replies in ${size.length} languages`);
  console.log(`files of the index, kB: ${size.map((bytes) => (bytes / 1000).toFixed(0)).join(", ")}`);
  const console_ = `${root}/console/`;
  const quick = await measureFirstSearch(browser, console_, false);
  const slow = await measureFirstSearch(browser, console_, true);
  console.log(
    `first results after the load event, from cache: ${quick.toFixed(0)} ms, slowed down ${slow.toFixed(0)} ms`,
  );
  console.log("               painted: p50 p95 p99   worker slow too   long tasks");
  const page = await openPage(browser, console_, true);
  // One word of each language brings them all.
  await typeAll(page, ["रिफ़ंड", "వాపసు", "سفارش", "order"]);
  await page.evaluate(() => window.probe.longTasks.splice(0));
  const ours = await typeAll(page, keystrokes);
  printKeystrokes("console", ours, await page.evaluate(() => window.probe.longTasks));
  await page.context().close();
  for (const rival of count > 10_000 ? ["MiniSearch"] : ["MiniSearch", "Fuse"]) {
    const page = await openPage(browser, `${root}/rival?${rival}`, true);
    await page.evaluate(() => window.probe.longTasks.splice(0));
    const theirs = await typeAll(page, keystrokes);
    printKeystrokes(rival, theirs, await page.evaluate(() => window.probe.longTasks));
    await page.context().close();
  }
  server.close();
}

const counts = process.argv.slice(2).map(Number);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ["--no-sandbox"] });
try {
  for (const count of counts.length > 0 ? counts : [10_000, 100_000]) await measure(browser, count);
} finally {
  await browser.close();
}
