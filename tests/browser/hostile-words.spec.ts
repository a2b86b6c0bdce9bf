/** Words that try to be code, and words of absurd length, stay words: in lists, in the preview and on the clipboard. */
import { mkdir, writeFile } from "node:fs/promises";
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

let built: BuiltWords;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  built = await buildWords("agents", async (words) => {
    await writeFile(join(words, "templates/en/resolve/hostile.md"), template);
    await mkdir(join(words, "articles/en/care"), { recursive: true });
    await writeFile(join(words, "articles/en/care/hostile.mdx"), article);
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
