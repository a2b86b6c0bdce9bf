/** Arriving: in another language than one's own, at an address that is gone, or to see what is new. */
import { expect, test } from "@playwright/test";
import { publicSite } from "../../playwright.config.ts";

test.describe("in a browser set to Hindi", () => {
  test.use({ locale: "hi-IN" });

  test("an English page offers Hindi, in Hindi, and takes no for an answer", async ({ page }) => {
    await page.goto(`${publicSite}/returns/return-an-item/`);
    const offer = page.getByRole("link", { name: "यह पृष्ठ हिन्दी में पढ़ें" });
    await expect(offer).toBeVisible();
    await expect(page).toHaveURL(`${publicSite}/returns/return-an-item/`);
    await page.getByRole("button", { name: "नहीं, धन्यवाद" }).click();
    await expect(offer).toBeHidden();
    await page.goto(`${publicSite}/`);
    await expect(page.locator("language-offer")).toBeAttached();
    await expect(offer).toBeHidden();
  });

  test("the offer leads to the same page", async ({ page }) => {
    await page.goto(`${publicSite}/returns/return-an-item/`);
    await page.getByRole("link", { name: "यह पृष्ठ हिन्दी में पढ़ें" }).click();
    await expect(page).toHaveURL(`${publicSite}/hi/returns/return-an-item/`);
    await expect(page.locator("language-offer section:visible")).toHaveCount(0);
  });
});

test("in the page's own language nothing is offered", async ({ page }) => {
  await page.goto(`${publicSite}/`);
  await expect(page.locator("language-offer")).toBeAttached();
  await expect(page.locator("language-offer section:visible")).toHaveCount(0);
});

test("a broken address is read as a question", async ({ page }) => {
  await page.goto(`${publicSite}/returns/retrun-an-itme/`);
  await expect(page.locator(".nearest a").first()).toHaveAttribute("href", "/returns/return-an-item/");
  await page.goto(`${publicSite}/hi/orders/where-is-my-ordr/`);
  await expect(page.locator("html")).toHaveAttribute("lang", "hi-IN");
  await expect(page.locator(".nearest a").first()).toBeVisible();
});

test("what changed lists the newest answers by day, and is reached from every page", async ({ page }) => {
  await page.goto(`${publicSite}/fa/`);
  await page.getByRole("contentinfo").getByRole("link", { name: "چه چیزی تازه شده" }).click();
  await expect(page).toHaveURL(`${publicSite}/fa/changes/`);
  const days = await page
    .locator("time")
    .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")));
  expect(days.length).toBeGreaterThan(0);
  expect(days).toEqual(days.toSorted().toReversed());
  await expect(page.locator("main section li a").first()).toBeVisible();
});
