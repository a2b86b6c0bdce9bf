/** `<expired-note data-until="2026-11-30" hidden>`: shows itself from the day after on, however old the page is. */
import { isOver } from "#schemas/is-over.ts";

class ExpiredNote extends HTMLElement {
  connectedCallback(): void {
    const today = new Intl.DateTimeFormat("en-CA", { calendar: "gregory", numberingSystem: "latn" }).format();
    if (isOver(this.dataset["until"], today)) this.hidden = false;
  }
}

customElements.define("expired-note", ExpiredNote);
