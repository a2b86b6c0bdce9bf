/** `<device-data>`: everything this browser keeps for the agent, in one place, to save or to erase. */
import { element } from "#site/answer-markup.ts";
import { keepCustomer, keepsCustomer } from "./conversation.ts";
import { forget, listKept } from "./kept.ts";
import { exportMissed, readMissed } from "./missed-searches.ts";
import { printNumber, today, type Session } from "./session.ts";
import { readCounts, readPins, readRecent } from "./usage.ts";

declare global {
  interface HTMLElementEventMap {
    /** Everything kept is gone. */
    erase: CustomEvent;
  }
}

export class DeviceData extends HTMLElement {
  session: Session | undefined;

  get #dialog(): HTMLDialogElement {
    return this.querySelector("dialog") as HTMLDialogElement;
  }

  connectedCallback(): void {
    this.addEventListener("click", ({ target }) => {
      const action = (target as Element).closest<HTMLElement>("[data-do]")?.dataset["do"];
      if (action === "export") saveFile(`answerbook-${today()}.json`, listKept());
      else if (action === "missed") saveFile(`missed-searches-${today()}.json`, exportMissed());
      else if (action === "erase") this.#erase();
    });
    this.addEventListener("change", ({ target }) => {
      if (!this.session || !(target instanceof HTMLInputElement)) return;
      keepCustomer(this.session.conversation, target.checked);
      this.render();
    });
  }

  open(session: Session): void {
    this.session = session;
    this.render();
    this.#say("");
    this.#dialog.showModal();
  }

  render(): void {
    const { session } = this;
    if (!session) return;
    const { strings } = session;
    const counts: Record<keyof typeof strings.dataLabels, number> = {
      pins: readPins().length,
      recent: readRecent().length,
      counts: Object.values(readCounts()).reduce((sum, count) => sum + count, 0),
      missed: readMissed().length,
      agent: sizeOf("agent"),
      customer: sizeOf("customer"),
    };
    const rows = (Object.keys(counts) as (keyof typeof counts)[]).flatMap((key) => [
      element("dt", {}, strings.dataLabels[key]),
      element("dd", {}, printNumber(counts[key], session)),
    ]);
    this.querySelector("dl")?.replaceChildren(...rows);
    const box = this.querySelector<HTMLInputElement>("[name=keep-customer]");
    if (box) box.checked = keepsCustomer();
  }

  #erase(): void {
    for (const key of Object.keys(listKept())) forget(key);
    this.dispatchEvent(new CustomEvent("erase"));
    this.render();
    this.#say(this.session?.strings.dataErased ?? "");
  }

  #say(message: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = message;
  }
}

function sizeOf(key: string): number {
  return Object.keys(listKept()[key] ?? {}).length;
}

function saveFile(name: string, data: unknown): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(data, null, 2)], { type: "application/json" }),
  );
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

customElements.define("device-data", DeviceData);
