/** What keys and buttons ask of the console. */
import type { Command } from "./console-keys.ts";
import type { ReplyConsole } from "./reply-console.ts";
import { togglePin } from "./usage.ts";

/** Those of the keys, and those that only buttons have. */
export type AnyCommand = Command | "resume" | "stopAdding" | "data";

const commands: Record<AnyCommand, (desk: ReplyConsole) => void | Promise<void>> = {
  leave: stopAdding,
  search: stopAdding,
  stopAdding,
  add: (desk) => {
    // What was chosen a moment ago may still be on its way.
    void desk.chosen.then(() => {
      desk.adding = desk.session.conversation.draft !== undefined;
      desk.leave();
    });
  },
  pin: pinShown,
  next: ({ finder }) => finder.step(1),
  previous: ({ finder }) => finder.step(-1),
  startAgain: (desk) => desk.startAgain(),
  resume: (desk) => {
    const { conversation } = desk.session;
    if (!conversation.composed) return;
    conversation.draft = conversation.composed;
    desk.form.show(conversation.composed);
    desk.noteComposed();
    desk.showReply();
  },
  keys: ({ keys }) => keys.open(),
  data: async ({ deviceData, session }) => {
    await import("./device-data.ts");
    deviceData.open(session);
  },
};

export function runCommand(command: AnyCommand, desk: ReplyConsole): void {
  void commands[command](desk);
}

function stopAdding(desk: ReplyConsole): void {
  desk.adding = false;
  desk.leave();
}

/** What is open; in the list, the result that is active. */
function pinShown({ form, article, finder, session, dataset }: ReplyConsole): void {
  const template = form.hidden ? undefined : session.conversation.draft?.parts.at(-1)?.opened;
  const open = template ?? article.reference;
  const reference = (dataset["view"] === "reply" ? open : undefined) ?? finder.current() ?? open;
  if (!reference) return;
  const pinned = togglePin(reference);
  const pane = form.hidden ? article : form;
  pane.querySelector(".pin")?.setAttribute("aria-pressed", String(pinned));
  void finder.search();
}
