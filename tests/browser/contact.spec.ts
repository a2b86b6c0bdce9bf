/** Contact: answers before people, the description handed over, and opening hours in the reader's own time. */
import { expect, test } from "@playwright/test";
import { publicSite } from "../../playwright.config.ts";

test("answers show while the problem is described, and the letter begins with it", async ({ page }) => {
  await page.goto(`${publicSite}/contact/`);
  await page.getByLabel("What is it about?").fill("money was taken but the order did not go through");
  await expect(page.locator("contact-help ol a").first()).toHaveAttribute(
    "href",
    "/payments/payment-failed-money-taken/",
  );
  await expect(page.locator("contact-help [role=status]")).not.toBeEmpty();
  await expect(page.locator("a[href^='mailto:']")).toHaveAttribute("href", /\?subject=money%20was%20taken/);
});

test("a question brought along is there already", async ({ page }) => {
  await page.goto(`${publicSite}/hi/contact/?q=${encodeURIComponent("रिफ़ंड नहीं आया")}`);
  await expect(page.locator("textarea")).toHaveValue("रिफ़ंड नहीं आया");
  await expect(page.locator("contact-help ol a").first()).toBeVisible();
});

for (const [moment, said] of [
  ["2026-11-23T04:00:00Z", /^Open now, until 9:00 pm$/i],
  ["2026-11-23T20:00:00Z", /^Closed now, opens today at 9:00 am$/i],
] as const) {
  test(`at ${moment} the hours say ${said.source}`, async ({ browser }) => {
    const context = await browser.newContext({ timezoneId: "Asia/Kolkata" });
    const page = await context.newPage();
    await page.clock.setFixedTime(moment);
    await page.goto(`${publicSite}/contact/`);
    await expect(page.locator("opening-hours span").first()).toHaveText(said);
    await context.close();
  });
}

test("elsewhere the time is the reader's, and says so", async ({ browser }) => {
  const context = await browser.newContext({ timezoneId: "Asia/Tehran" });
  const page = await context.newPage();
  await page.clock.setFixedTime("2026-11-23T04:00:00Z");
  await page.goto(`${publicSite}/fa/contact/`);
  await expect(page.locator("opening-hours span").first()).toHaveText(
    "اکنون باز است، تا ساعت ۱۹:۰۰ (به وقت شما)",
  );
  await context.close();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the printed hours remain", async ({ page }) => {
    await page.goto(`${publicSite}/contact/`);
    await expect(page.locator("opening-hours").first()).toContainText("Mon");
    await expect(page.locator("textarea")).toBeHidden();
  });
});
