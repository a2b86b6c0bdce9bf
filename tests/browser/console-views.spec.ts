/** The console as it stands inside another program, and cut off from the network: axe, and room at 320 px. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { agentsSite } from "../../playwright.config.ts";
import { field, openConsole, openReply, options } from "./open-console.ts";

for (const { locale, colorScheme } of [
  { locale: "fa", colorScheme: "light" },
  { locale: "te", colorScheme: "dark" },
] as const) {
  test(`axe finds nothing in the narrow embedded view in ${locale}, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme });
    await openConsole(page, locale);
    await page.goto(`${agentsSite}/console/?embed=1`);
    await expect(options(page).first()).toBeVisible();
    await expectNoViolations();
    await openReply(page, "hold");
    await expectNoViolations();

    async function expectNoViolations(): Promise<void> {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual(
        [],
      );
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    }
  });

  test(`axe finds nothing without network in ${locale}, ${colorScheme}`, async ({ page, context }) => {
    await page.emulateMedia({ colorScheme });
    await openConsole(page, locale);
    await page.waitForFunction(() => customElements.get("offline-note"));
    await context.setOffline(true);
    await field(page).fill("xqzwvk");
    await expect(page.locator("offline-note")).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
}
