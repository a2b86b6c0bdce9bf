/** “Was this helpful?” from the page into the example receiver's database: at once, later, and without JavaScript. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "@playwright/test";
import { buildWords, type BuiltWords } from "./built-words.ts";

test.describe.configure({ mode: "serial", timeout: 120_000 });

let built: BuiltWords;
let port = 0;
let receiver: ChildProcess | undefined;

async function startReceiver(): Promise<void> {
  receiver = spawn(process.execPath, ["examples/feedback-receiver/receiver.ts"], {
    env: {
      ...process.env,
      PORT: String(port),
      SITES: built.address,
      DATABASE: join(built.folder, "feedback.db"),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (receiver.stdout) await once(receiver.stdout, "data");
}

async function stopReceiver(): Promise<void> {
  receiver?.kill();
  if (receiver?.exitCode === null) await once(receiver, "exit");
}

function readRows() {
  const database = new DatabaseSync(join(built.folder, "feedback.db"), { readOnly: true });
  const rows = database
    .prepare("SELECT article, locale, helpful, reason FROM feedback ORDER BY received")
    .all();
  database.close();
  return rows.map((row) => ({ ...row }));
}

test.beforeAll(async () => {
  test.setTimeout(180_000);
  port = await freePort();
  built = await buildWords("public", async (words) => {
    const settings = await readFile(join(words, "settings.yaml"), "utf8");
    await writeFile(join(words, "settings.yaml"), settings.replace(":4599", `:${port}`));
  });
  await startReceiver();
});

test.afterAll(async () => {
  await stopReceiver();
  await built.remove();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

test("a vote and its reason arrive as one row, and the browser keeps nothing", async ({ page, context }) => {
  await page.goto(`${built.address}/hi/care/change-a-bulb/`);
  await page.getByRole("button", { name: "नहीं" }).click();
  await page.getByRole("textbox", { name: /छूट/ }).fill("कौन-सा बल्ब?");
  await page.getByRole("button", { name: "भेजें" }).click();
  await expect(page.locator("ask-feedback [role=status]")).toContainText("मदद मिलेगी");
  expect(readRows()).toEqual([
    { article: "care/change-a-bulb", locale: "hi", helpful: 0, reason: "कौन-सा बल्ब?" },
  ]);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test("what cannot be sent waits, and goes with the next article that is opened", async ({ page }) => {
  await stopReceiver();
  await page.goto(`${built.address}/care/change-a-bulb/`);
  await page.getByRole("button", { name: "Yes" }).click();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem("answerbook-feedback")))
    .toContain("change-a-bulb");
  await startReceiver();
  await page.goto(`${built.address}/care/clean-a-shade/`);
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBe(0);
  expect(readRows()).toContainEqual({ article: "care/change-a-bulb", locale: "en", helpful: 1, reason: "" });
});

test("without JavaScript the form is sent and leads back to the article, with thanks", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${built.address}/care/clean-a-shade/`);
  await page.getByRole("textbox", { name: /missing/ }).fill("Silk?");
  await page.getByRole("button", { name: "No" }).click();
  await expect(page).toHaveURL(`${built.address}/care/clean-a-shade/#feedback-thanks`);
  await expect(page.getByText("It helps the next reader")).toBeVisible();
  expect(readRows()).toContainEqual({
    article: "care/clean-a-shade",
    locale: "en",
    helpful: 0,
    reason: "Silk?",
  });
  await context.close();
});
