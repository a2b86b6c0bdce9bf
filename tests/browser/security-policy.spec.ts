/** No page of either site breaks its own security policy, throws, or asks another host for anything. */
import { expect, test, type Page } from "@playwright/test";
import { agentsSite, publicSite } from "../../playwright.config.ts";

const publicPaths = [
  "/",
  "/fa/returns/",
  "/hi/orders/where-is-my-order/",
  "/returns/return-swap-or-repair/",
  "/te/search/?q=refund",
  "/contact/?q=refund",
  "/glossary/",
  "/changes/",
  "/no-such-page/",
];
const agentsPaths = [
  "/console/",
  "/console/#reply=greet/hello-chat&channel=chat&locale=te",
  "/rules/",
  "/hi/rules/no-blame/",
  "/health/",
  "/handbook/first-day-with-the-console/",
];

/** What a page must not do, as it is noticed. */
function watch(page: Page, site: string): string[] {
  const noticed: string[] = [];
  page.on("pageerror", ({ message }) => noticed.push(`threw ${message}`));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) noticed.push(message.text());
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== site) noticed.push(`asked ${request.url()}`);
  });
  return noticed;
}

for (const [name, site, paths] of [
  ["the help centre", publicSite, publicPaths],
  ["the agents' site", agentsSite, agentsPaths],
] as const) {
  test(`${name} keeps to its policy and to its own host`, async ({ page }) => {
    test.setTimeout(60_000);
    const noticed = watch(page, site);
    for (const path of paths) {
      const response = await page.goto(site + path);
      expect(response?.status() ?? 200, path).toBe(path === "/no-such-page/" ? 404 : 200);
      await expect(page.locator("h1").first()).toBeAttached();
      await page.locator("input[type=search], [role=combobox]").first().fill("refund");
      await page.waitForLoadState("networkidle");
      expect(noticed, path).toEqual([]);
    }
  });
}

test("what a policy forbids is noticed", async ({ page }) => {
  const noticed = watch(page, publicSite);
  await page.goto(`${publicSite}/`);
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement("script"), { text: "0" })),
  );
  await page.evaluate(() => fetch("https://example.com/").catch(() => undefined));
  await expect.poll(() => noticed.length).toBeGreaterThanOrEqual(2);
});
