/// <reference lib="webworker" />
/** Keeps the console for when the network is gone: one cache a version, complete or not there at all. */
import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import type { ToServiceWorker } from "./offline-exchange.ts";
import { readProven, tidyCaches, writeNote, hasNote } from "./offline-caches.ts";
import { matchWhole } from "./whole-response.ts";

declare const self: ServiceWorkerGlobalScope;
/** What changes when any file of the version does; put in by the build. */
declare const VERSION: string;
/** Every file of the version, from the root of the host. */
declare const FILES: { url: string; revision: string | null; integrity: string }[];
declare const CONSOLE: string;

const own = `${prefix()}${VERSION}`;
/** How long a console may take to show its first replies before the version counts as broken. */
const patience = 15_000;

const precache = new PrecacheController({ cacheName: own });
precache.addToCacheList(FILES);
/** Of the conversation, from the page before an update to the page after it. In memory only. */
let carried: unknown;

self.addEventListener("install", (event) => {
  event.waitUntil(precache.install(event));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(tidyCaches(prefix(), own).then(() => self.clients.claim()));
});

self.addEventListener("message", (event) => {
  const message = event.data as ToServiceWorker;
  if (message.say === "started") event.waitUntil(noteStarted());
  else if (message.say === "take over") {
    carried = message.carried;
    event.waitUntil(self.skipWaiting());
  } else if (message.say === "hand back") {
    event.ports[0]?.postMessage(carried);
    carried = undefined;
  }
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    if (pathname === CONSOLE) event.respondWith(openConsole(event));
  } else if (
    precache.getCacheKeyForURL(pathname) ||
    pathname.includes("/_astro/") ||
    pathname.includes("/api/")
  ) {
    event.respondWith(serve(request, pathname));
  }
});

/** A newer version that is whole takes over here, where no other console would change under its agent's hands. */
async function openConsole(event: FetchEvent): Promise<Response> {
  const { waiting } = self.registration;
  if (waiting && (await openConsoles()).length < 2) {
    waiting.postMessage({ say: "take over" } satisfies ToServiceWorker);
    return new Response("", { headers: { refresh: "0", "content-type": "text/html" } });
  }
  if ((await serving()) === own && !(await hasNote("proven", own)))
    event.waitUntil(watchStart(event.resultingClientId));
  return serve(event.request, CONSOLE);
}

async function openConsoles(): Promise<readonly WindowClient[]> {
  const windows = await self.clients.matchAll({ type: "window" });
  return windows.filter(({ url }) => new URL(url).pathname === CONSOLE);
}

/** The version that pages get: this one, or the last that worked where this one did not. */
async function serving(): Promise<string> {
  if (!(await hasNote("failed", own))) return own;
  return (await readProven(prefix(), own)) ?? own;
}

async function noteStarted(): Promise<void> {
  if ((await serving()) === own) await writeNote("proven", own);
}

/** A console that shows nothing goes back to the version before; without one, to the network. */
async function watchStart(client: string): Promise<void> {
  await new Promise((done) => setTimeout(done, patience));
  const page = await self.clients.get(client);
  if (!page || (await hasNote("proven", own))) return;
  await writeNote("failed", own);
  if (!(await readProven(prefix(), own))) await self.registration.unregister();
  await (page as WindowClient).navigate(page.url);
}

async function serve(request: Request, pathname: string): Promise<Response> {
  const version = await serving();
  const key = precache.getCacheKeyForURL(pathname);
  if (version === own && key) {
    const integrity = precache.getIntegrityForCacheKey(key) ?? "";
    return (await matchWhole(own, key, integrity)) ?? mend(request, key, integrity);
  }
  const earlier = await readProven(prefix(), own);
  if (!earlier) return fetch(request);
  const kept = await (await caches.open(earlier)).match(pathname, { ignoreSearch: true });
  return kept ?? fetch(request);
}

/** What is missing or spoilt comes anew if it is still the same. If it is not, this version goes, so that none is mixed. */
async function mend(request: Request, key: string, integrity: string): Promise<Response> {
  const address = new URL(key);
  address.search = "";
  try {
    const fresh = await fetch(address.href, { integrity, cache: "reload", credentials: "same-origin" });
    await (await caches.open(own)).put(key, fresh.clone()).catch(() => undefined);
    return fresh;
  } catch {
    const answer = await fetch(request);
    await self.registration.unregister();
    return answer;
  }
}

function prefix(): string {
  return `answerbook ${self.registration.scope} `;
}
