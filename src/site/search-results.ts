/** `<search-results>`: answers to the question in the address, and to what is typed or chosen from then on. */
import { fillSlots } from "#i18n/count.ts";
import { element, languageOf, markedText } from "./answer-markup.ts";
import { findAnswers, listOftenAsked, placeOf, warmUp } from "./ask.ts";
import { countHere } from "./count-here.ts";
import type { Answer } from "./find-answers.ts";
import { partOf } from "./part-of.ts";

const mostResults = 20;
const mostNearest = 5;

class SearchResults extends HTMLElement {
  #input = partOf<HTMLInputElement>(this, "input");
  #topic = partOf<HTMLSelectElement>(this, "select[name=topic]");
  #language = this.querySelector<HTMLSelectElement>("select[name=lang]");
  #status = partOf(this, "[role=status]");
  #hint = partOf(this, ".hint");
  #persons = this.querySelectorAll<HTMLAnchorElement>("a.person");
  #notFound = this.querySelector<HTMLElement>(".not-found");
  #list = partOf(this, "ol");
  #place = placeOf(this);

  connectedCallback(): void {
    warmUp(this.#place);
    this.#read(new URL(location.href).searchParams);
    for (const field of [this.#input, this.#topic, this.#language])
      field?.addEventListener("input", () => this.#ask());
    partOf(this, "form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask();
    });
    void this.#answer();
    if (this.#input.value === "") this.#input.focus();
  }

  #read(asked: URLSearchParams): void {
    this.#input.value = asked.get("q") ?? "";
    choose(this.#topic, asked.get("topic"));
    if (this.#language) choose(this.#language, asked.get("lang"));
  }

  /** The address follows the fields, so that it can be shared and gone back to. */
  #ask(): void {
    const address = new URL(location.href);
    const asked = { q: this.#question, topic: this.#topic.value, lang: this.#language?.value ?? "" };
    for (const [name, value] of Object.entries(asked))
      if (value === "") address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    history.replaceState(null, "", address);
    void this.#answer();
  }

  get #question(): string {
    return this.#input.value.trim();
  }

  async #answer(): Promise<void> {
    const query = this.#question;
    if (query === "") return this.#showOftenAsked();
    const [topic, locale] = [this.#topic.value, this.#language?.value];
    const isOld = () =>
      query !== this.#question || topic !== this.#topic.value || locale !== this.#language?.value;
    try {
      const wanted = {
        limit: mostResults,
        thorough: true,
        ...(topic && { topic }),
        ...(locale && { locale }),
      };
      const answers = await findAnswers(query, this.#place, wanted);
      if (isOld()) return;
      if (answers.length === 0) return await this.#offerNearest(query);
      this.#show(answers, countHere(this.dataset["found"], answers.length, { query }));
    } catch {
      if (isOld()) return;
      this.#show([], this.dataset["failed"] ?? "");
    }
  }

  /** Nobody leaves empty-handed: what most readers come for, and a person who is handed the question. */
  async #offerNearest(query: string): Promise<void> {
    const nearest = await listOftenAsked(this.#place);
    if (query !== this.#question) return;
    this.#show(nearest.slice(0, mostNearest), fillSlots(this.dataset["none"] ?? "", { query }));
    this.#hint.hidden = false;
    if (this.#notFound) this.#notFound.hidden = true;
  }

  /** Before anything is asked: the room kept for answers is not left empty. */
  async #showOftenAsked(): Promise<void> {
    const often = await listOftenAsked(this.#place).catch(() => []);
    if (this.#question === "") this.#show(often.slice(0, mostNearest), this.dataset["often"] ?? "");
  }

  #show(answers: Answer[], status: string): void {
    if (this.#status.textContent !== status) this.#status.textContent = status;
    this.#hint.hidden = true;
    const query = this.#question;
    for (const person of this.#persons) person.search = query && `?q=${encodeURIComponent(query)}`;
    if (this.#notFound) this.#notFound.hidden = query === "";
    this.#list.replaceChildren(...answers.map(resultItem));
    this.toggleAttribute("data-empty", answers.length === 0);
  }
}

function choose(field: HTMLSelectElement, value: string | null): void {
  if ([...field.options].some((option) => option.value === value)) field.value = value ?? "";
}

/** The summary is the answer; the sentence that matched leads to the part it stands in. */
function resultItem(answer: Answer): HTMLElement {
  const link = element("a", { href: answer.address }, markedText(answer.title, answer.marks));
  const item = element("li", languageOf(answer), element("h2", {}, link), element("p", {}, answer.summary));
  const { sentence } = answer;
  if (sentence && sentence.text !== answer.summary) {
    const quote = element("p", { class: "matched" });
    if (sentence.slug !== "") {
      const there = `${answer.address}#${sentence.slug}`;
      quote.append(element("a", { href: there }, sentence.heading), " ");
    }
    quote.append(element("q", {}, markedText(sentence.text, sentence.marks)));
    item.append(quote);
  }
  if (answer.topic) item.append(element("small", {}, answer.topic));
  return item;
}

customElements.define("search-results", SearchResults);
