/** The three menus under the search field: the same filters that can be typed, for the mouse. */
import { describeLocale } from "#i18n/locales.ts";
import { channels, stages } from "#schemas/vocabulary.ts";
import { element } from "#site/answer-markup.ts";
import type { Session } from "./session.ts";
import { filterKeys, withFilter, type FilterKey, type TypedQuery } from "./typed-query.ts";

/** An option's value and its name. */
type Pair = [string, string];

export function drawFilters(root: HTMLElement, { strings, data }: Session): void {
  const choices: Record<FilterKey, Pair[]> = {
    stage: [["", strings.allStages], ...stages.map((id): Pair => [id, strings.stages[id]])],
    ch: [["", strings.allChannels], ...channels.map((id): Pair => [id, strings.channels[id]])],
    lang: [["", strings.allLanguages], ...data.locales.map((id): Pair => [id, describeLocale(id).name])],
  };
  for (const key of filterKeys) {
    menuOf(root, key)?.replaceChildren(
      ...choices[key].map(([value, name]) => element("option", { value }, name)),
    );
  }
}

export function showFilters(root: HTMLElement, { stage, channel, locale }: TypedQuery): void {
  const chosen: Record<FilterKey, string | undefined> = { stage, ch: channel, lang: locale };
  for (const key of filterKeys) {
    const menu = menuOf(root, key);
    if (!menu) continue;
    menu.value = chosen[key] ?? "";
    menu.toggleAttribute("data-set", menu.value !== "");
  }
}

/** A choice in a menu becomes a filter in the field. */
export function listenToFilters(root: HTMLElement, field: HTMLInputElement, search: () => void): void {
  root.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLSelectElement)) return;
    field.value = withFilter(field.value, target.dataset["filter"] as FilterKey, target.value);
    search();
  });
}

function menuOf(root: HTMLElement, key: FilterKey): HTMLSelectElement | null {
  return root.querySelector(`[data-filter=${key}]`);
}
