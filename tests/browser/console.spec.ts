/** The agents' console in a real browser: find, fill, copy, in four languages, with the keyboard alone. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { agentsSite, publicSite } from "../../playwright.config.ts";

const languages = [
  { locale: "en", lang: "en-IN", dir: "ltr", minutes: "2 minutes" },
  { locale: "hi", lang: "hi-IN", dir: "ltr", minutes: "2 मिनट" },
  { locale: "te", lang: "te-IN", dir: "ltr", minutes: "2 నిమిషాలు" },
  { locale: "fa", lang: "fa-IR", dir: "rtl", minutes: "۲ دقیقه" },
];

async function openConsole(page: Page, locale = "en"): Promise<void> {
  await page.addInitScript((chosen) => {
    if (!localStorage.getItem("answerbook.interface"))
      localStorage.setItem("answerbook.interface", `"${chosen}"`);
  }, locale);
  await page.goto(`${agentsSite}/console/`);
  await expect(options(page).first()).toBeVisible({ timeout: 20_000 });
}

const options = (page: Page) => page.getByRole("listbox").getByRole("option");
const field = (page: Page) => page.getByRole("combobox").and(page.locator("#find"));
const outcome = (page: Page) => page.locator("reply-form .outcome");
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function openReply(page: Page, shortcut: string): Promise<void> {
  await field(page).fill(`/${shortcut}`);
  await expect(options(page).first()).toContainText(`/${shortcut}`);
  await page.keyboard.press("Enter");
  await expect(page.locator("reply-form")).toBeVisible();
}

test("the search field has the focus, and results come with a spoken count", async ({ page }) => {
  await openConsole(page);
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("where is my order");
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await expect(page.locator("reply-finder").getByRole("status")).toHaveText(/^\d+ results?$/);
});

for (const { locale, lang, dir, minutes } of languages) {
  test(`search, fill and copy with the keyboard alone in ${lang}`, async ({ page }) => {
    await openConsole(page, locale);
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    await page.keyboard.type("/hold");
    await expect(options(page).first()).toContainText("/hold");
    await page.keyboard.press("Enter");
    await expect(page.locator(".paper").first()).toHaveAttribute("lang", lang);
    await expect(page.locator("value-field input").first()).toBeFocused();
    await page.keyboard.type("CH-48213");
    await page.keyboard.press("Tab");
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    await expect(outcome(page)).toHaveAttribute("data-kind", "done");
    const text = await copied(page);
    expect(text).toContain("CH-48213");
    expect(text).toContain(minutes);
    expect(text).not.toContain("{{");
    await page.keyboard.press("Escape");
    await expect(field(page)).toBeFocused();
  });
}

test("a reply does not leave while something is missing, and the cursor goes there", async ({ page }) => {
  await openConsole(page);
  await page.evaluate(() => navigator.clipboard.writeText("before"));
  await openReply(page, "hold");
  await page.keyboard.type("CH-1");
  await page.keyboard.press("Enter");
  await expect(outcome(page)).toHaveText("Please fill in “How many minutes you need” first.");
  await expect(page.getByLabel("How many minutes you need")).toBeFocused();
  expect(await copied(page)).toBe("before");
});

test("a value that is not what the field takes does not leave either", async ({ page }) => {
  await openConsole(page);
  await openReply(page, "hold");
  await page.getByLabel("Order number").fill("CH-1");
  await page.getByLabel("How many minutes you need").fill("a while");
  await page.keyboard.press("Enter");
  await expect(outcome(page)).toHaveText(/takes a length of time/);
});

test("arrows move through the results while the focus stays in the field", async ({ page }) => {
  await openConsole(page);
  await page.keyboard.type("refund");
  const shown = options(page);
  await expect(shown.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(shown.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute(
    "aria-activedescendant",
    (await shown.nth(1).getAttribute("id")) ?? "",
  );
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(shown.last()).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toBeFocused();
});

test("the clipboard carries plain text and HTML, and values arrive as text", async ({ page }) => {
  await openConsole(page);
  await openReply(page, "hold");
  await page.getByLabel("Order number").fill("<img src=x onerror=alert(1)>");
  await page.getByLabel("How many minutes you need").fill("2");
  await page.keyboard.press("Enter");
  await expect(outcome(page)).toHaveAttribute("data-kind", "done");
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType("text/html"))?.text();
  });
  expect(html).toContain("&lt;img");
  expect(await copied(page)).toContain("<img src=x onerror=alert(1)>");
  await expect(page.locator(".paper img")).toHaveCount(0);
});

test("values of a conversation fill the next reply, until a new conversation", async ({ page }) => {
  await openConsole(page);
  await openReply(page, "hold");
  await page.getByLabel("Order number").fill("CH-77");
  await page.keyboard.press("Escape");
  await openReply(page, "late");
  await expect(page.getByLabel("Order number")).toHaveValue("CH-77");
  await page.getByRole("button", { name: "New conversation" }).click();
  await openReply(page, "hold");
  await expect(page.getByLabel("Order number")).toHaveValue("");
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("CH-77");
});

test("the agent's own name stays, the customer's goes with the page", async ({ page }) => {
  await openConsole(page);
  await openReply(page, "who");
  await page.getByLabel("Your first name").fill("Asha");
  await page.getByLabel("Customer's first name").fill("Ravi");
  await page.reload();
  await expect(options(page).first()).toBeVisible();
  await openReply(page, "who");
  await expect(page.getByLabel("Your first name")).toHaveValue("Asha");
  await expect(page.getByLabel("Customer's first name")).toHaveValue("");
});

test("another reply language keeps the values and prints them its own way", async ({ page }) => {
  await openConsole(page);
  await openReply(page, "hold-team");
  await page.locator("value-field select").selectOption({ index: 2 });
  await page.getByLabel("How many minutes you need").fill("3");
  await page.locator("[data-bar=locale] [value=hi]").check({ force: true });
  await expect(page.locator("reply-form .paper")).toHaveAttribute("lang", "hi-IN");
  await expect(page.locator("reply-form .paper")).toContainText("3 मिनट");
  expect(
    await page.locator("value-field select").evaluate((select: HTMLSelectElement) => select.selectedIndex),
  ).toBe(2);
});

test("another channel has its own wording; a text message shows its parts, the phone has no links", async ({
  page,
}) => {
  await openConsole(page);
  await openReply(page, "late");
  const paper = page.locator("reply-form .paper");
  const channel = (name: string) => page.locator(`[data-bar=channel] [value=${name}]`).check({ force: true });
  await channel("email");
  const email = await paper.textContent();
  await channel("sms");
  await expect(paper).not.toHaveText(email ?? "");
  await expect(page.locator(".parts")).toHaveText(/\d+ characters, \d message/);
  await channel("phone");
  await expect(paper.locator("a")).toHaveCount(0);
  await expect(page.locator(".parts")).toBeHidden();
});

test("stages, languages and channels are filters, typed or chosen", async ({ page }) => {
  await openConsole(page);
  await options(page).filter({ hasText: /^Hold/ }).click();
  await expect(field(page)).toHaveValue("stage:hold ");
  await expect(page.locator("[data-filter=stage]")).toHaveValue("hold");
  for (const stage of await page.locator(".option .stage").allTextContents()) expect(stage).toBe("Hold");
  await page.locator("[data-filter=lang]").selectOption("hi");
  await expect(field(page)).toHaveValue("lang:hi stage:hold");
  await expect(options(page).first().locator("[lang=hi-IN]").first()).toBeVisible();
});

test("a search that finds nothing says so and offers the steps of the conversation", async ({ page }) => {
  await openConsole(page);
  await page.keyboard.type("zzqqxx");
  await expect(page.locator("reply-finder").getByRole("status")).toContainText("Nothing found for “zzqqxx”");
  await expect(options(page).filter({ hasText: /^Apologise/ })).toBeVisible();
});

test("Enter pressed before the results are in still opens what was typed", async ({ page }) => {
  await openConsole(page);
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>("#find");
    if (!input) return;
    input.value = "/hold";
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });
  await expect(page.getByLabel("How many minutes you need")).toBeVisible();
  await expect(page.getByLabel("Order number")).toBeFocused();
});

test("changing the console's language leaves the open reply open", async ({ page }) => {
  await openConsole(page);
  await openReply(page, "hold");
  await page.getByLabel("Order number").fill("CH-5");
  await page.getByLabel("Console language").selectOption("hi");
  await expect(page.locator("reply-form .paper")).toContainText("CH-5");
});

test("the console's language changes at once and stays", async ({ page }) => {
  await openConsole(page);
  await page.getByLabel("Console language").selectOption("fa");
  await expect(page.locator("html")).toHaveAttribute("lang", "fa-IR");
  await expect(page.getByRole("button", { name: "گفت‌وگوی تازه" })).toBeVisible();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});

for (const { locale } of languages) {
  test(`nothing is cut off at 320 pixels in ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openConsole(page, locale);
    const excess = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await excess()).toBe(0);
    await openReply(page, "late");
    await expect(page.locator("reply-finder")).toBeHidden();
    expect(await excess()).toBe(0);
    await page.locator("reply-form .back").click();
    await expect(field(page)).toBeFocused();
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const locale of ["en", "fa"]) {
    test(`no accessibility violations, ${colorScheme}, ${locale}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openConsole(page, locale);
      const violations = async () =>
        (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
      expect(await violations()).toEqual([]);
      await openReply(page, "late");
      await page.keyboard.press("Enter");
      expect(await violations()).toEqual([]);
    });
  }
}

test("the public site has no console", async ({ request }) => {
  expect((await request.get(`${publicSite}/console/`)).status()).toBe(404);
});
