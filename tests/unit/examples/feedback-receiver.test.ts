/** The example receiver as it runs: a process of its own, with a database in a folder of its own. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, test } from "vitest";

const site = "https://help.lamps.example";
const vote = {
  id: "0b54a2f7-6f0e-4f0a-9d5c-3f1f8d9f0001",
  article: "returns/return-an-item",
  locale: "hi",
  helpful: false,
  reviewed: "2026-11-02",
};
let folder = "";
let address = "";
let receiver: ChildProcess;

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "feedback-"));
  const port = await findFreePort();
  address = `http://127.0.0.1:${port}/`;
  receiver = spawn(process.execPath, ["examples/feedback-receiver/receiver.ts"], {
    env: { ...process.env, PORT: String(port), DATABASE: join(folder, "f.db"), SITES: site, PER_MINUTE: "8" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  await once(receiver.stdout as NonNullable<typeof receiver.stdout>, "data");
});

afterAll(async () => {
  receiver.kill();
  await once(receiver, "exit");
  await rm(folder, { recursive: true });
});

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(address, {
    method: "POST",
    redirect: "manual",
    headers: { origin: site, "content-type": "application/json", ...headers },
    body,
  });

function readRows() {
  const database = new DatabaseSync(join(folder, "f.db"), { readOnly: true });
  const rows = database
    .prepare("SELECT id, article, locale, helpful, reason FROM feedback ORDER BY received")
    .all();
  database.close();
  return rows.map((row) => ({ ...row }));
}

test("a vote and the reason that follows it become one row", async () => {
  const first = await post(JSON.stringify(vote));
  expect([first.status, first.headers.get("access-control-allow-origin")]).toEqual([204, site]);
  await post(JSON.stringify({ ...vote, reason: " कितने दिन में? " }));
  await post(JSON.stringify(vote));
  expect(readRows()).toEqual([
    { id: vote.id, article: vote.article, locale: "hi", helpful: 0, reason: "कितने दिन में?" },
  ]);
});

test("a plain form is taken too, and leads back to the page it stands on", async () => {
  const form = {
    article: vote.article,
    locale: "en",
    helpful: "yes",
    reason: "",
    back: "/returns/return-an-item/",
  };
  const type = { "content-type": "application/x-www-form-urlencoded" };
  const { status, headers } = await post(new URLSearchParams(form).toString(), type);
  expect([status, headers.get("location")]).toEqual([303, `${site}/returns/return-an-item/`]);
  const away = new URLSearchParams({ ...form, back: "https://elsewhere.example/" }).toString();
  expect((await post(away, type)).headers.get("location")).toBe(site);
  expect(readRows().filter(({ helpful }) => helpful === 1)).toHaveLength(2);
});

test("other sites, other shapes and long texts are turned away, then whoever sends too much", async () => {
  expect((await post(JSON.stringify(vote), { origin: "https://elsewhere.example" })).status).toBe(403);
  expect((await post("{}")).status).toBe(400);
  expect((await post("x".repeat(10_000))).status).toBe(413);
  const statuses = await Promise.all(Array.from({ length: 3 }, () => post(JSON.stringify(vote))));
  expect(statuses.map(({ status }) => status).toSorted()).toContain(429);
});
