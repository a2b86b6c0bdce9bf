/** Opens beside the list what was chosen there. The code for it comes in a quiet moment: the list works without. */
import type { Choice } from "./choice.ts";
import type { ReplyConsole } from "./reply-console.ts";
import { whenIdle } from "./when-idle.ts";

export interface PaneOpener {
  choose: (choice: Choice) => Promise<void>;
  /** Opens the draft that the address names, if it names one. */
  openShared: () => Promise<void>;
  /** Brings it before it is needed. */
  prepare: () => Promise<void>;
}

const twoPanes = matchMedia("(min-width: 62rem)");
/** Milliseconds an agent stays on a result before it is shown beside the list. */
const pause = 180;

async function loadPanes() {
  const { openChoice, openShared } = await import("./open-choice.ts");
  return { openChoice, openShared };
}

export function createPaneOpener(desk: ReplyConsole): PaneOpener {
  let turn = 0;
  let panes: ReturnType<typeof loadPanes> | undefined;

  const bring = () => {
    panes ??= loadPanes().then((come) => {
      desk.welcome(desk.form, desk.article);
      return come;
    });
    panes.catch(() => (panes = undefined));
    return panes;
  };

  const show = async (choice: Choice, mine: number) => {
    const [{ openChoice }, opened] = await Promise.all([bring(), desk.session.ask("open", choice.reference)]);
    if (!opened || mine !== turn) return;
    openChoice(opened, { ...choice, add: choice.add || desk.adding }, desk);
    if (!choice.settled) return;
    desk.adding = false;
    desk.noteComposed();
    if (!choice.add) desk.showReply();
  };

  return {
    choose: async (choice) => {
      if (!choice.settled && !twoPanes.matches) return;
      const mine = ++turn;
      if (!choice.settled) await quietMoment();
      if (mine === turn) await show(choice, mine);
    },
    openShared: async () => {
      if (location.hash === "") return;
      const { openShared } = await bring();
      if (await openShared(location.hash, desk)) desk.showReply();
    },
    prepare: async () => {
      await quietMoment();
      await bring();
    },
  };
}

function quietMoment(): Promise<void> {
  return new Promise((done) => whenIdle(pause, done));
}
