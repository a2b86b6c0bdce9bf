/** Several templates in one reply: added, moved, edited, checked for their tone, and sent in every form. */
import { expect, test, type Page } from "@playwright/test";
import { copied, field, openConsole, openReply, options, outcome } from "./open-console.ts";

const parts = (page: Page) => page.locator("reply-part");
const titles = (page: Page) => page.locator(".part-title");

async function addReply(page: Page, shortcut: string): Promise<void> {
  await page.keyboard.press("Alt+a");
  await expect(page.locator(".adding")).toBeVisible();
  await openReply(page, shortcut);
}

test("greeting, answer and closing become one reply, with values shared", async ({ page }) => {
  await openConsole(page);
  await openReply(page, "hold");
  await addReply(page, "late");
  await expect(parts(page)).toHaveCount(2);
  await expect(page.getByLabel("Order number")).toHaveCount(1);
  await page.getByLabel("Order number").fill("CH-48213");
  await expect(parts(page).first()).toContainText("CH-48213");
  const before = await titles(page).allTextContents();
  await parts(page).first().getByRole("button", { name: "Move down" }).click();
  expect(await titles(page).allTextContents()).toEqual(before.toReversed());
  await expect(outcome(page)).toContainText("is now part 2 of 2");
  await page.keyboard.press("Alt+ArrowUp");
  expect(await titles(page).allTextContents()).toEqual(before);
  await page.locator("[data-bar=locale] [value=hi]").check({ force: true });
  await expect(parts(page).first()).toContainText("CH-48213");
  await expect(parts(page).nth(1).locator(".paper")).toHaveAttribute("lang", "hi-IN");
  await parts(page).first().getByRole("button", { name: "Remove" }).click();
  await expect(parts(page)).toHaveCount(1);
  await expect(page.locator("reply-part button:focus")).toBeVisible();
});

test("Shift and Enter add results one after the other without leaving the search", async ({ page }) => {
  await openConsole(page);
  for (const [index, shortcut] of ["hold", "late"].entries()) {
    await field(page).fill(`/${shortcut}`);
    await expect(options(page).first()).toContainText(`/${shortcut}`);
    await field(page).press("Shift+Enter");
    await expect(parts(page)).toHaveCount(index + 1);
    await expect(field(page)).toBeFocused();
  }
});

test("a reply with work in it waits while another is looked at, and goes with a new conversation", async ({
  page,
}) => {
  await openConsole(page);
  await openReply(page, "hold");
  await addReply(page, "late");
  await page.keyboard.press("Escape");
  await openReply(page, "hold-team");
  await page.getByRole("button", { name: "Back to your reply of 2 parts" }).click();
  await expect(parts(page)).toHaveCount(2);
  await page.keyboard.press("Alt+n");
  await openReply(page, "hold");
  await expect(page.locator(".resume")).toBeHidden();
});

test("an edited text keeps following its values, and what is left empty still holds it back", async ({
  page,
}) => {
  await openConsole(page);
  await openReply(page, "hold");
  await page.getByRole("button", { name: "Edit the text" }).click();
  const text = page.getByRole("textbox", { name: "Edit the text" });
  await expect(text).toBeFocused();
  await page.keyboard.type(" Best wishes!");
  await page.keyboard.press("Control+Enter");
  await expect(outcome(page)).toHaveText("Please fill in “Order number” first.");
  await page.getByLabel("Order number").fill("CH-7");
  await page.getByLabel("How many minutes you need").fill("2");
  await expect(text).toHaveValue(/CH-7.*2 minutes.* Best wishes!$/s);
  await page.keyboard.press("Enter");
  await expect(outcome(page)).toHaveAttribute("data-kind", "done");
  expect(await copied(page)).toMatch(/CH-7.*Best wishes!$/s);
  await page.getByRole("button", { name: "Back to the stored text" }).click();
  await expect(page.locator("reply-form .paper")).not.toContainText("Best wishes");
});

