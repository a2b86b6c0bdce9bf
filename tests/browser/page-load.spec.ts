/** What a page of the help centre does before it is touched: no slow beginnings on the page's own thread, fonts asked for once. */
import { expect, test } from "@playwright/test";
import { publicSite } from "../../playwright.config.ts";

const paths = [
  "/",
  "/te/contact/",
  "/fa/returns/return-an-item/",
  "/hi/returns/",
  "/returns/return-swap-or-repair/",
  "/fa/search/",
];

declare global {
  interface Window {
    formattersMade: string[];
  }
}

for (const path of paths) {
  test(`${path} loads and tells its hours without making a formatter`, async ({ page }) => {
    await page.addInitScript(() => {
      window.formattersMade = [];
      for (const name of ["DateTimeFormat", "NumberFormat", "RelativeTimeFormat"] as const) {
        const tell = () => window.formattersMade.push(name);
        Object.defineProperty(Intl, name, {
          value: new Proxy(Intl[name], {
            construct: (target, given) => (tell(), Reflect.construct(target, given) as object),
            apply: (target, self, given) => (tell(), Reflect.apply(target, self, given) as object),
          }),
        });
      }
    });
    await page.goto(publicSite + path);
    await expect(page.locator("opening-hours span").first()).not.toBeEmpty();
    expect(await page.evaluate(() => window.formattersMade)).toEqual([]);
  });
}

test("a Telugu page asks for the fonts its head names, and for Telugu letters only where the device has none", async ({
  page,
}) => {
  const fetched = new Set<string>();
  page.on("request", (request) => {
    if (request.resourceType() === "font") fetched.add(new URL(request.url()).pathname);
  });
  await page.goto(`${publicSite}/te/contact/`);
  await page.evaluate(() => document.fonts.ready);
  const named = await page
    .locator("link[rel=preload][as=font]")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const isAtHand = await page.evaluate(() => {
    const names = ["Noto Sans Telugu Regular", "Noto Sans Telugu Bold"];
    return Promise.all(names.map((name) => new FontFace("probe", `local("${name}")`).load())).then(
      () => true,
      () => false,
    );
  });
  const letters = [...fetched].filter((path) => path.includes("telugu-telugu"));
  expect(letters).toHaveLength(isAtHand ? 0 : 1);
  expect([...fetched].filter((path) => !letters.includes(path)).sort()).toEqual(named.sort());
});
