/** `<site-search>`: suggests answers while a question is typed (combobox with a list). Without it the form still works. */
import { fillSlots } from "#i18n/count.ts";
import { afterLoad } from "./after-load.ts";
import { element, languageOf, markedText } from "./answer-markup.ts";
import { findAnswers, placeOf, prefetch, warmUp } from "./ask.ts";
import { countHere } from "./count-here.ts";
import type { Answer } from "./find-answers.ts";
import { partOf } from "./part-of.ts";

const mostSuggestions = 5;

class SiteSearch extends HTMLElement {
  #input = partOf<HTMLInputElement>(this, "input");
  #list = element("div", {
    id: "suggestions",
    role: "listbox",
    "aria-label": this.dataset["suggestions"] ?? "",
  });
  #status = element("p", { class: "visually-hidden", role: "status" });
  #place = placeOf(this);
  #selected = -1;

  connectedCallback(): void {
    this.#list.hidden = true;
    this.append(this.#list, this.#status);
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" };
    for (const [name, value] of Object.entries(attributes)) this.#input.setAttribute(name, value);
    this.#input.setAttribute("aria-controls", this.#list.id);
    if (this.dataset["soon"] !== undefined) prefetch(this.#place);
    else afterLoad(() => prefetch(this.#place));
    for (const event of ["pointerenter", "focusin"])
      this.addEventListener(event, () => warmUp(this.#place), { once: true });
    this.#input.addEventListener("input", () => void this.#suggest());
    this.#input.addEventListener("keydown", (event) => this.#onKey(event));
    this.addEventListener("focusout", (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#close();
    });
  }

  async #suggest(): Promise<void> {
    const query = this.#input.value.trim();
    if (query === "") return this.#close();
    const answers = await findAnswers(query, this.#place, { limit: mostSuggestions }).catch(() => undefined);
    if (query !== this.#input.value.trim() || !this.contains(document.activeElement)) return;
    if (answers && answers.length > 0) this.#show(query, answers);
    else this.#close();
    this.#status.className = answers ? "visually-hidden" : "failed";
    this.#status.textContent = answers
      ? countHere(this.dataset["count"], answers.length)
      : (this.dataset["failed"] ?? "");
  }

  #show(query: string, answers: Answer[]): void {
    const options = answers.map((answer) => this.#option(answer));
    const form = partOf<HTMLFormElement>(this, "form");
    const all = element(
      "a",
      {
        class: "see-all",
        role: "option",
        tabindex: "-1",
        href: `${form.action}?q=${encodeURIComponent(query)}`,
      },
      fillSlots(this.dataset["seeAll"] ?? "", { query }),
    );
    this.#list.replaceChildren(...options, all);
    [...this.#list.children].forEach((option, index) => (option.id = `suggestion-${index}`));
    this.#list.hidden = false;
    this.#input.setAttribute("aria-expanded", "true");
    this.#select(-1);
  }

  #option(answer: Answer): HTMLElement {
    return element(
      "a",
      { role: "option", tabindex: "-1", href: answer.address, ...languageOf(answer) },
      element("b", {}, markedText(answer.title, answer.marks)),
      element("span", {}, answer.summary),
    );
  }

  #onKey(event: KeyboardEvent): void {
    const options = this.#list.children;
    const last = options.length - 1;
    if (event.key === "Escape" && !this.#list.hidden) this.#close();
    else if (event.key === "ArrowDown" && this.#list.hidden) void this.#suggest();
    else if (event.key === "Home" && this.#selected >= 0) this.#select(0);
    else if (event.key === "End" && this.#selected >= 0) this.#select(last);
    else if (event.key === "ArrowDown") this.#select((this.#selected + 1) % options.length);
    else if (event.key === "ArrowUp")
      this.#select((Math.max(this.#selected, 0) - 1 + options.length) % options.length);
    else if (event.key === "Enter" && this.#selected >= 0) (options[this.#selected] as HTMLElement).click();
    else return;
    event.preventDefault();
  }

  #select(index: number): void {
    this.#selected = this.#list.hidden ? -1 : index;
    const options = [...this.#list.children];
    options.forEach((option, position) =>
      option.setAttribute("aria-selected", String(position === this.#selected)),
    );
    const chosen = options[this.#selected];
    chosen?.scrollIntoView({ block: "nearest" });
    if (chosen) this.#input.setAttribute("aria-activedescendant", chosen.id);
    else this.#input.removeAttribute("aria-activedescendant");
  }

  #close(): void {
    this.#list.hidden = true;
    this.#status.textContent = "";
    this.#input.setAttribute("aria-expanded", "false");
    this.#select(-1);
  }
}

customElements.define("site-search", SiteSearch);
