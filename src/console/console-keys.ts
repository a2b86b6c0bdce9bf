/** The keys of the console, wherever the focus is: with Alt, or single ones outside of fields. */
import { readKept } from "./kept.ts";
import { pressedKey } from "./pressed-key.ts";

export type Command = "leave" | "search" | "keys" | "add" | "pin" | "next" | "previous" | "startAgain";

const withAlt: Record<string, Command> = {
  "/": "keys",
  a: "add",
  p: "pin",
  j: "next",
  k: "previous",
  n: "startAgain",
};
const alone: Record<string, Command> = { "/": "search", "?": "keys" };

const typesText = "input:not([type=radio], [type=checkbox]), select, textarea";

/** Single keys can be switched off, for those who speak to their computer. */
export const usesSingleKeys = (): boolean => readKept("single-keys", true);

/** What a key asks for; nothing while something is composed, or for the browser's and a screen reader's own keys. */
export function commandFor(event: KeyboardEvent): Command | undefined {
  const { isComposing, defaultPrevented, ctrlKey, metaKey, altKey, target } = event;
  if (isComposing || defaultPrevented || ctrlKey || metaKey) return undefined;
  if (event.key === "Escape") return "leave";
  const key = pressedKey(event);
  // Option writes signs on a Mac: there the place of the key counts.
  if (altKey) return withAlt[key] ?? withAlt[pressedKey({ ...placeOf(event), key: "" })];
  return usesSingleKeys() && !(target as Element).matches(typesText) ? alone[key] : undefined;
}

const placeOf = ({ code, shiftKey }: KeyboardEvent) => ({ code, shiftKey });
