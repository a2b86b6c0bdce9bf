/** Articles in the console are pinned as replies are. */
import { expect, test } from "@playwright/test";
import { field, openConsole, options } from "./open-console.ts";

test("an article is pinned by its button and then stands at the top", async ({ page }) => {
  await openConsole(page);
  await field(page).fill("where is my order");
  const found = options(page).filter({ has: page.locator(".stage.article") });
  const title = (await found.first().locator(".option-title").textContent()) ?? "";
  await found.first().click();
  const pin = page.locator("article-answer").getByRole("button", { name: "Pin" });
  await expect(pin).toHaveAttribute("aria-pressed", "false");
  await pin.click();
  await expect(pin).toHaveAttribute("aria-pressed", "true");
  await field(page).fill("");
  await expect(page.getByRole("group", { name: "Pinned" }).getByRole("option")).toContainText(title);
});

test("an article's text comes without a complaint of the security policy", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await openConsole(page);
  await field(page).fill("where is my order");
  await options(page)
    .filter({ has: page.locator(".stage.article") })
    .first()
    .click();
  await expect(page.locator("article-answer .reading :is(h2, ul, ol)").first()).toBeVisible();
  expect(complaints).toEqual([]);
});
