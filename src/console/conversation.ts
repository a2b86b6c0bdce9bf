/** What is known in the conversation at hand. A customer's details live in memory only, unless the agent keeps them. */
import type { Channel } from "#schemas/vocabulary.ts";
import type { Draft } from "./draft.ts";
import { forget, keep, readKept } from "./kept.ts";

export interface Conversation {
  values: Record<string, string>;
  /** Those of them that the program around the console told. They are never written down. */
  told?: Readonly<Record<string, string>>;
  /** What the last reply was written for and in; the next one starts there. */
  channel?: Channel;
  locale?: string;
  /** The reply opened last, which others are added to. */
  draft?: Draft;
  /** The last one that somebody put work into, to go back to. */
  composed?: Draft;
}

const isAgents = (name: string) => name.startsWith("agent.");

export const keepsCustomer = (): boolean => readKept("keep-customer", false);

/** With what is kept of the agent and, where they chose so, of the customer. */
export function resumeConversation(): Conversation {
  const customer = keepsCustomer() ? readKept<Record<string, string>>("customer", {}) : {};
  return { values: { ...readKept<Record<string, string>>("agent", {}), ...customer } };
}

/** Forgets the customer, on disk as well. */
export function startConversation(): Conversation {
  forget("customer");
  return resumeConversation();
}

export function rememberValue(conversation: Conversation, name: string, value: string): void {
  conversation.values[name] = value;
  if (isAgents(name)) keep("agent", onlyTyped(conversation, isAgents));
  else if (keepsCustomer()) keepCustomer(conversation, true);
}

/** What the program around the console says now. Told again unchanged, it does not undo what the agent typed since. */
export function takeTold(conversation: Conversation, told: Readonly<Record<string, string>>): boolean {
  const before = conversation.told ?? {};
  const fresh = Object.entries(told).filter(([name, value]) => before[name] !== value);
  conversation.told = { ...before, ...told };
  Object.assign(conversation.values, Object.fromEntries(fresh));
  return fresh.length > 0;
}

/** Turned off, what is on disk goes at once. */
export function keepCustomer(conversation: Conversation, kept: boolean): void {
  keep("keep-customer", kept);
  if (kept)
    keep(
      "customer",
      onlyTyped(conversation, (name) => !isAgents(name)),
    );
  else forget("customer");
}

function onlyTyped({ values, told = {} }: Conversation, wanted: (name: string) => boolean) {
  return Object.fromEntries(
    Object.entries(values).filter(([name, value]) => wanted(name) && value !== "" && told[name] !== value),
  );
}
