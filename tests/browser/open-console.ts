/** The first steps of every test of the console. */
import { expect, type Locator, type Page } from "@playwright/test";
import { agentsSite } from "../../playwright.config.ts";

export async function openConsole(page: Page, locale = "en", hash = ""): Promise<void> {
  await page.addInitScript((chosen) => {
    if (!localStorage.getItem("answerbook.interface"))
      localStorage.setItem("answerbook.interface", `"${chosen}"`);
  }, locale);
  await page.goto(`${agentsSite}/console/${hash}`);
  await expect(options(page).first()).toBeVisible({ timeout: 20_000 });
}

export const options = (page: Page): Locator => page.getByRole("listbox").getByRole("option");
export const field = (page: Page): Locator => page.locator("#find");
export const outcome = (page: Page): Locator => page.locator("reply-form .outcome");
export const status = (page: Page): Locator => page.locator("reply-finder").getByRole("status");
export const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

export async function openReply(page: Page, shortcut: string): Promise<void> {
  await field(page).fill(`/${shortcut}`);
  await expect(options(page).first()).toContainText(`/${shortcut}`);
  await field(page).press("Enter");
  await expect(page.locator("reply-console")).toHaveAttribute("data-view", "reply");
  await expect(page.locator("reply-form")).toBeVisible();
}
