/** What the buttons of a part do to the draft. */
import { fillSlots } from "#i18n/count.ts";
import { retype, startEdit } from "#reply/edited-text.ts";
import { dropEdit, editKey, movePart, type Draft, type Part } from "./draft.ts";
import { fillDraft, type FilledPart } from "./fill-draft.ts";
import type { PartAction } from "./reply-part.ts";
import { printNumber, type Session } from "./session.ts";

export interface Changed {
  /** For the status line; empty where the change speaks for itself. */
  said: string;
  /** Where the focus goes next: a part's text, or one of its buttons. */
  part: Part;
  to: PartAction | "text";
}

export function changePart(
  draft: Draft,
  part: Part,
  action: PartAction,
  session: Session,
): Changed | undefined {
  const { parts } = draft;
  const filled = findFilled(draft, part, session);
  const index = parts.indexOf(part);
  if (!filled) return undefined;
  const { title } = filled.words;
  const { strings } = session;
  switch (action) {
    case "edit":
      part.edits[editKey(draft)] = startEdit(filled.reply.pieces);
      return { said: "", part, to: "text" };
    case "restore":
      dropEdit(part, draft);
      return { said: "", part, to: "edit" };
    case "remove": {
      const next = parts[index + 1] ?? parts[index - 1];
      if (!next) return undefined;
      parts.splice(index, 1);
      return { said: fillSlots(strings.removed, { title }), part: next, to: action };
    }
    case "up":
    case "down": {
      if (parts.length < 2) return undefined;
      const place = printNumber(movePart(draft, index, action === "up" ? -1 : 1) + 1, session);
      const count = printNumber(parts.length, session);
      return { said: fillSlots(strings.moved, { title, place, count }), part, to: action };
    }
  }
}

/** Values that the agent did not type over keep following their fields. */
export function retypePart(draft: Draft, part: Part, text: string, session: Session): void {
  const edit = part.edits[editKey(draft)];
  const filled = findFilled(draft, part, session);
  if (edit && filled)
    part.edits[editKey(draft)] = retype(edit, filled.reply.fields, filled.words.locale, text);
}

function findFilled(draft: Draft, part: Part, session: Session): FilledPart | undefined {
  return fillDraft(draft, session).parts.find((each) => each.part === part);
}
