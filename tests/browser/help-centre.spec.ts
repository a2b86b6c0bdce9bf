/** The public help centre in a real browser: ask and read in four languages, by keyboard, without JavaScript, with axe. */
import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { publicSite } from "../../playwright.config.ts";

/** Questions as customers type them; none stands in the words. */
const questions = [
  {
    prefix: "",
    lang: "en-IN",
    dir: "ltr",
    ask: "my mony has not come back",
    finds: "/returns/when-will-my-refund-arrive/",
  },
  {
    prefix: "/hi",
    lang: "hi-IN",
    dir: "ltr",
    ask: "पैसा वापस कब तक आएगा",
    finds: "/hi/returns/when-will-my-refund-arrive/",
  },
  {
    prefix: "/te",
    lang: "te-IN",
    dir: "ltr",
    ask: "నా డబ్బు ఎప్పుడు తిరిగి వస్తుంది",
    finds: "/te/returns/when-will-my-refund-arrive/",
  },
  {
    prefix: "/fa",
    lang: "fa-IR",
    dir: "rtl",
    ask: "پول من چه زمانی برمی‌گردد",
    finds: "/fa/returns/when-will-my-refund-arrive/",
  },
];

const field = (page: Page) => page.getByRole("combobox").or(page.getByRole("searchbox")).first();
const answers = (page: Page) => page.locator("main a");

for (const { prefix, lang, dir, ask, finds } of questions) {
  test(`a question in ${lang} finds its article, by keyboard`, async ({ page }) => {
    await page.goto(`${publicSite}${prefix}/`);
    await expect(page.locator("html")).toHaveAttribute("lang", lang);
    await expect(page.locator("html")).toHaveAttribute("dir", dir);
    await field(page).focus();
    await page.keyboard.type(ask);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(new RegExp(`${prefix}/search/\\?q=`));
    const found = answers(page).filter({
      has: page.locator("xpath=self::*[contains(@href, '" + finds + "')]"),
    });
    await expect(found.first()).toBeVisible();
    await found.first().click();
    await expect(page).toHaveURL(new RegExp(`${finds}$`));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
}

test("a Hindi question in Latin letters finds the Hindi article", async ({ page }) => {
  await page.goto(`${publicSite}/hi/search/?q=${encodeURIComponent("paisa wapas kab milega")}`);
  await expect(page.locator("main a[href='/hi/returns/when-will-my-refund-arrive/']").first()).toBeVisible();
});

test("vowel signs keep their meaning in the full-text index: काम does not find कम", async ({ page }) => {
  await page.goto(`${publicSite}/hi/`);
  const foundBy = (word: string) =>
    page.evaluate(async (query) => {
      const pagefind = await import(location.origin + "/pagefind/pagefind.js");
      await pagefind.options({ exactDiacritics: true, noWorker: true });
      const { results } = await pagefind.search(query);
      const texts = await Promise.all(
        results.map((result: { data: () => Promise<{ raw_content: string }> }) => result.data()),
      );
      return texts.map(({ raw_content }) => raw_content);
    }, word);
  for (const word of ["कम", "काम"]) {
    const texts = await foundBy(word);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(text).toMatch(new RegExp(`(^|[^\\p{L}\\p{M}])${word}`, "u"));
  }
});

test("suggestions come while typing and open with the arrow keys", async ({ page }) => {
  await page.goto(`${publicSite}/`);
  await field(page).focus();
  await page.keyboard.type("refu");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/[a-z]+\/[a-z-]+\/$/);
});

test("the language switch stays on the article", async ({ page }) => {
  await page.goto(`${publicSite}/returns/return-an-item/`);
  await page.getByRole("link", { name: "తెలుగు" }).first().click();
  await expect(page).toHaveURL(`${publicSite}/te/returns/return-an-item/`);
  await expect(page.locator("html")).toHaveAttribute("lang", "te-IN");
});

test("a glossary word explains itself by keyboard", async ({ page }) => {
  await page.goto(`${publicSite}/returns/when-will-my-refund-arrive/`);
  const word = page.locator(".term button").first();
  await word.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".term [popover]").first()).toBeVisible();
});

test("a broken address still leads somewhere", async ({ page }) => {
  const response = await page.goto(`${publicSite}/returns/retrun-an-itme/`);
  expect(response?.status()).toBe(404);
  await expect(page.locator("main a[href*='/returns/']").first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("articles can be read and the search page offers the topics", async ({ page }) => {
    await page.goto(`${publicSite}/fa/returns/return-an-item/`);
    await expect(page.locator("ol.steps li").first()).toBeVisible();
    await page.goto(`${publicSite}/search/?q=refund`);
    await expect(page.locator("main noscript, main .no-script").first()).toBeAttached();
    await expect(page.locator("main a[href='/returns/']").first()).toBeVisible();
  });
});

const pages = [
  "/",
  "/returns/",
  "/returns/when-will-my-refund-arrive/",
  "/search/?q=refund",
  "/glossary/",
  "/contact/",
  "/no-such-page/",
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const prefix of ["", "/fa"]) {
    test(`axe finds nothing in ${colorScheme}, ${prefix === "" ? "left to right" : "right to left"}`, async ({
      browser,
    }) => {
      test.setTimeout(90_000);
      const context = await browser.newContext({ colorScheme });
      const page = await context.newPage();
      for (const path of pages) {
        await page.goto(publicSite + prefix + path);
        await page.waitForLoadState("networkidle");
        const { violations } = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"])
          .analyze();
        expect(
          violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(" ")}`),
        ).toEqual([]);
      }
      await context.close();
    });
  }
}

for (const width of [320, 768]) {
  test(`nothing is wider than a ${width} px window`, async ({ page }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height: 800 });
    for (const prefix of ["", "/hi", "/te", "/fa"]) {
      for (const path of pages) {
        await page.goto(publicSite + prefix + path);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${prefix}${path}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test("the page does not jump while it loads", async ({ page }) => {
  for (const path of ["/te/returns/return-an-item/", "/fa/"]) {
    await page.goto(publicSite + path);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(sum), 500);
        }),
    );
    expect(shift, path).toBeLessThan(0.02);
  }
});
