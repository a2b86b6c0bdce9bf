/** Notes a search that found nothing once it was meant: after a pause, or when something else is opened instead. */
import { noteMissed, noteOpenedAfter } from "./missed-searches.ts";
import { today, type Session } from "./session.ts";

/** Milliseconds without a keystroke after which a search counts as meant. */
const pause = 1200;

export interface MissNote {
  /** For every search that was answered. */
  hear: (query: string, missed: boolean, session: Session) => void;
  /** For everything that is opened. */
  opened: (id: string) => void;
}

export function createMissNote(): MissNote {
  let write: (() => void) | undefined;
  let timer = 0;
  return {
    hear: (query, missed, { conversation, language }) => {
      clearTimeout(timer);
      write = undefined;
      if (!missed) return;
      let written = false;
      write = () => {
        if (!written) noteMissed(query, Object.values(conversation.values), language.locale, today());
        written = true;
      };
      timer = window.setTimeout(write, pause);
    },
    opened: (id) => {
      if (!write) return;
      write();
      noteOpenedAfter(id);
    },
  };
}
