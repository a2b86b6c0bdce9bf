/** Values as agents type them and customers read them. */
import { expect, test, type Page } from "@playwright/test";
import { copied, openConsole, openReply, outcome } from "./open-console.ts";

const paper = (page: Page) => page.locator("reply-form .paper");
const channel = (page: Page, name: string) =>
  page.locator(`[data-bar=channel] [value=${name}]`).check({ force: true });
const language = (page: Page, name: string) =>
  page.locator(`[data-bar=locale] [value=${name}]`).check({ force: true });

test("days and times are typed as they are spoken, and printed in the language of the reply", async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date("2026-11-22T10:00:00"));
  await openConsole(page);
  await openReply(page, "late");
  await page.getByLabel("Day we had said").fill("२०/११/२०२६");
  await page.getByLabel("New expected day").fill("tomorrow 5pm");
  await expect(paper(page)).toContainText("23 November 2026, 5:00 pm");
  await expect(paper(page)).toContainText("20 November 2026");
  await page.getByLabel("New expected day").fill("3d");
  await language(page, "hi");
  await expect(paper(page)).toContainText("25 नवंबर 2026");
  await language(page, "fa");
  await expect(paper(page)).toContainText("۴ آذر ۱۴۰۵");
  await expect(page.getByLabel("New expected day")).toHaveValue("3d");
});

test("labels stay in the agent's language when the reply is in another", async ({ page }) => {
  await openConsole(page);
  await openReply(page, "hold");
  await language(page, "te");
  await expect(page.getByLabel("Order number")).toBeVisible();
  await expect(page.getByLabel("How many minutes you need")).toBeVisible();
});

test("a Latin value inside Persian is kept together, on the screen and on the clipboard", async ({
  page,
}) => {
  await openConsole(page, "fa");
  await openReply(page, "hold");
  await page.keyboard.type("CH-48213");
  await page.keyboard.press("Tab");
  await page.keyboard.type("۲");
  await expect(paper(page).locator("bdi")).toHaveText("CH-48213");
  await page.keyboard.press("Enter");
  await expect(outcome(page)).toHaveAttribute("data-kind", "done");
  expect(await copied(page)).toContain("\u2068CH-48213\u2069");
});

test("what stands in for an empty value shows greyed, and the reply may leave with it", async ({ page }) => {
  await openConsole(page);
  await openReply(page, "who");
  await page.getByLabel("Your first name").fill("Asha");
  const fallback = paper(page).locator("[data-state=fallback]").first();
  await expect(fallback).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(outcome(page)).toHaveAttribute("data-kind", "done");
});

test("text messages are counted while typing, and the phone gets large type with pauses", async ({
  page,
}) => {
  await openConsole(page);
  await openReply(page, "late");
  await channel(page, "sms");
  const parts = page.locator(".parts");
  const before = await parts.textContent();
  await page.getByLabel("New expected day").fill("tomorrow");
  await expect(parts).not.toHaveText(before ?? "");
  await channel(page, "phone");
  await expect(paper(page).locator(".pause").first()).toBeAttached();
  const size = await paper(page).evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
  expect(size).toBeGreaterThan(20);
});

test("the example of a day is written as the agent would write it", async ({ page }) => {
  await openConsole(page, "fa");
  await openReply(page, "late");
  const day = page.locator("[name=promised_date]");
  await expect(day).toHaveAttribute("placeholder", /آبان ۱۴۰۵/);
  await expect(day).toHaveCSS("direction", "rtl");
  await day.fill("29 Nov 2026");
  await expect(day).toHaveCSS("direction", "ltr");
});
