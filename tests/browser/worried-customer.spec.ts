/** What a worried customer meets: large letters, no connection, another time zone, paper, and a question left open. */
import { expect, test } from "@playwright/test";
import { publicSite } from "../../playwright.config.ts";

test("elsewhere the printed hours are the reader's own too", async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: "Asia/Tehran" });
  const page = await context.newPage();
  await page.clock.setFixedTime("2026-11-23T04:00:00Z");
  await page.goto(`${publicSite}/fa/contact/`);
  await expect(page.locator("opening-hours").first()).toContainText("دوشنبه–شنبه ۷:۰۰ تا ۱۹:۰۰");
  await context.close();
});

test("under answers that do not fit, a person can be asked the same question", async ({ page }) => {
  await page.goto(`${publicSite}/search/?q=plane+to+Istanbul`);
  await page.locator(".not-found a").click();
  await expect(page.locator("contact-help textarea")).toHaveValue("plane to Istanbul");
});

test("without a connection the field says what is the matter", async ({ context, page }) => {
  await page.goto(`${publicSite}/returns/return-an-item/`);
  await context.setOffline(true);
  await page.getByRole("combobox").fill("refund");
  await expect(page.locator("site-search").getByRole("status")).toHaveText(/check your connection/);
  await expect(page.locator("site-search").getByRole("status")).toBeInViewport();
});

for (const path of ["/te/", "/te/returns/when-will-my-refund-arrive/", "/fa/contact/"]) {
  test(`letters half as large again do not push ${path} off a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(publicSite + path);
    const over = await page.evaluate(() => {
      document.documentElement.style.fontSize = "150%";
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(over).toBeLessThanOrEqual(0);
  });
}

test("a number to call is not torn in two", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${publicSite}/fa/returns/when-will-my-refund-arrive/`);
  const lines = await page
    .locator(".prose a[href^='tel:']")
    .first()
    .evaluate((link) => link.getClientRects().length);
  expect(lines).toBe(1);
});

test("what is dark on the screen is dark on paper", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(`${publicSite}/returns/return-an-item/`);
  const colour = () =>
    page
      .locator(".prose a")
      .first()
      .evaluate((link) => getComputedStyle(link).color);
  const light = await colour();
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  expect(await colour()).toBe(light);
});
