/** The console without a mouse, on any keyboard, at any size, for every eye. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { field, openConsole, openReply, options, outcome } from "./open-console.ts";

const press = (page: Page, code: string, key: string, more: { shiftKey?: boolean; altKey?: boolean } = {}) =>
  page.evaluate(
    ([code, key, more]) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(
        new KeyboardEvent("keydown", { code, key, bubbles: true, cancelable: true, ...more }),
      );
    },
    [code, key, more] as const,
  );

for (const { layout, slash, question, letter } of [
  { layout: "Hindi", slash: "य", question: "य़", letter: "ो" },
  { layout: "Telugu", slash: "య", question: "ఁ", letter: "ో" },
  { layout: "Persian", slash: "/", question: "؟", letter: "ش" },
]) {
  test(`keys are found by their place on a ${layout} keyboard`, async ({ page }) => {
    await openConsole(page);
    await openReply(page, "late");
    await page.locator("reply-form .copy").focus();
    await press(page, "Slash", question, { shiftKey: true });
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await page.keyboard.press("Escape");
    await page.locator("reply-form .copy").focus();
    await press(page, "Slash", slash);
    await expect(field(page)).toBeFocused();
    await press(page, "KeyA", letter, { altKey: true });
    await expect(page.locator(".adding")).toBeVisible();
  });
}

test("single keys can be switched off, and stay off", async ({ page }) => {
  await openConsole(page);
  await page.keyboard.press("Alt+/");
  await page.getByLabel(/Use the keys/).uncheck();
  await page.keyboard.press("Escape");
  await page.reload();
  await expect(options(page).first()).toBeVisible();
  await openReply(page, "late");
  await page.locator("reply-form .copy").focus();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeHidden();
});

test("the next and the previous result open without going back to the list", async ({ page }) => {
  await openConsole(page);
  await field(page).fill("stage:hold ");
  await expect(options(page)).toHaveCount(4);
  await field(page).press("Enter");
  const title = page.locator("reply-form h2");
  await expect(title).not.toBeEmpty();
  const first = await title.textContent();
  await page.keyboard.press("Alt+j");
  await expect(title).not.toHaveText(first ?? "");
  await page.keyboard.press("Alt+k");
  await expect(title).toHaveText(first ?? "");
  await expect(page.locator("reply-form :focus")).toBeVisible();
});

test("no control is smaller than 24 pixels, and nothing is cut off at twice the size", async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 480 });
  await openConsole(page);
  await openReply(page, "late");
  await page.getByRole("button", { name: "Edit the text" }).click();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("button, select, a, .bar label")]
      .map((each) => ({ name: each.textContent.trim() || each.className, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});

test("with forced colours and without motion it still works, and nobody is shut out", async ({ page }) => {
  test.slow();
  await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
  await openConsole(page);
  await openReply(page, "late");
  await page.getByRole("button", { name: "Edit the text" }).click();
  await page.keyboard.press("Control+Enter");
  await expect(outcome(page)).toHaveAttribute("data-kind", /done|refused/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

for (const [locale, colorScheme] of [
  ["en", "light"],
  ["en", "dark"],
  ["fa", "dark"],
] as const) {
  test(`keys, data and a combined reply have no accessibility violations in ${locale}, ${colorScheme}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme });
    await openConsole(page, locale);
    const violations = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
    await openReply(page, "hold");
    await page.keyboard.press("Alt+a");
    await openReply(page, "late");
    await page.locator("[data-action=edit]").first().click();
    await page.locator("text-editor textarea").first().fill("Unfortunately we cannot.");
    await expect(page.locator("text-editor [role=status]").first()).not.toBeEmpty();
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Alt+/");
    expect(await violations()).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("[data-command=data]").click();
    expect(await violations()).toEqual([]);
  });
}