test("a “…” that a rewording left open is asked for before anything is copied", async ({ page }) => {
  await openConsole(page);
  await openReply(page, "hold");
  await page.locator("[data-action=edit]").click();
  const text = page.locator("text-editor textarea");
  await text.fill("We can … from Monday.");
  await page.locator("reply-form .copy").click();
  await expect(outcome(page)).toHaveText("Please write what belongs in place of “…” first.");
  await expect(text).toBeFocused();
  await page.keyboard.type("send it");
  await page.locator("reply-form .copy").click();
  await expect(outcome(page)).toHaveAttribute("data-kind", "done");
  expect(await copied(page)).toBe("We can send it from Monday.");
});

for (const { locale, wrong } of [
  { locale: "en", wrong: "Unfortunately, we cannot send it before Monday." },
  { locale: "hi", wrong: "हम सोमवार से पहले नहीं भेज सकते।" },
  { locale: "te", wrong: "సోమవారం లోపు పంపలేము." },
  { locale: "fa", wrong: "ما نمی‌توانیم پیش از دوشنبه بفرستیم." },
]) {
  test(`the tone of an edited reply is checked in ${locale}, and a rewording takes one click`, async ({
    page,
  }) => {
    await openConsole(page, locale);
    await openReply(page, "hold");
    await page.locator("[data-action=edit]").click();
    const text = page.locator("text-editor textarea");
    await text.fill(wrong);
    await expect(page.locator(".hints li").first()).toBeVisible({ timeout: 15_000 });
    await expect(page.locator(".echo mark").first()).toBeVisible();
    const offer = page.locator(".hints button").first();
    await offer.click();
    await expect(text).not.toHaveValue(wrong);
    await expect(text).toBeFocused();
  });
}

test("plain text, Markdown and a link leave by their own buttons; the link names no customer", async ({
  page,
}) => {
  await openConsole(page);
  await openReply(page, "hold-team");
  await page.locator("value-field select").selectOption({ index: 2 });
  await page.getByLabel("How many minutes you need").fill("3");
  await page.getByLabel("What you are asking them").fill("where parcel 77 is");
  const team = await page.locator("value-field select").inputValue();
  await page.getByRole("button", { name: "Plain text" }).click();
  await expect(outcome(page)).toHaveAttribute("data-kind", "done");
  expect(await copied(page)).toContain("3 minutes");
  await page.getByRole("button", { name: "Markdown" }).click();
  await expect.poll(() => copied(page)).toContain("3 minutes");
  await page.getByRole("button", { name: "Link to this reply" }).click();
  await expect(outcome(page)).toContainText("no customer details");
  const link = new URL(await copied(page));
  expect(link.search).toBe("");
  expect(link.hash).toContain("reply=hold/checking-with-team");
  expect(link.hash).not.toMatch(/minutes|parcel|77/);
  await page.goto("about:blank");
  await page.goto(link.href);
  await expect(page.locator("value-field select")).toHaveValue(team);
  await expect(page.getByLabel("How many minutes you need")).toHaveValue("");
});

test("printed, a reply is alone on the page", async ({ page }) => {
  await openConsole(page);
  await openReply(page, "late");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("reply-form .paper")).toBeVisible();
  await expect(field(page)).toBeHidden();
  await expect(page.locator("reply-form .actions")).toBeHidden();
});

test("a wording that leaves something open waits for it to be written", async ({ page }) => {
  await openConsole(page);
  await openReply(page, "done");
  await page.getByRole("button", { name: "Edit the text" }).first().click();
  const text = page.locator("reply-form textarea").first();
  await text.fill("Unfortunately we can't help you. Thank you. Is there anything else I can do?");
  await page
    .getByRole("button", { name: /^Write “.*…/ })
    .first()
    .click();
  await page.keyboard.type("a new lamp");
  await expect(text).toHaveValue(/a new lamp/);
  await expect(text).not.toHaveValue(/…/);
});
