/** What is known in the conversation at hand. A customer's details live in memory only, unless the agent keeps them. */
import type { Channel } from "#schemas/vocabulary.ts";
import type { Draft } from "./draft.ts";
import { forget, keep, readKept } from "./kept.ts";

export interface Conversation {
  values: Record<string, string>;
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
  takeValues(conversation, { [name]: value });
}

/** Where every value comes in: typed here, or told by the program the console stands in. */
export function takeValues({ values }: Conversation, told: Readonly<Record<string, string>>): void {
  Object.assign(values, told);
  const names = Object.keys(told);
  if (names.some(isAgents)) keep("agent", only(values, isAgents));
  if (keepsCustomer() && !names.every(isAgents)) keepCustomer({ values }, true);
}

/** Turned off, what is on disk goes at once. */
export function keepCustomer({ values }: Pick<Conversation, "values">, kept: boolean): void {
  keep("keep-customer", kept);
  if (kept)
    keep(
      "customer",
      only(values, (name) => !isAgents(name)),
    );
  else forget("customer");
}

function only(values: Readonly<Record<string, string>>, wanted: (name: string) => boolean) {
  return Object.fromEntries(Object.entries(values).filter(([name, value]) => wanted(name) && value !== ""));
}
