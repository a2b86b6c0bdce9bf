/** `<contact-help>`: shows answers while a problem is described, and hands the description to whoever is asked next. */
import { element, languageOf, markedText } from "./answer-markup.ts";
import { findAnswers, placeOf, prefetch, warmUp } from "./ask.ts";
import { countHere } from "./count-here.ts";
import type { Answer } from "./find-answers.ts";
import { partOf } from "./part-of.ts";

const mostAnswers = 3;
/** Beyond this, mail programs cut a subject off. */
const longestSubject = 120;

class ContactHelp extends HTMLElement {
  #field = partOf<HTMLTextAreaElement>(this, "textarea");
  #status = partOf(this, "[role=status]");
  #list = partOf(this, "ol");
  #place = placeOf(this);

  connectedCallback(): void {
    prefetch(this.#place);
    this.#field.addEventListener("focus", () => warmUp(this.#place), { once: true });
    this.#field.addEventListener("input", () => void this.#describe());
    partOf(this, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#describe();
    });
    this.#field.value = new URL(location.href).searchParams.get("q") ?? "";
    if (this.#field.value !== "") void this.#describe();
  }

  async #describe(): Promise<void> {
    const described = this.#field.value.trim();
    this.#handOver(described);
    const found =
      described === ""
        ? []
        : await findAnswers(described, this.#place, { limit: mostAnswers }).catch(() => undefined);
    if (found === undefined || described !== this.#field.value.trim()) return;
    this.#list.replaceChildren(...found.map(answerItem));
    this.#status.textContent = found.length > 0 ? countHere(this.dataset["found"], found.length) : "";
  }

  /** A letter to us begins with what was described here. */
  #handOver(described: string): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>("a[href^='mailto:']")) {
      const [address = ""] = link.href.split("?");
      const [subject = ""] = described.split("\n");
      const fields = { subject: subject.slice(0, longestSubject), body: described };
      const query = Object.entries(fields).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
      link.href = described === "" ? address : `${address}?${query.join("&")}`;
    }
  }
}

function answerItem(answer: Answer): HTMLElement {
  const link = element("a", { href: answer.address }, markedText(answer.title, answer.marks));
  return element("li", languageOf(answer), link, element("p", {}, answer.summary));
}

customElements.define("contact-help", ContactHelp);
