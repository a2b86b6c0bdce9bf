/** What an agent chose or typed goes into the draft and the conversation. */
import type { Channel } from "#schemas/vocabulary.ts";
import { rememberValue, type Conversation } from "./conversation.ts";
import type { Draft } from "./draft.ts";
import type { ValueField } from "./value-field.ts";

/** Says what changed. A part's own text is taken elsewhere. */
export function takeInput(
  target: HTMLElement,
  draft: Draft,
  conversation: Conversation,
): "channel" | "locale" | "value" | undefined {
  if (target instanceof HTMLTextAreaElement) return undefined;
  if (target instanceof HTMLInputElement && target.name === "channel") {
    draft.channel = conversation.channel = target.value as Channel;
    return "channel";
  }
  if (target instanceof HTMLInputElement && target.name === "locale") {
    draft.locale = conversation.locale = target.value;
    return "locale";
  }
  const field = target.closest<ValueField>("value-field");
  if (field) rememberValue(conversation, field.name, field.value);
  return "value";
}
