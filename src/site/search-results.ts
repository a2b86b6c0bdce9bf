/** `<search-results>`: answers to the question in the address, and to what is typed from then on. */
import { countIn, fillSlots, type PluralForms } from "#i18n/count.ts";
import { element, languageOf, markedText } from "./answer-markup.ts";
import { findAnswers, placeOf, type Answer } from "./find-answers.ts";
import { partOf } from "./part-of.ts";

const mostResults = 20;

class SearchResults extends HTMLElement {
  #input = partOf<HTMLInputElement>(this, "input");
  #status = partOf(this, "[role=status]");
  #hint = partOf(this, ".hint");
  #list = partOf(this, "ol");
  #place = placeOf(this);

  connectedCallback(): void {
    this.#input.value = new URL(location.href).searchParams.get("q") ?? "";
    this.#input.addEventListener("input", () => this.#ask());
    partOf(this, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask();
    });
    void this.#answer();
    if (this.#input.value === "") this.#input.focus();
  }

  /** The address follows the field, so that it can be shared and gone back to. */
  #ask(): void {
    const address = new URL(location.href);
    address.searchParams.set("q", this.#input.value.trim());
    history.replaceState(null, "", address);
    void this.#answer();
  }

  async #answer(): Promise<void> {
    const query = this.#input.value.trim();
    if (query === "") return this.#show([], "");
    try {
      const answers = await findAnswers(query, this.#place, mostResults);
      if (query !== this.#input.value.trim()) return;
      this.#show(answers, this.#summarise(query, answers.length));
      this.#hint.hidden = answers.length > 0;
    } catch {
      this.#show([], this.dataset["failed"] ?? "");
    }
  }

  #summarise(query: string, count: number): string {
    if (count === 0) return fillSlots(this.dataset["none"] ?? "", { query });
    const forms = JSON.parse(this.dataset["found"] ?? "{}") as PluralForms;
    return countIn(document.documentElement.lang, forms, count, { query });
  }

  #show(answers: Answer[], status: string): void {
    this.#status.textContent = status;
    this.#hint.hidden = true;
    this.#list.replaceChildren(...answers.map(resultItem));
    this.toggleAttribute("data-empty", answers.length === 0);
  }
}

function resultItem(answer: Answer): HTMLElement {
  const link = element("a", { href: answer.address }, markedText(answer.title, answer.marks));
  const item = element("li", languageOf(answer), element("h2", {}, link), element("p", {}, answer.summary));
  if (answer.topic) item.append(element("small", {}, answer.topic));
  return item;
}

customElements.define("search-results", SearchResults);
