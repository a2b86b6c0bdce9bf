/** Puts the agent's language into the markup that the server rendered in the shop's. */
import type { ConsoleStrings } from "#i18n/console-strings.ts";

/** `data-text` names the wording of an element, `data-label` that of its `aria-label`, `data-hint` of its placeholder. */
export function putWords(root: HTMLElement, strings: ConsoleStrings): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-text], [data-label], [data-hint]")) {
    const { text, label, hint } = element.dataset;
    if (text !== undefined) element.textContent = wordingOf(strings, text);
    if (label !== undefined) element.setAttribute("aria-label", wordingOf(strings, label));
    if (hint !== undefined) element.setAttribute("placeholder", wordingOf(strings, hint));
  }
}

/** `keyList.move` is a wording within a group. */
function wordingOf(strings: ConsoleStrings, key: string): string {
  const wording = key
    .split(".")
    .reduce<unknown>((found, part) => (found as Record<string, unknown>)[part], strings);
  return typeof wording === "string" ? wording : "";
}
