/** `<reply-finder>`: the search field, its filters and the results while typing. Says `choose` when one is picked. */
import { countIn, fillSlots } from "#i18n/count.ts";
import { describeLocale } from "#i18n/locales.ts";
import { channels, stages, type Stage } from "#schemas/vocabulary.ts";
import { element } from "#site/answer-markup.ts";
import type { Reference, Result } from "./exchange.ts";
import { createResultList, type OptionGroup, type ResultList } from "./result-list.ts";
import { readKept } from "./kept.ts";
import { resultOption, stageOption } from "./result-option.ts";
import { today, type Session, type SessionPart } from "./session.ts";
import { filterKeys, readTypedQuery, withFilter, type FilterKey, type TypedQuery } from "./typed-query.ts";

export interface Choice {
  reference: Reference;
  /** The language it was found in. */
  locale: string;
  /** Language and channel the agent filtered for. */
  typed: TypedQuery;
  /** false while an agent only moves past it. */
  settled: boolean;
}

declare global {
  interface HTMLElementEventMap {
    choose: CustomEvent<Choice>;
  }
}

/** An option's value and its name. */
type Pair = [string, string];

type Line = { result: Result } | { stage: Stage };

export class ReplyFinder extends HTMLElement implements SessionPart {
  session: Session | undefined;
  /** How many replies each stage has; unknown until the words have come. */
  stageCounts: Partial<Record<Stage, number>> | undefined;
  #list: ResultList<Line> | undefined;
  #asked = 0;
  #latest: Promise<void> = Promise.resolve();

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
      if (target instanceof HTMLSelectElement)
        this.#setFilter(target.dataset["filter"] as FilterKey, target.value);
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
    const { strings, data } = this.session;
    const choices: Record<FilterKey, Pair[]> = {
      stage: [["", strings.allStages], ...stages.map((id): Pair => [id, strings.stages[id]])],
      ch: [["", strings.allChannels], ...channels.map((id): Pair => [id, strings.channels[id]])],
      lang: [["", strings.allLanguages], ...data.locales.map((id): Pair => [id, describeLocale(id).name])],
    };
    for (const key of filterKeys) {
      this.querySelector(`[data-filter=${key}]`)?.replaceChildren(
        ...choices[key].map(([value, name]) => element("option", { value }, name)),
      );
    }
    void this.search();
  }

  /** Resolves when the results for what stands in the field are shown. */
  search(): Promise<void> {
    this.#latest = this.#search();
    return this.#latest;
  }

  /** Asks the worker; an answer that a later keystroke has overtaken is dropped. */
  async #search(): Promise<void> {
    if (!this.session || !this.stageCounts) return;
    const { language, ask } = this.session;
    const input = this.#field.value;
    const asked = ++this.#asked;
    const recent = readKept<Reference[]>("recent", []);
    const results = await ask("find", { input, locale: language.locale, today: today(), recent });
    if (asked === this.#asked) this.#show(input, results);
  }

  say(message: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = message;
  }

  #show(input: string, results: Result[]): void {
    const { session } = this;
    if (!session) return;
    const { strings, language, data } = session;
    const typed = readTypedQuery(input, data.locales);
    for (const [key, value] of [
      ["stage", typed.stage],
      ["ch", typed.channel],
      ["lang", typed.locale],
    ] as const) {
      const select = this.querySelector<HTMLSelectElement>(`[data-filter=${key}]`);
      if (select) select.value = value ?? "";
    }

    const empty = input.trim() === "";
    const found = {
      ...(empty && { label: strings.recent }),
      options: results.map((result) => ({ value: { result }, option: resultOption(result, session) })),
    };
    const groups: OptionGroup<Line>[] = [found];
    if (empty || results.length === 0) groups.push(this.#stageGroup(session));
    this.#list?.show(groups, empty ? -1 : 0);

    if (empty) this.say("");
    else if (results.length > 0) this.say(countIn(language.lang, strings.resultCount, results.length));
    else this.say(`${fillSlots(strings.noResults, { query: input.trim() })}. ${strings.noResultsHint}`);
    if (document.activeElement === this.#field) this.#announce(false);
  }

  #stageGroup(session: Session): OptionGroup<Line> {
    const counts = this.stageCounts ?? {};
    const known = stages.filter((stage) => counts[stage]);
    return {
      label: session.strings.conversation,
      options: known.map((stage) => ({
        value: { stage },
        option: stageOption(stage, counts[stage] ?? 0, session),
      })),
    };
  }

  #readKey(event: KeyboardEvent): void {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 };
    const by = steps[event.key];
    if (event.isComposing) return;
    if (by !== undefined) {
      event.preventDefault();
      this.#list?.move(by);
      this.#announce(false);
    } else if (event.key === "Enter") {
      event.preventDefault();
      // Fast hands press Enter before the last letter's results are in.
      void this.#latest.then(() => this.#choose(this.#list?.active()));
    } else if (event.key === "Escape" && this.#field.value !== "") {
      event.preventDefault();
      this.clear();
    }
  }

  #choose(line: Line | undefined): void {
    if (!line) return;
    if ("stage" in line) {
      this.#field.value = withFilter("", "stage", line.stage);
      this.#field.focus();
      void this.search();
    } else this.#announce(true);
  }

  #setFilter(key: FilterKey, value: string): void {
    this.#field.value = withFilter(this.#field.value, key, value);
    void this.search();
  }

  #announce(settled: boolean): void {
    const line = this.#list?.active();
    if (!this.session || !line || !("result" in line)) return;
    const { kind, id, locale } = line.result;
    const typed = readTypedQuery(this.#field.value, this.session.data.locales);
    const detail: Choice = { reference: { kind, id }, locale, typed, settled };
    this.dispatchEvent(new CustomEvent("choose", { detail }));
  }
}

customElements.define("reply-finder", ReplyFinder);
