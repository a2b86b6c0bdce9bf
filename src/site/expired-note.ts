/** `<expired-note data-until="2026-11-30" hidden>`: shows itself from the day after on, however old the page is. */
import { isOver } from "#schemas/is-over.ts";

class ExpiredNote extends HTMLElement {
  connectedCallback(): void {
    const now = new Date();
    const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
    const written = today.map((part) => String(part).padStart(2, "0")).join("-");
    if (isOver(this.dataset["until"], written)) this.hidden = false;
  }
}

customElements.define("expired-note", ExpiredNote);
