/** The console when the network goes, when its files are spoilt, and when a new version comes. */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { copied, field, openReply, options, outcome } from "./open-console.ts";
import { publishOutput, type PublishedOutput } from "./published-output.ts";

let output: PublishedOutput;
test.beforeEach(async () => {
  output = await publishOutput();
});
test.afterEach(() => output.remove());

async function open(page: Page): Promise<void> {
  await page.goto(`${output.address}/console/`);
  await expect(options(page).first()).toBeVisible({ timeout: 20_000 });
}

/** Opens it, and waits until every file is kept and the version is known to work. */
async function openKept(page: Page): Promise<void> {
  await open(page);
  const isProven = () =>
    page.evaluate(async () => {
      const notes = await (await caches.open("answerbook notes")).keys();
      return notes.some(({ url }) => url.includes("/proven/"));
    });
  await expect.poll(isProven, { timeout: 15_000 }).toBe(true);
}

const newer = (page: Page) => page.getByRole("button", { name: "New words are here" });
const age = (page: Page) => page.locator(".age");
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).update().then(() => undefined));
const setYear = (year: number) => (text: string) =>
  text.replace(/"builtAt":"\d{4}-\d\d-\d\d/, `"builtAt":"${year}-03-04`);

test("cut off in the middle of a search, an agent finds, fills and copies on, in every language", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openKept(page);
  await field(page).pressSequentially("ref");
  await context.setOffline(true);
  await output.stop();
  await expect(page.getByText("No network.")).toBeVisible();
  await field(page).pressSequentially("und");
  await expect(options(page).first()).toContainText(/refund/i);
  await field(page).fill("lang:fa سفارش");
  await expect(options(page).first()).toContainText(/[آ-ی]/);
  await openReply(page, "hold");
  await page.getByLabel("Order number").fill("CH-1");
  await page.getByLabel("How many minutes you need").fill("2");
  await page.keyboard.press("Enter");
  await expect(outcome(page)).toHaveAttribute("data-kind", "done");
  expect(await copied(page)).toContain("CH-1");
});

test("with the server gone the page opens again, says how old its words are, and checks the tone", async ({
  page,
}) => {
  await openKept(page);
  await output.stop();
  await page.reload();
  await expect(options(page).first()).toBeVisible();
  await expect(age(page)).toHaveText(/^Words of \d+ \p{L}+.*\d\d:\d\d$/u);
  await openReply(page, "hold");
  await page.getByRole("button", { name: "Edit the text" }).click();
  await page.locator("text-editor textarea").fill("Unfortunately we can't do that.");
  await expect(page.locator(".hints li").first()).toBeVisible({ timeout: 15_000 });
});

test("a kept file that is missing or spoilt is fetched anew", async ({ page }) => {
  await openKept(page);
  const spoil = (garbled: RegExp, deleted: RegExp) =>
    page.evaluate(
      async ([first, second]) => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) {
            if (new RegExp(first ?? "").test(request.url)) await cache.put(request, new Response("spoilt"));
            if (new RegExp(second ?? "").test(request.url)) await cache.delete(request);
          }
        }
      },
      [garbled.source, deleted.source],
    );
  await spoil(/en\.search\.|console\/(\?|$)/, /shelves\.json/);
  await page.reload();
  await expect(options(page).first()).toBeVisible();
  await output.stop();
  await page.reload();
  await expect(options(page).first()).toBeVisible();
});

test("new words wait until an agent wants them, and what is on the desk stays", async ({ page }) => {
  await openKept(page);
  const before = await age(page).textContent();
  await openReply(page, "hold");
  await page.getByLabel("Order number").fill("CH-2");
  await output.publish("api/shelves.json", setYear(2026));
  await lookForUpdate(page);
  await expect(newer(page)).toBeVisible();
  await expect(age(page)).toHaveText(before ?? "");
  await newer(page).click();
  await expect(age(page)).toContainText("4 March");
  await expect(page.getByLabel("Order number")).toHaveValue("CH-2");
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    "CH-2",
  );
});

test("new words that were not asked for are there at the next load", async ({ page }) => {
  await openKept(page);
  await output.publish("api/shelves.json", setYear(2026));
  await lookForUpdate(page);
  await expect(newer(page)).toBeVisible();
  await page.reload();
  await expect(age(page)).toContainText("4 March");
  await expect(newer(page)).toBeHidden();
});

test("a version of which a file is missing never takes over", async ({ page }) => {
  await openKept(page);
  const before = await age(page).textContent();
  await output.publish("api/shelves.json", setYear(2026));
  await rm(join(output.folder, "api/tone/te.json"));
  const ended = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise<string>((done) => {
      registration.addEventListener("updatefound", () => {
        const worker = registration.installing;
        worker?.addEventListener("statechange", () => done(worker.state));
      });
    });
    await registration.update().catch(() => undefined);
    return found;
  });
  expect(ended).toBe("redundant");
  await page.reload();
  await expect(options(page).first()).toBeVisible();
  await expect(age(page)).toHaveText(before ?? "");
});

test("a version that does not start gives way to the one before it", async ({ page }) => {
  await openKept(page);
  const before = await age(page).textContent();
  await output.publish("api/shelves.json", setYear(2026));
  await output.publish("console/index.html", (html) => html.replace("<reply-console", "<reply-broken"));
  const path = join(output.folder, "console-worker.js");
  const patient = await readFile(path, "utf8");
  expect(patient).toContain("15e3");
  await writeFile(path, patient.replace("15e3", "3e3"));
  await lookForUpdate(page);
  await expect(newer(page)).toBeVisible();
  await page.reload();
  await expect(age(page)).toHaveText(before ?? "", { timeout: 15_000 });
  await expect(options(page).first()).toBeVisible();
});

test.describe("where the browser keeps nothing", () => {
  test.use({ serviceWorkers: "block" });

  test("all words are held in memory, and the agent is told", async ({ page }) => {
    await open(page);
    await expect(page.getByText("This browser keeps nothing for later.")).toBeVisible({ timeout: 15_000 });
    await output.stop();
    await field(page).fill("lang:te ఆర్డర్");
    await expect(options(page).first()).toContainText(/[అ-హ]/);
    await openReply(page, "hold");
    await expect(page.getByLabel("Order number")).toBeVisible();
  });
});

test("full storage keeps nobody from working", async ({ page }) => {
  const path = join(output.folder, "console-worker.js");
  const full = "Cache.prototype.put=async()=>{throw new DOMException('full','QuotaExceededError')};";
  await writeFile(path, full + (await readFile(path, "utf8")));
  await open(page);
  await expect(page.getByText("This browser keeps nothing for later.")).toBeVisible({ timeout: 15_000 });
});

test("the console can be installed, under its name in the agent's language", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("answerbook.interface", '"fa"'));
  await open(page);
  const address = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest = (await (await page.request.get(address ?? "")).json()) as Record<string, never>;
  expect(manifest).toMatchObject({
    lang: "fa-IR",
    dir: "rtl",
    start_url: "/console/",
    display: "standalone",
  });
  for (const { src } of manifest["icons"] as unknown as { src: string }[])
    expect((await page.request.get(output.address + src)).headers()["content-type"]).toBe("image/png");
});
