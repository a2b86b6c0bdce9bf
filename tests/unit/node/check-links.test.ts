/** Links to other sites, asked of a server on this machine that plays every fault the web has. */
import { readFileSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { askAddress, explainFailure } from "#node/ask-address.ts";
import { checkLinks } from "#node/check-links.ts";
import { openLinkCache } from "#node/link-cache.ts";
import { isPrivateHost } from "#node/private-hosts.ts";
import { readWords } from "#node/read-words.ts";

type Play = (request: IncomingMessage, response: ServerResponse, times: number) => void;

const plain = (status: number, headers: Record<string, string> = {}, body = ""): Play => {
  return (_request, response) => void response.writeHead(status, headers).end(body);
};

const plays: Record<string, Play> = {
  "/there": plain(200),
  "/gone": plain(404),
  "/removed": plain(410),
  "/locked": plain(403),
  "/no-head": ({ method }, response) => void response.writeHead(method === "HEAD" ? 405 : 200).end(),
  "/head-lies": ({ method }, response) => void response.writeHead(method === "HEAD" ? 404 : 200).end(),
  "/recovers": (_request, response, times) => void response.writeHead(times > 2 ? 200 : 500).end(),
  "/broken": plain(500),
  "/busy": (_request, response, times) =>
    void response.writeHead(times > 1 ? 200 : 429, { "retry-after": "0" }).end(),
  "/always-busy": plain(429, { "retry-after": "3600" }),
  "/silent": () => {},
  "/cut": (request) => void request.socket.destroy(),
  "/round": plain(302, { location: "/round-again" }),
  "/round-again": plain(302, { location: "/round" }),
  "/moved": plain(301, { location: "/there" }),
  "/for-now": plain(302, { location: "/there" }),
  "/moved-to-nothing": plain(308, { location: "/gone" }),
  "/to-a-file": plain(302, { location: "file:///etc/passwd" }),
  "/page": plain(200, { "content-type": "text/html" }, '<h2 id="fees">Fees</h2><h2 id=कीमत>x</h2>'),
};

const asked = new Map<string, number>();
const methods: string[] = [];
const answer = (request: IncomingMessage, response: ServerResponse) => {
  const path = request.url ?? "";
  const times = (asked.get(path) ?? 0) + 1;
  asked.set(path, times);
  methods.push(`${request.method} ${path}`);
  (plays[path] ?? plain(404))(request, response, times);
};
const tls = (name: string) => readFileSync(`tests/fixtures/tls/${name}.pem`);
const server = createServer(answer);
const secure = createSecureServer({ key: tls("key"), cert: tls("certificate") }, answer);
const [port, securePort] = await Promise.all([listen(server), listen(secure)]);
const site = `http://127.0.0.1:${port}`;
const folder = await mkdtemp(join(tmpdir(), "links-"));

function listen(one: Server): Promise<number> {
  return new Promise((done) => {
    one.listen(0, "127.0.0.1", () => {
      done((one.address() as AddressInfo).port);
    });
  });
}

beforeEach(() => {
  asked.clear();
  methods.length = 0;
});
afterAll(async () => {
  for (const one of [server, secure]) {
    one.closeAllConnections();
    one.close();
  }
  await rm(folder, { recursive: true });
});

const quick = { timeout: 400, pause: 1, longestPause: 5, allowPrivate: true };

test.each([
  ["/there", "there"],
  ["/no-head", "there"],
  ["/head-lies", "there"],
  ["/recovers", "there"],
  ["/busy", "there"],
  ["/for-now", "there"],
  ["/page#fees", "there"],
  ["/page#%E0%A4%95%E0%A5%80%E0%A4%AE%E0%A4%A4", "there"],
  ["/page#fee", "unsure: The page is there, but “#fee” is not on it."],
  ["/gone", "dead: There is no such page (404)."],
  ["/removed", "dead: There is no such page (410)."],
  ["/locked", "unsure: It does not let programs in (403). Look yourself."],
  ["/broken", "unsure: Its server has a fault (500)."],
  ["/always-busy", "unsure: It asks us to come back later (429)."],
  ["/silent", "unsure: It did not answer in time."],
  ["/cut", "unsure: The connection broke off."],
  ["/round", "dead: It sends its visitors round in a circle."],
  ["/moved-to-nothing", "dead: There is no such page (404)."],
  ["/to-a-file", "dead: It leads on to something that is no web page."],
])("%s is %s", async (path, expected) => {
  const told = await askAddress(site + path, quick);
  expect("why" in told ? `${told.state}: ${told.why}` : told.state).toBe(expected);
});

test("what has moved for good comes with its new address, and keeps its place on the page", async () => {
  expect(await askAddress(`${site}/moved`, quick)).toEqual({ state: "moved", url: `${site}/there` });
  expect(await askAddress(`${site}/moved#x`, quick)).toEqual({ state: "moved", url: `${site}/there#x` });
});

test("a certificate nobody trusts, or of another name, is what readers are warned of", async () => {
  expect(await askAddress(`https://127.0.0.1:${securePort}/there`, quick)).toEqual({
    state: "dead",
    why: "Browsers do not trust its certificate.",
  });
  expect(explainFailure({ cause: { code: "ERR_TLS_CERT_ALTNAME_INVALID" } })).toMatchObject({
    why: "Its certificate belongs to another name, and browsers warn of it.",
  });
  expect(explainFailure({ cause: { code: "ENOTFOUND" } })).toMatchObject({
    state: "dead",
    why: "There is no site of this name.",
  });
});

test("a fault is asked again with a pause, an answer is not", async () => {
  await askAddress(`${site}/broken`, { ...quick, retries: 3 });
  await askAddress(`${site}/there`, quick);
  expect(methods.filter((method) => method === "HEAD /broken")).toHaveLength(4);
  expect(methods.filter((method) => method.endsWith("/there"))).toEqual(["HEAD /there"]);
});

test("a stranger's words cannot make us ask our own network", async () => {
  const hosts = [
    "127.0.0.1",
    "10.1.2.3",
    "169.254.169.254",
    "192.168.0.1",
    "[::1]",
    "localhost",
    "db.internal",
  ];
  expect(hosts.filter(isPrivateHost)).toEqual(hosts);
  expect(["example.com", "8.8.8.8", "172.15.0.1"].filter(isPrivateHost)).toEqual([]);
  expect(await askAddress(`${site}/there`, { retries: 0 })).toMatchObject({ state: "dead" });
  expect(methods).toEqual([]);
});

test("words, facts and settings are asked once an address; good answers are known the next time", async () => {
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  await write(
    "settings.yaml",
    `name: x\ntagline: x\nsite: https://help.lamps.example\nlocales: [en]\ndefaultLocale: en\nbrand: { colour: "#0f6b5c" }\nlinks: { trusted: ["${site}/locked"] }\nfooter: [{ title: x, url: "${site}/moved" }]\n`,
  );
  await write(
    "facts.yaml",
    `a: { label: x, type: url, value: "${site}/there" }\nb: { label: x, type: url, value: "${site}/gone" }\nc: { label: x, type: url, value: "${site}/locked" }\nd: { label: x, type: url, value: "https://shop.example/x" }\n`,
  );
  const check = async () => {
    const cache = await openLinkCache(join(folder, "links.json"), 1000);
    return checkLinks(await readWords(folder), { ...quick, cache, gap: 1 });
  };
  const first = await check();
  expect(first).toMatchObject({ addresses: 5, asked: 3 });
  expect(first.findings.map(({ rule, actual, expected }) => [rule, actual, expected])).toEqual([
    ["no-dead-link", `"${site}/gone"`, []],
    ["no-moved-link", `"${site}/moved"`, [`${site}/there`]],
  ]);
  expect(await check()).toMatchObject({ asked: 1, findings: first.findings });
  expect(asked.get("/there")).toBe(2);
  const settings = await readFile(join(folder, "settings.yaml"), "utf8");
  await write("settings.yaml", `${settings}rules: { no-dead-link: suggestion, no-moved-link: off }\n`);
  expect((await check()).findings).toMatchObject([{ rule: "no-dead-link", severity: "suggestion" }]);
});

test("an answer is believed for a week, and a damaged file is not believed at all", async () => {
  const file = join(folder, "kept.json");
  const day = 24 * 60 * 60 * 1000;
  const cache = await openLinkCache(file, 0);
  cache.keep("https://a.example/", { state: "there" });
  cache.keep("https://b.example/", { state: "dead", why: "x" });
  await cache.save();
  expect((await openLinkCache(file, 6 * day)).read("https://a.example/")).toEqual({ state: "there" });
  expect((await openLinkCache(file, 8 * day)).read("https://a.example/")).toBeUndefined();
  expect((await openLinkCache(file, 0)).read("https://b.example/")).toBeUndefined();
  await writeFile(file, (await readFile(file, "utf8")).slice(3));
  expect((await openLinkCache(file, 0)).read("https://a.example/")).toBeUndefined();
});
