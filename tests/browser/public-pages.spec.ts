/** Every kind of public page, in every language and theme: axe, narrow windows, 400 % zoom, print, and no fonts. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { publicSite } from "../../playwright.config.ts";

const paths = [
  "/",
  "/returns/",
  "/orders/where-is-my-order/",
  "/returns/return-swap-or-repair/",
  "/search/?q=refund",
  "/search/?q=xqzw",
  "/contact/?q=refund",
  "/glossary/",
  "/changes/",
  "/404/?from=/returns/retrun/",
];
/** Those that help-centre.spec.ts does not look at in every language. */
const newest = paths.filter(
  (path) => !["/", "/returns/", "/orders/where-is-my-order/", "/glossary/"].includes(path),
);
const prefixes = { en: "", hi: "/hi", te: "/te", fa: "/fa" };

/** Dark changes colours alone, so only they are looked at again. */
function axeFor(page: Page, colorScheme: "light" | "dark"): AxeBuilder {
  const axe = new AxeBuilder({ page });
  if (colorScheme === "dark") return axe.withRules(["color-contrast"]);
  return axe.withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]);
}

/** Opens what is folded, so that it is looked at too. */
async function open(page: Page, prefix: string, path: string): Promise<void> {
  const own = prefix === "" ? path.replace("/404/", "/no-such-page/") : path;
  await page.goto(publicSite + prefix + own.replace("from=/", `from=${prefix}/`));
  await page
    .locator("main summary")
    .evaluateAll((all) => all.forEach((one) => one.parentElement?.setAttribute("open", "")));
  if (path.startsWith("/search/")) await expect(page.locator("search-results li").first()).toBeVisible();
}

for (const [locale, prefix] of Object.entries(prefixes)) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`axe finds nothing in ${locale}, ${colorScheme}`, async ({ browser }) => {
      test.setTimeout(120_000);
      const context = await browser.newContext({ colorScheme, locale: "hi-IN" });
      const page = await context.newPage();
      for (const path of newest) {
        await open(page, prefix, path);
        const { violations } = await axeFor(page, colorScheme).analyze();
        expect(
          violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(" ")}`),
        ).toEqual([]);
      }
      await context.close();
    });
  }

  test(`nothing is cut off in ${locale}: 320 px, no fonts, and on paper`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.route("**/*.woff2", (route) => route.abort());
    await page.setViewportSize({ width: 320, height: 256 });
    for (const path of paths) {
      await open(page, prefix, path);
      const over = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await over(), path).toBeLessThanOrEqual(0);
      await page.emulateMedia({ media: "print" });
      expect(await over(), `${path} on paper`).toBeLessThanOrEqual(0);
      await expect(page.locator("h1")).toBeVisible();
      await page.emulateMedia({ media: "screen" });
    }
  });
}
