/** What an agent has on the desk, from a page to the one that takes its place. It never touches a disk. */
import type { EditedPiece } from "#reply/edited-text.ts";
import type { Channel } from "#schemas/vocabulary.ts";
import type { Conversation } from "./conversation.ts";
import { settleChannel, type Draft, type Part } from "./draft.ts";
import { showPane } from "./open-choice.ts";
import type { ReplyConsole } from "./reply-console.ts";
import type { AskFinder } from "./finder-client.ts";

interface CarriedDraft {
  parts: { id: string; edits: Record<string, EditedPiece[]> }[];
  locale: string;
  channel: Channel;
}

export interface CarriedDesk {
  conversation: Omit<Conversation, "draft" | "composed">;
  draft: CarriedDraft | undefined;
  composed: CarriedDraft | undefined;
  search: string;
  view: string;
}

export function packDesk({ session, finder, dataset }: ReplyConsole): CarriedDesk {
  const { draft, composed, ...conversation } = session.conversation;
  return {
    conversation: { ...conversation },
    draft: draft && packDraft(draft),
    composed: composed === draft ? undefined : composed && packDraft(composed),
    search: finder.querySelector("input")?.value ?? "",
    view: dataset["view"] ?? "search",
  };
}

/** Templates come from the new words; what the agent typed stays as it was. */
export async function unpackDesk(carried: CarriedDesk, desk: ReplyConsole): Promise<void> {
  const { session, form, finder } = desk;
  const { conversation } = session;
  Object.assign(conversation, carried.conversation);
  const [draft, composed] = await Promise.all(
    [carried.draft, carried.composed].map((each) => each && unpackDraft(each, session.ask)),
  );
  if (draft) conversation.draft = draft;
  if (composed) conversation.composed = composed;
  const field = finder.querySelector("input");
  if (field) field.value = carried.search;
  await finder.search();
  if (draft) {
    form.show(draft);
    showPane(desk, form);
    if (carried.view === "reply") desk.showReply();
  }
  desk.noteComposed();
}

function packDraft({ parts, locale, channel }: Draft): CarriedDraft {
  return { parts: parts.map(({ opened, edits }) => ({ id: opened.id, edits })), locale, channel };
}

async function unpackDraft({ parts, ...rest }: CarriedDraft, ask: AskFinder): Promise<Draft | undefined> {
  const opened = await Promise.all(parts.map(({ id }) => ask("open", { kind: "template", id })));
  const found = opened.flatMap((each, index): Part[] =>
    each?.kind === "template" ? [{ opened: each, edits: parts[index]?.edits ?? {} }] : [],
  );
  if (found.length === 0) return undefined;
  const draft = { parts: found, ...rest };
  settleChannel(draft);
  return draft;
}
