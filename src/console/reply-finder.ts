/** `<reply-finder>`: the search field, its filters and the results while typing. Says `choose` when one is picked. */
import type { Stage } from "#schemas/vocabulary.ts";
import type { Choice } from "./choice.ts";
import type { Reference } from "./exchange.ts";
import { drawFilters, showFilters } from "./filter-menus.ts";
import { viewResults, type Line } from "./finder-groups.ts";
import { createMissNote } from "./miss-note.ts";
import { createResultList, type ResultList } from "./result-list.ts";
import { today, type Session, type SessionPart } from "./session.ts";
import { readTypedQuery, withFilter, type FilterKey } from "./typed-query.ts";
import { listKnown } from "./usage.ts";

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };

export class ReplyFinder extends HTMLElement implements SessionPart {
  session: Session | undefined;
  /** How many replies each stage has; unknown until the words have come. */
  stageCounts: Partial<Record<Stage, number>> | undefined;
  #list: ResultList<Line> | undefined;
  #asked = 0;
  #latest: Promise<void> = Promise.resolve();
  #misses = createMissNote();

  get #field(): HTMLInputElement {
    return this.querySelector("input") as HTMLInputElement;
  }

  connectedCallback(): void {
    const field = this.#field;
    const listbox = this.querySelector<HTMLElement>("[role=listbox]");
    if (!listbox) return;
    this.#list = createResultList<Line>(field, listbox);
    field.addEventListener("input", () => void this.search());
    field.addEventListener("keydown", (event) => this.#readKey(event));
    listbox.addEventListener("click", ({ target }) => this.#choose(this.#list?.pick(target as Element)));
    this.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLSelectElement)) return;
      field.value = withFilter(field.value, target.dataset["filter"] as FilterKey, target.value);
      void this.search();
    });
    this.addEventListener("submit", (event) => event.preventDefault());
  }

  focusField(): void {
    this.#field.focus();
    this.#field.select();
  }

  clear(): void {
    this.#field.value = "";
    void this.search();
  }

  render(): void {
    if (!this.session) return;
    drawFilters(this, this.session);
    void this.search();
  }

  /** Resolves when the results for what stands in the field are shown. */
  search(): Promise<void> {
    this.#latest = this.#search();
    return this.#latest;
  }

  say(message: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = message;
  }

  /** The option that is active now. */
  current(): Reference | undefined {
    const line = this.#list?.active();
    return line && "result" in line ? line.result : undefined;
  }

  /** Opens the result after or before the one that is open. */
  step(by: 1 | -1): void {
    this.#list?.move(by);
    this.#announce({ settled: true });
  }

  /** Asks the worker; an answer that a later keystroke has overtaken is dropped. */
  async #search(): Promise<void> {
    if (!this.session || !this.stageCounts) return;
    const { language, ask } = this.session;
    const input = this.#field.value;
    const asked = ++this.#asked;
    const recent = listKnown();
    const results = await ask("find", { input, locale: language.locale, today: today(), recent });
    if (asked !== this.#asked) return;
    showFilters(this, readTypedQuery(input, this.session.data.locales));
    const { groups, active, message, missed } = viewResults(input, results, this.stageCounts, this.session);
    this.#list?.show(groups, active);
    this.say(message);
    this.#misses.hear(input.trim(), missed, this.session);
    if (document.activeElement === this.#field) this.#announce({ settled: false });
  }

  #readKey(event: KeyboardEvent): void {
    const by = steps[event.key];
    if (event.isComposing || event.altKey) return;
    if (by !== undefined) {
      event.preventDefault();
      this.#list?.move(by);
      this.#announce({ settled: false });
    } else if (event.key === "Enter") {
      event.preventDefault();
      // Fast hands press Enter before the last letter's results are in.
      void this.#latest.then(() => this.#choose(this.#list?.active(), event.shiftKey));
    } else if (event.key === "Escape" && this.#field.value !== "") {
      event.preventDefault();
      this.clear();
    }
  }

  #choose(line: Line | undefined, add = false): void {
    if (!line) return;
    if ("stage" in line) {
      this.#field.value = withFilter("", "stage", line.stage);
      this.#field.focus();
      void this.search();
    } else this.#announce({ settled: true, add });
  }

  #announce({ settled, add = false }: { settled: boolean; add?: boolean }): void {
    const line = this.#list?.active();
    if (!this.session || !line || !("result" in line)) return;
    const { kind, id, locale } = line.result;
    if (settled) this.#misses.opened(id);
    const typed = readTypedQuery(this.#field.value, this.session.data.locales);
    const detail: Choice = { reference: { kind, id }, locale, typed, settled, add };
    this.dispatchEvent(new CustomEvent("choose", { detail }));
  }
}

customElements.define("reply-finder", ReplyFinder);
