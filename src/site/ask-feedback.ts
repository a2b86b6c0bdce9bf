/** `<ask-feedback>`: a vote goes at once, the reason may follow; without JavaScript the same is a plain form or link. */
import { sendFeedback, sendWaiting, type Feedback } from "./feedback-queue.ts";

class AskFeedback extends HTMLElement {
  #vote: Feedback | undefined;

  connectedCallback(): void {
    this.#part("form").addEventListener("submit", (event) => {
      event.preventDefault();
      const { submitter } = event;
      if (submitter instanceof HTMLButtonElement && submitter.name === "helpful")
        this.#choose(submitter.value === "yes");
      else void this.#sendReason();
    });
    this.#part("[type=submit]:not([name])").hidden = false;
    void sendWaiting();
    addEventListener("online", () => void sendWaiting());
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The feedback form has no ${selector}.`);
    return part;
  }

  #choose(helpful: boolean): void {
    const {
      article = "",
      locale = "",
      reviewed = "",
      endpoint,
      reasonForYes,
      reasonForNo,
      noted,
    } = this.dataset;
    this.#vote = { id: this.#vote?.id ?? crypto.randomUUID(), article, locale, helpful, reviewed };
    for (const button of this.querySelectorAll<HTMLButtonElement>("button[name=helpful]"))
      button.setAttribute("aria-pressed", String((button.value === "yes") === helpful));
    this.#part("label").textContent = (helpful ? reasonForYes : reasonForNo) ?? "";
    this.#say(noted);
    this.#ask(endpoint !== undefined || !helpful);
    if (endpoint) void sendFeedback(endpoint, this.#vote);
  }

  /** The field for a reason: a mail is only worth opening for something to mend. */
  #ask(open: boolean): void {
    this.toggleAttribute("data-asking", open);
    if (open) this.#part("textarea").focus();
  }

  async #sendReason(): Promise<void> {
    const reason = (this.#part("textarea") as HTMLTextAreaElement).value.trim();
    const { endpoint, compose, thanks, waiting } = this.dataset;
    this.#ask(false);
    if (endpoint && this.#vote) {
      const sent = reason === "" || (await sendFeedback(endpoint, { ...this.#vote, reason }));
      this.#say(sent ? thanks : waiting);
    } else if (compose) {
      location.href = compose.replace("%7Breason%7D", encodeURIComponent(reason));
      this.#say(thanks);
    }
  }

  #say(text: string | undefined): void {
    this.#part("[role=status]").textContent = text ?? "";
  }
}

customElements.define("ask-feedback", AskFeedback);
