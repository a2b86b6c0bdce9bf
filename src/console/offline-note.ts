/** `<offline-note>`: keeps the console for when the network is gone, and says what an agent should know about that. */
import { packDesk, unpackDesk, type CarriedDesk } from "./carried-desk.ts";
import type { ToServiceWorker } from "./offline-exchange.ts";
import type { ReplyConsole } from "./reply-console.ts";

const checkEvery = 10 * 60_000;

export class OfflineNote extends HTMLElement {
  #registration: ServiceWorkerRegistration | undefined;
  #leaving = false;
  #controlled = false;

  connectedCallback(): void {
    const showNetwork = () => this.#toggle("offline", !navigator.onLine);
    addEventListener("online", showNetwork);
    addEventListener("offline", showNetwork);
    showNetwork();
    if (!import.meta.env.DEV) void this.#begin();
    this.querySelector(".new-words")?.addEventListener("click", () => this.#renew());
  }

  get #desk(): ReplyConsole {
    return this.closest("reply-console") as ReplyConsole;
  }

  async #begin(): Promise<void> {
    const carried = await takeCarried();
    if (carried) await unpackDesk(carried, this.#desk);
    const registration = await register(this.#desk.session.base).catch(() => undefined);
    if (!registration) return this.#keepInMemory();
    this.#registration = registration;
    this.#controlled = navigator.serviceWorker.controller !== null;
    tell(navigator.serviceWorker.controller, { say: "started" });
    navigator.serviceWorker.addEventListener("controllerchange", () => this.#noteTakenOver());
    this.#watch(registration.installing);
    registration.addEventListener("updatefound", () => this.#watch(registration.installing));
    this.#toggle("new-words", registration.waiting !== null);
    const update = () => void registration.update().catch(() => undefined);
    setInterval(update, checkEvery);
    addEventListener("online", update);
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible") update();
    });
  }

  #watch(worker: ServiceWorker | null): void {
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed" && navigator.serviceWorker.controller) this.#toggle("new-words", true);
      if (worker.state === "activated") tell(worker, { say: "started" });
      if (worker.state === "redundant" && !this.#registration?.active) this.#keepInMemory();
    });
  }

  /** The new version starts in a new page, with the desk as it is. */
  #renew(): void {
    const { serviceWorker } = navigator;
    const message: ToServiceWorker = { say: "take over", carried: packDesk(this.#desk) };
    this.#leaving = true;
    if (this.#registration?.waiting) tell(this.#registration.waiting, message);
    else {
      tell(serviceWorker.controller, message);
      location.reload();
    }
  }

  /** Asked for here, the page changes at once; asked for in another one, when this agent wants it. */
  #noteTakenOver(): void {
    if (this.#leaving) location.reload();
    else if (this.#controlled) this.#toggle("new-words", true);
    this.#controlled = true;
  }

  /** Without a place to keep files: all words at once, for as long as the page is open. Told once they are here. */
  #keepInMemory(): void {
    const held = this.#desk.session.ask("hold", undefined).catch(() => undefined);
    void held.then(() => this.#toggle("not-kept", true));
  }

  #toggle(name: string, shown: boolean): void {
    this.querySelector(`.${name}`)?.toggleAttribute("hidden", !shown);
  }
}

/** Rejects where the browser has no service workers or nowhere to keep anything. */
async function register(base: string): Promise<ServiceWorkerRegistration> {
  await caches.keys();
  return navigator.serviceWorker.register(`${base}console-worker.js`, {
    scope: base,
    updateViaCache: "none",
  });
}

function tell(worker: ServiceWorker | null, message: ToServiceWorker): void {
  worker?.postMessage(message);
}

/** What the page before this one left, where it made way for an update. */
function takeCarried(): Promise<CarriedDesk | undefined> {
  const controller = "serviceWorker" in navigator ? navigator.serviceWorker.controller : null;
  if (!controller) return Promise.resolve(undefined);
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", ({ data }) => done(data as CarriedDesk | undefined), { once: true });
    port1.start();
    setTimeout(() => done(undefined), 1000);
    controller.postMessage({ say: "hand back" } satisfies ToServiceWorker, [port2]);
  });
}

customElements.define("offline-note", OfflineNote);
