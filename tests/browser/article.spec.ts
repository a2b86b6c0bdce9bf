/** An article in use: steps ticked off, parts linked, words explained, a guide followed; and all of it without JavaScript. */
import { expect, test } from "@playwright/test";
import { publicSite } from "../../playwright.config.ts";

const steps = `${publicSite}/returns/return-an-item/`;
const guide = `${publicSite}/returns/return-swap-or-repair/`;

test("steps are ticked off by keyboard, and remembered for this visit", async ({ page }) => {
  await page.goto(steps);
  const first = page.getByRole("checkbox", { name: "Step 1 done" });
  await first.focus();
  await page.keyboard.press("Space");
  await expect(page.locator(".steps-done").first()).toHaveText(/^1 of \d steps done$/);
  await page.reload();
  await expect(first).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Step 2 done" })).not.toBeChecked();
});

test("steps are counted in the page's own digits", async ({ page }) => {
  await page.goto(`${publicSite}/fa/returns/return-an-item/`);
  await expect(page.getByRole("checkbox", { name: "گام ۱ انجام شد" })).toBeAttached();
});

test("a link beside a heading goes to it and copies its address", async ({ page }) => {
  await page.goto(`${publicSite}/orders/where-is-my-order/`);
  await page.getByRole("link", { name: "Link to this part: If the day has passed" }).click();
  await expect(page).toHaveURL(/#if-the-day-has-passed$/);
  await expect(page.getByRole("status").filter({ hasText: "Link copied" })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("a guide leads to its end by keyboard, one answer open at a time", async ({ page }) => {
  await page.goto(guide);
  const answers = page.locator(".guide > .question > details");
  await answers.nth(0).locator("summary").first().focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("What was wrong?")).toBeVisible();
  await answers.nth(2).locator("summary").first().click();
  await expect(page.getByText("What was wrong?")).toBeHidden();
  await page.getByText("Does the warranty still run?").waitFor();
  await answers.nth(2).getByText("Yes", { exact: true }).click();
  await page.getByRole("link", { name: "Use the warranty", exact: true }).click();
  await expect(page).toHaveURL(`${publicSite}/products/warranty-claim/`);
});

test("on paper a guide is open, words are explained, and tick boxes are gone", async ({ page }) => {
  await page.goto(guide);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("What was wrong?")).toBeVisible();
  await page.goto(steps);
  await expect(page.locator(".term [popover]").first()).toBeVisible();
  await expect(page.locator(".tick").first()).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("steps are a plain list, a guide unfolds, and words explain themselves", async ({ page }) => {
    await page.goto(steps);
    await expect(page.locator("ol.steps > li").first()).toBeVisible();
    await expect(page.getByRole("checkbox")).toHaveCount(0);
    await page.locator(".term button").first().click();
    await expect(page.locator(".term [popover]").first()).toBeVisible();
    await page.goto(guide);
    await page.locator(".guide summary").first().click();
    await expect(page.getByText("What was wrong?")).toBeVisible();
  });
});
