/** Asks the worker for what is typed: at once in the languages that are here, and again when others have come. */
import type { Found } from "./exchange.ts";
import { today, type Session } from "./session.ts";
import { listKnown } from "./usage.ts";

/** Ends when there is something to choose from, or there will be nothing. */
export type AskFor = (input: string, session: Session) => Promise<void>;

/** An answer that a later keystroke has overtaken is not shown. */
export function takeTurns(show: (input: string, found: Found) => void): AskFor {
  let latest = 0;
  return async (input, { ask, language }) => {
    const turn = ++latest;
    const search = { input, locale: language.locale, today: today(), recent: listKnown() };
    const askAndShow = async (whole: boolean) => {
      const found = await ask("find", { ...search, whole });
      if (found && turn === latest) show(input, found);
      return found;
    };
    const first = await askAndShow(false);
    if (!first?.partial || turn !== latest) return;
    const rest = askAndShow(true);
    if (first.results.length === 0) await rest;
  };
}
