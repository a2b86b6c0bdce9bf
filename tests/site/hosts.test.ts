/** What hosts read beside the pages: each kind of host sends old addresses on and the same strict headers. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveFolder } from "#node/serve-folder.ts";
import { listOutput, outputOf, readPages } from "./output.ts";

const folder = outputOf("public");
const read = (file: string) => readFile(join(folder, file), "utf8");
const redirects = (await read("_redirects"))
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
const policyOf = (text: string) =>
  /content-security-policy:? "?(?:content=")?([^"\n]+)/i.exec(text)?.[1] ?? "";

let server: Awaited<ReturnType<typeof serveFolder>>;
let address = "";
beforeAll(async () => {
  server = await serveFolder(folder, 0);
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

test("old addresses lead to pages that are there, on every kind of host", async () => {
  const files = new Set(await listOutput("public"));
  const [vercel, nginx] = await Promise.all([read("vercel.json"), read("_nginx.conf")]);
  expect(redirects.map(([from]) => from)).toContain("/returns/send-an-item-back/");
  expect(redirects.map(([from]) => from)).toContain("/hi/returns/send-an-item-back");
  for (const [from = "", to = "", status] of redirects) {
    expect(status).toBe("301");
    expect(files).toContain(`${to.slice(1)}index.html`);
    expect(nginx).toContain(`location = ${from} { return 301 ${to}; }`);
    if (from.endsWith("/")) expect(vercel).toContain(`"source": "${from}"`);
  }
});

test("a host without redirects shows a page that leads on and names the right address to search engines", async () => {
  const page = await read("help/returns.html");
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=/returns/return-an-item/" />');
  expect(page).toMatch(/rel="canonical" href="https:\/\/[^"]+\/returns\/return-an-item\/"/);
  expect(page).toContain('<a href="/returns/return-an-item/">');
});

test("serving a build sends the same redirects and headers as a host would", async () => {
  const moved = await fetch(`${address}/help/returns.html`, { redirect: "manual" });
  expect([moved.status, moved.headers.get("location")]).toEqual([301, "/returns/return-an-item/"]);
  const page = await fetch(`${address}/hi/`);
  expect(Object.fromEntries(page.headers)).toMatchObject({
    "content-encoding": "gzip",
    "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
    "permissions-policy": expect.stringContaining("camera=()"),
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-content-type-options": "nosniff",
  });
  const missing = await fetch(`${address}/nowhere/`);
  expect([missing.status, missing.headers.get("x-content-type-options")]).toEqual([404, "nosniff"]);
});

test.each(["public", "agents"] as const)(
  "the policy of the %s output is strict and covers each page's own",
  async (audience) => {
    const header = policyOf(await readFile(join(outputOf(audience), "_headers"), "utf8"));
    expect(header).toContain("object-src 'none'");
    expect(header).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
    for (const { path, text } of await readPages(audience)) {
      if (text.includes('http-equiv="refresh"')) continue;
      const own = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(text)?.[1] ?? "";
      expect(own, path).toContain("script-src 'self'");
      expect(own, path).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/);
      for (const [hash] of own.matchAll(/'sha256-[^']+'/g)) expect(header, path).toContain(hash);
      expect(text, path).not.toMatch(/<[^>]+ (on[a-z]+|style)="/);
    }
  },
);
