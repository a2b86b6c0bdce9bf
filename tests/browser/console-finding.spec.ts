/** The console's finder: what it shows before and beside a search, and what happens when nothing is found. */
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { missedSearchesSchema } from "#schemas/missed-searches.ts";
import { field, openConsole, openReply, options, status } from "./open-console.ts";

test("an empty field shows what is pinned, what was opened last, and the conversation as a path", async ({
  page,
}) => {
  await openConsole(page);
  await openReply(page, "hold");
  await page.getByRole("button", { name: "Pin", exact: true }).click();
  await page.keyboard.press("Escape");
  await openReply(page, "late");
  await page.keyboard.press("Escape");
  await field(page).fill("");
  const group = (name: string) => page.getByRole("group", { name });
  await expect(group("Pinned").getByRole("option")).toHaveCount(1);
  await expect(group("Pinned")).toContainText("/hold");
  await expect(group("Recent").getByRole("option").first()).toContainText("/late");
  const path = group("The conversation, step by step").getByRole("option");
  await expect(path).toHaveCount(10);
  await expect(path.first()).toContainText("Greet");
  await expect(path.last()).toContainText("Close");
  await path.last().click();
  await expect(field(page)).toHaveValue("stage:close ");
  for (const stage of await page.locator(".option .stage").allTextContents()) expect(stage).toBe("Close");
});

test("a result says where, in what language, when to use it and when not, who keeps it and since when", async ({
  page,
}) => {
  await openConsole(page);
  await field(page).fill("/hold");
  const first = options(page).first();
  await expect(first.locator(".stage")).toHaveText("Hold");
  await expect(first).toContainText("Chat · Phone · Social");
  await expect(first).toContainText("English");
  await expect(first).toContainText("Not when");
  await expect(first).toContainText(/Reviewed on .* by Customer support|Reviewed on .* by /);
});

test("a reply nobody read for too long is marked in amber, in the list and before copying", async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date("2028-01-01T10:00:00Z"));
  await openConsole(page);
  await field(page).fill("/hold");
  await expect(options(page).first().locator(".overdue")).toBeVisible();
  await field(page).press("Enter");
  await expect(page.locator("reply-form .overdue")).toHaveText("Due for review");
});

for (const query of ["refnd", "paise wapas", "dabbu vapasu", "pule bazgasht"]) {
  test(`“${query}” brings a refund first, and not the page that explains the console`, async ({ page }) => {
    await openConsole(page);
    await field(page).fill(query);
    await expect(options(page).first()).toContainText(/refund/i);
    await expect(options(page).first()).not.toContainText("console");
  });
}

for (const [query, locale] of [
  ["मेरा ऑर्डर कहाँ", "hi"],
  ["ఆర్డర్ ఎక్కడ", "te"],
  ["سفارش من کجاست", "fa"],
] as const) {
  test(`what matched is highlighted in ${locale}`, async ({ page }) => {
    await openConsole(page, locale);
    await field(page).fill(query);
    await expect(options(page).first().locator("mark").first()).toBeVisible();
  });
}

test("a search without result is kept, and can be saved for the writers", async ({ page }) => {
  await openConsole(page);
  await field(page).fill("zzqqxx");
  await expect(status(page)).toContainText("Nothing found for “zzqqxx”");
  await options(page).filter({ hasText: /^Hold/ }).click();
  await expect(status(page)).toContainText("4 results");
  await field(page).fill("zzqqxx");
  await expect(status(page)).toContainText("Nothing found for");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("answerbook.missed"))).toContain("zzqqxx");
  await page.getByRole("button", { name: "Your data on this device" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the searches for the writers" }).click(),
  ]);
  const saved = missedSearchesSchema.parse(JSON.parse(await readFile(await download.path(), "utf8")));
  expect(saved.searches).toMatchObject([{ query: "zzqqxx", locale: "en", count: 1 }]);
});

test("a filter that leaves nothing is left aside for the nearest results", async ({ page }) => {
  await openConsole(page);
  await field(page).fill("stage:greet ch:sms refund");
  await expect(options(page).first()).toBeVisible();
  await expect(status(page)).not.toBeEmpty();
});
