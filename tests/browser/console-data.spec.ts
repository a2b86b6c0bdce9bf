/** What the console keeps, where, and how it goes; and words that look like code. */
import { readFile } from "node:fs/promises";
import { expect, test, type Page } from "@playwright/test";
import { field, openConsole, openReply, options } from "./open-console.ts";

const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));

test("nothing of a customer is written down unless the agent wants it, and a new conversation forgets it", async ({
  page,
}) => {
  await openConsole(page);
  await openReply(page, "hold");
  await page.getByLabel("Order number").fill("CH-771");
  expect(await stored(page)).not.toContain("CH-771");
  await page.getByRole("button", { name: "Your data on this device" }).click();
  await page.getByLabel(/Keep the customer's details/).check();
  expect(await stored(page)).toContain("CH-771");
  await page.reload();
  await expect(options(page).first()).toBeVisible();
  await openReply(page, "hold");
  await expect(page.getByLabel("Order number")).toHaveValue("CH-771");
  await page.getByRole("button", { name: "New conversation" }).click();
  expect(await stored(page)).not.toContain("CH-771");
});

test("everything kept can be saved and erased in one place", async ({ page }) => {
  await openConsole(page);
  await openReply(page, "who");
  await page.getByLabel("Your first name").fill("Asha");
  await page.getByRole("button", { name: "Your data on this device" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save a copy of everything" }).click(),
  ]);
  const saved = JSON.parse(await readFile(await download.path(), "utf8")) as Record<string, unknown>;
  expect(saved["agent"]).toEqual({ "agent.first_name": "Asha" });
  await page.getByRole("button", { name: "Erase everything" }).click();
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText("Everything is erased.");
  expect(await stored(page)).not.toContain("Asha");
  await page.keyboard.press("Escape");
  await expect(page.locator(":focus")).toBeVisible();
});

test("what was pinned and opened stays; where storage is blocked the console works all the same", async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await openConsole(page);
  await openReply(page, "hold");
  await page.keyboard.press("Alt+p");
  await page.keyboard.press("Escape");
  await field(page).fill("");
  await expect(page.getByRole("group", { name: "Pinned" })).toContainText("/hold");
});

test("values that look like code, run backwards or never end arrive as text", async ({ page }) => {
  await openConsole(page);
  await openReply(page, "hold");
  const hostile = `</script><img src=x onerror="document.title='broken'">\u202e🙂${"x".repeat(20_000)}`;
  await page.getByLabel("Order number").fill(hostile);
  await expect(page.locator("reply-form .paper")).toContainText("</script><img");
  await page.getByRole("button", { name: "Edit the text" }).click();
  await page.locator("text-editor textarea").fill(`${hostile.slice(0, 80)} <b>bold</b>`);
  await expect(page.locator(".echo")).toContainText("<b>bold</b>");
  await expect(page.locator("reply-form img, .echo b")).toHaveCount(0);
  await field(page).fill(hostile.slice(0, 70));
  await expect(page.locator("reply-finder").getByRole("status")).not.toBeEmpty();
  expect(await page.title()).not.toBe("broken");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test("an article opens with its structure, and without the network as plain text", async ({ page }) => {
  await openConsole(page);
  await field(page).fill("refund");
  const article = options(page).filter({ has: page.locator(".stage.article") });
  await article.first().click();
  await expect(page.locator("article-answer .prose :is(ol, ul, table, h2)").first()).toBeVisible();
  const id = await page.locator("article-answer .open-article").getAttribute("href");
  await page.route(`**${id ?? ""}`, (route) => route.abort());
  await article.nth(1).click();
  await expect(page.locator("article-answer .prose p").first()).toBeVisible();
});
