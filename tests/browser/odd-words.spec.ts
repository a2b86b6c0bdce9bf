/** Words that try to be code or have no end stay words; words whose time is over say so, or are gone. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, type Page } from "@playwright/test";
import { buildWords, type BuiltWords } from "./built-words.ts";
import { copied, field, options } from "./open-console.ts";

test.describe.configure({ mode: "serial" });

const title = `</script><script>hurt()</script><img src=x onerror=hurt()> 🪔 \u202Eנזק تلف\u202C`;
const useWhen = `"><svg onload=hurt()> {{7*7}} \${7*7}`;
const long = `${"lampshade ".repeat(2000).trim()}.`;

const fields = (own: Record<string, unknown>) =>
  `---\n${JSON.stringify({ title, owner: "workshop", reviewed: "2026-11-20", ...own }, undefined, 1)}\n---\n`;
const template = `${fields({ shortcut: "hostile", useWhen, channels: ["email", "chat"] })}
Hello, \\<img src=x onerror=hurt()> is on its way, ${long}

Thank you. Is there anything else we can do for you?
`;
const article = `${fields({ summary: useWhen, audience: "agents", questions: ["<b>why</b> is it </title> dark?"] })}
${long} &lt;script>hurt()&lt;/script>
`;

const over = { title: "Winter sale", until: "2021-02-01" };
const files = {
  "templates/en/resolve/hostile.md": template,
  "templates/en/resolve/over.md": `${fields({ ...over, shortcut: "over", useWhen: "Winter.", channels: ["email"] })}
Hello, lamps cost less until February. Is there anything else we can do for you? Thank you.
`,
  "articles/en/care/hostile.mdx": article,
  "articles/en/care/over.mdx": `${fields({ ...over, summary: "Lamps cost less.", audience: "public" })}
Lamps cost less until February.
`,
};

let built: BuiltWords;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  built = await buildWords("agents", async (words) => {
    for (const [file, text] of Object.entries(files)) await writeFile(join(words, file), text);
  });
});

test.afterAll(() => built.remove());

/** Counts what ran. */
async function open(page: Page, path: string): Promise<() => Promise<number>> {
  let hurts = 0;
  await page.exposeFunction("hurt", () => (hurts += 1));
  await page.goto(built.address + path);
  return async () => {
    await page.waitForLoadState("networkidle");
    expect(await page.locator("img[src=x], svg[onload]").count()).toBe(0);
    return hurts;
  };
}

test("in the console they are found, shown and copied as they are", async ({ page }) => {
  const countHurts = await open(page, "/console/");
  await field(page).fill("/hostile");
  await expect(options(page).first()).toContainText("</script><script>hurt()</script><img src=x");
  await expect(options(page).first()).toContainText(`"><svg onload=hurt()> {{7*7}} \${7*7}`);
  await field(page).press("Enter");
  await expect(page.locator("reply-preview")).toContainText("<img src=x onerror=hurt()> is on its way");
  await page.keyboard.press("Enter");
  await expect.poll(() => copied(page)).toContain("<img src=x onerror=hurt()> is on its way, lampshade");
  expect((await copied(page)).length).toBeGreaterThan(20_000);
  expect(await countHurts()).toBe(0);
});

test("on the pages of agents too", async ({ page }) => {
  const countHurts = await open(page, "/care/hostile/");
  await expect(page.locator("h1")).toContainText("<img src=x onerror=hurt()> 🪔");
  await expect(page.locator("main")).toContainText("<script>hurt()</script>");
  expect(await countHurts()).toBe(0);
  await page.goto(`${built.address}/search/?q=dark`);
  await expect(page.locator("search-results li").first()).toContainText("</script><script>hurt()");
  expect(await countHurts()).toBe(0);
});

test("what is over has left the console, and its article says so", async ({ page }) => {
  await page.goto(`${built.address}/console/`);
  await field(page).fill("bulb");
  await expect(options(page).first()).toContainText("New bulb sent");
  await field(page).fill("winter sale");
  await expect(options(page).filter({ hasText: "/over" })).toHaveCount(0);
  await page.goto(`${built.address}/care/over/`);
  await expect(page.locator("expired-note")).toBeVisible();
  await expect(page.locator("expired-note")).toContainText("2021");
});
