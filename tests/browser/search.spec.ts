/** Search as customers use it: any script and spelling, by keyboard, shareable, filtered, and never a dead end. */
import { expect, test, type Page } from "@playwright/test";
import { publicSite } from "../../playwright.config.ts";

/** As typed: misspelt, in Latin letters, with digits of any script; the page's language in front. */
const asked: [prefix: string, question: string, finds: string][] = [
  ["", "wheres my parsel", "/orders/where-is-my-order/"],
  ["", "mera paisa wapas kab aayega", "/returns/when-will-my-refund-arrive/"],
  ["", "मेरा पार्सल कहाँ पहुँचा", "/hi/orders/where-is-my-order/"],
  ["/hi", "saman kharab nikla", "/hi/returns/damaged-on-arrival/"],
  ["/hi", "पासवर्ड भूल गया", "/hi/account/forgot-password/"],
  ["/te", "naa parcel inka raledu", "/te/orders/where-is-my-order/"],
  ["/te", "పాస్‌వర్డ్ మర్చిపోయాను", "/te/account/forgot-password/"],
  ["/fa", "رمز عبورم را فراموش كردم", "/fa/account/forgot-password/"],
  ["/fa", "sefaresham kojast", "/fa/orders/where-is-my-order/"],
];

const topThree = (page: Page) =>
  page
    .locator("search-results ol > li h2 a")
    .evaluateAll((links) => links.slice(0, 3).map((link) => link.getAttribute("href")));

for (const [prefix, question, finds] of asked) {
  test(`“${question}” finds ${finds} among the first three`, async ({ page }) => {
    await page.goto(`${publicSite}${prefix}/search/?q=${encodeURIComponent(question)}`);
    await expect.poll(() => topThree(page)).toContain(finds);
  });
}

test("suggestions follow the combobox pattern", async ({ page }) => {
  await page.goto(`${publicSite}/`);
  const field = page.getByRole("combobox");
  await field.fill("refund");
  const options = page.getByRole("option");
  await expect(options.first()).toBeVisible();
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("status").filter({ hasText: /suggestion/ })).toHaveText(/^\d+ suggestions?$/);
  await field.press("ArrowDown");
  await expect(field).toHaveAttribute(
    "aria-activedescendant",
    (await options.first().getAttribute("id")) ?? "",
  );
  await field.press("End");
  await expect(options.last()).toHaveAttribute("aria-selected", "true");
  await field.press("Home");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await expect(options.first().locator("span")).not.toBeEmpty();
  await field.press("Escape");
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await expect(options.first()).toBeHidden();
  await field.press("ArrowDown");
  await expect(options.first()).toBeVisible();
});

test("a result shows the answer, and the sentence that matched leads to its part", async ({ page }) => {
  await page.goto(`${publicSite}/search/?q=${encodeURIComponent("parcel says delivered, ask the guard")}`);
  const matched = page.locator("search-results li").first().locator(".matched");
  await expect(matched.locator("mark").first()).toBeVisible();
  await matched.getByRole("link").click();
  await expect(page).toHaveURL(/\/orders\/where-is-my-order\/#/);
});

test("question and filters stand in the address", async ({ page }) => {
  await page.goto(`${publicSite}/search/?q=refund`);
  await expect(page.locator("search-results li").first()).toBeVisible();
  await page.locator("select[name=topic]").selectOption("payments");
  await expect(page).toHaveURL(/topic=payments/);
  await expect(page.locator("search-results ol small").first()).toHaveText("Payments and prices");
  await page.locator("select[name=lang]").selectOption("hi");
  await expect(page).toHaveURL(/lang=hi/);
  await expect(page.locator("search-results li a").first()).toHaveAttribute("href", /^\/hi\/payments\//);
  await page.reload();
  await expect(page.locator("select[name=topic]")).toHaveValue("payments");
  await expect(page.locator("search-results li a").first()).toHaveAttribute("href", /^\/hi\/payments\//);
});

test("where nothing is found, a person is offered and gets the question", async ({ page }) => {
  const question = "xqzw jjkvv";
  await page.goto(`${publicSite}/search/?q=${encodeURIComponent(question)}`);
  await expect(page.locator("search-results li a").first()).toBeVisible();
  await page.getByRole("link", { name: "Ask a person this question" }).click();
  await expect(page).toHaveURL(`${publicSite}/contact/?q=${encodeURIComponent(question)}`);
});

test("a failed index is told, and the topics remain", async ({ page }) => {
  await page.route("**/search-index.*.json", (route) => route.abort());
  await page.goto(`${publicSite}/search/?q=refund`);
  await expect(page.getByRole("status")).toContainText("did not load");
  await expect(page.locator("main a[href='/returns/']")).toBeVisible();
});
