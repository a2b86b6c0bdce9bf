/** An address an article had before still leads to it, on any host, in the language it names. */
import { expect, test } from "@playwright/test";
import { publicSite } from "../../playwright.config.ts";

const moved: [former: string, now: string][] = [
  ["/returns/send-an-item-back/", "/returns/return-an-item/"],
  ["/returns/send-an-item-back", "/returns/return-an-item/"],
  ["/help/returns.html", "/returns/return-an-item/"],
  ["/hi/returns/send-an-item-back/", "/hi/returns/return-an-item/"],
];

test("a moved article is found at every former address", async ({ page }) => {
  for (const [former, now] of moved) {
    await page.goto(publicSite + former);
    await expect(page).toHaveURL(publicSite + now);
    await expect(page.locator("h1")).toBeVisible();
  }
});

test("the page for missing addresses knows former ones where a host cannot be told", async ({ page }) => {
  for (const [former, now] of moved) {
    await page.goto(`${publicSite}/404/?from=${encodeURIComponent(former)}`);
    await expect(page).toHaveURL(publicSite + now);
  }
});
