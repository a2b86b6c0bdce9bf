/** The console in a ticket system's sidebar, beside a host that tells it of a conversation. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, type FrameLocator, type Page } from "@playwright/test";
import { publishOutput, type PublishedOutput } from "./published-output.ts";

/** As in `settings.yaml` of the sample shop. */
const listed = "https://tickets.chinar.example";
let output: PublishedOutput;
let host: Server;
let hostAddress = "";

/** A ticket system: answers what its sidebar asks, and writes down what that tells. */
const hostPage = (consoleAddress: string) => `<!doctype html><title>Tickets</title>
<textarea autofocus></textarea>
<iframe src="${consoleAddress}" width="320" height="640" allow="clipboard-write"></iframe>
<script>
  const told = [];
  addEventListener("message", ({ data, origin }) => told.push({ data, origin }));
</script>`;

test.beforeEach(async () => {
  output = await publishOutput();
  host = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end(hostPage(`${output.address}/console/?embed=1`));
  });
  await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
  hostAddress = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
  for (const file of ["console/index.html", "_headers"]) {
    const path = join(output.folder, file);
    await writeFile(path, (await readFile(path, "utf8")).replaceAll(listed, hostAddress));
  }
});
test.afterEach(async () => {
  host.closeAllConnections();
  host.close();
  await output.remove();
});

const meera = {
  conversation: {
    id: 4711,
    meta: { channel: "Channel::WebWidget" },
    custom_attributes: { order_number: "CH-1" },
  },
  contact: { name: "Meera Iyer", email: "meera@mail.example", custom_attributes: { language: "hi-IN" } },
  currentAgent: { id: 1, name: "Asha Rao" },
};
const arash = {
  conversation: { id: 4712 },
  contact: { name: "Arash" },
  currentAgent: { id: 1, name: "Asha Rao" },
};

async function openHost(page: Page): Promise<FrameLocator> {
  await page.goto(hostAddress);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("listbox").getByRole("option").first()).toBeVisible({ timeout: 20_000 });
  return frame;
}

const say = (page: Page, message: unknown) =>
  page.evaluate((each) => {
    document.querySelector("iframe")?.contentWindow?.postMessage(each, "*");
  }, message);
const tell = (page: Page, data: unknown) => say(page, JSON.stringify({ event: "appContext", data }));

async function openReply(frame: FrameLocator, shortcut: string): Promise<void> {
  await frame.locator("#find").fill(`/${shortcut}`);
  await expect(frame.getByRole("listbox").getByRole("option").first()).toContainText(`/${shortcut}`);
  await frame.locator("#find").press("Enter");
  await expect(frame.locator("reply-form")).toBeVisible();
}

test("the console asks its host, is told of the conversation, and fills customer, agent and ticket", async ({
  page,
}) => {
  const frame = await openHost(page);
  await expect
    .poll(() => page.evaluate("told.map(({ data }) => data)"))
    .toContain("chatwoot-dashboard-app:fetch-info");
  await tell(page, meera);
  await openReply(frame, "hold");
  await expect(frame.getByLabel("Order number")).toHaveValue("CH-1");
  await expect(frame.locator("[data-bar=locale] :checked")).toHaveValue("hi");
  await expect(frame.locator("[data-bar=channel] :checked")).toHaveValue("chat");
  await say(page, {
    event: "appContext",
    data: { ...meera, conversation: { id: 4711, custom_attributes: { order_number: "CH-2" } } },
  });
  await expect(frame.getByLabel("Order number")).toHaveValue("CH-2");
  const kept = await frame
    .locator("html")
    .evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  for (const secret of ["CH-2", "Meera", "Asha"]) expect(kept).not.toContain(secret);
});

test("another conversation starts anew, without taking the keyboard from the host", async ({ page }) => {
  const frame = await openHost(page);
  await tell(page, meera);
  await openReply(frame, "hold");
  await page.locator("textarea").focus();
  await tell(page, arash);
  await expect(frame.locator("reply-form")).toBeHidden();
  await page.keyboard.type("Hello");
  await expect(page.locator("textarea")).toHaveValue("Hello");
  await openReply(frame, "hold");
  await expect(frame.getByLabel("Order number")).toHaveValue("");
});

test("a reply goes back to the host, whole and to nobody else", async ({ page }) => {
  const frame = await openHost(page);
  await tell(page, { ...meera, contact: { name: "Meera" } });
  await openReply(frame, "hold");
  await frame.getByRole("button", { name: "Put into the conversation" }).click();
  await expect(frame.locator("reply-form .outcome")).toHaveAttribute("data-kind", "refused");
  await frame.getByLabel("How many minutes you need").fill("2");
  await frame.getByRole("button", { name: "Put into the conversation" }).click();
  await expect(frame.locator("reply-form .outcome")).toHaveAttribute("data-kind", "done");
  const told = (await page.evaluate("told.at(-1)")) as { data: Record<string, string>; origin: string };
  expect(told.origin).toBe(output.address);
  expect(told.data).toMatchObject({ event: "answerbook:reply", locale: "en", channel: "chat" });
  expect(told.data["id"]).toMatch(/^hold\//);
  expect(told.data["text"]).toContain("CH-1");
  expect(told.data["html"]).toContain("<p>");
});

test("words of a host arrive as text", async ({ page }) => {
  const frame = await openHost(page);
  const hostile = "<img src=x onerror=alert(1)>{{ agent.first_name }}";
  await tell(page, { conversation: { id: "1", custom_attributes: { order_number: hostile } } });
  await openReply(frame, "hold");
  await expect(frame.getByLabel("Order number")).toHaveValue(hostile);
  await expect(frame.locator(".paper")).toContainText("<img src=x onerror");
  await expect(frame.locator("reply-form img")).toHaveCount(0);
  expect(await frame.locator("html").evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("who is not on the list may neither show the console nor tell it anything", async ({ page }) => {
  const path = join(output.folder, "console/index.html");
  await writeFile(path, (await readFile(path, "utf8")).replaceAll(hostAddress, listed));
  const frame = await openHost(page);
  await tell(page, meera);
  await openReply(frame, "hold");
  await expect(frame.getByLabel("Order number")).toHaveValue("");
  await expect(frame.getByRole("button", { name: "Put into the conversation" })).toBeHidden();

  const headers = join(output.folder, "_headers");
  await writeFile(headers, (await readFile(headers, "utf8")).replaceAll(hostAddress, listed));
  await page.goto(hostAddress);
  await expect(frame.locator("reply-console")).toHaveCount(0);
});
