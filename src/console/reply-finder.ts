/** `<reply-finder>`: the search field, its filters and the results while typing. Says `choose` when one is picked. */
import type { Stage } from "#schemas/vocabulary.ts";
import type { Choice } from "./choice.ts";
import type { Found, Reference } from "./exchange.ts";
import { drawFilters, listenToFilters, showFilters } from "./filter-menus.ts";
import { isSameLine, viewResults, type Line } from "./finder-groups.ts";
import { listenToKeys } from "./finder-keys.ts";
import { createMissNote } from "./miss-note.ts";
import { createResultList, type ResultList } from "./result-list.ts";
import { takeTurns } from "./search-turns.ts";
import type { Session, SessionPart } from "./session.ts";
import { readTypedQuery, withFilter } from "./typed-query.ts";

export class ReplyFinder extends HTMLElement implements SessionPart {
  session: Session | undefined;
  /** How many replies each stage has; unknown until the words have come. */
  stageCounts: Partial<Record<Stage, number>> | undefined;
  #list: ResultList<Line> | undefined;
  #shown = "";
  #ask = takeTurns((input, found) => this.#show(input, found));
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
    listenToKeys(field, {
      // Fast hands press the next key before the last letter's results are in.
      move: (by) => void this.#latest.then(() => this.#move(by, false)),
      choose: (add) => void this.#latest.then(() => this.#choose(this.#list?.active(), add)),
      clear: () => this.clear(),
    });
    listbox.addEventListener("click", ({ target }) => this.#choose(this.#list?.pick(target as Element)));
    listenToFilters(this, field, () => void this.search());
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
    if (this.session && this.stageCounts) this.#latest = this.#ask(this.#field.value, this.session);
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
    this.#move(by, true);
  }

  #move(by: number, settled: boolean): void {
    this.#list?.move(by);
    this.#announce({ settled });
  }

  #show(input: string, { results, partial }: Found): void {
    const { session, stageCounts } = this;
    if (!session || !stageCounts) return;
    showFilters(this, readTypedQuery(input, session.data.locales));
    if (partial && results.length === 0) {
      this.say(session.strings.loading);
      return;
    }
    const { groups, active, message, missed } = viewResults(input, results, stageCounts, session);
    this.#list?.show(groups, active, input === this.#shown ? isSameLine : undefined);
    this.#shown = input;
    this.say(message);
    this.#misses.hear(input.trim(), missed, session);
    if (document.activeElement === this.#field) this.#announce({ settled: false });
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
