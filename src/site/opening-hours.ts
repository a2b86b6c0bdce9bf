/** `<opening-hours>`: prints the hours in the reader's own time, and says whether somebody is there now. */
import type { OpeningHours } from "#schemas/facts.ts";
import { prepareWorker } from "#worker/ask-worker.ts";
import { afterLoad } from "./after-load.ts";
import { element } from "./answer-markup.ts";
import type { HoursExchange } from "./hours-exchange.ts";

const ask = prepareWorker<HoursExchange>(
  () => new Worker(new URL("./hours-worker.ts", import.meta.url), { type: "module" }),
);

class OpeningHoursNow extends HTMLElement {
  connectedCallback(): void {
    afterLoad(() => void this.#say().catch(() => undefined));
  }

  /** The shop's own hours stay where the worker cannot be had. */
  async #say(): Promise<void> {
    const { hours = "[]", zone = "UTC", locale = "", open = "", closed = "", yourTime = "" } = this.dataset;
    const told = await ask("describe", {
      hours: JSON.parse(hours) as OpeningHours,
      zone,
      locale,
      words: { open, closed, yourTime },
      now: Date.now(),
    });
    if (!told) return;
    if (told.elsewhere !== undefined) this.textContent = told.elsewhere;
    this.append(element("span", { class: told.open ? "open-now" : "closed-now" }, told.said));
  }
}

customElements.define("opening-hours", OpeningHoursNow);
