/** What is known in the conversation at hand. A customer's details live in memory only; the agent's own stay. */
import type { Channel } from "#schemas/vocabulary.ts";
import { keep, readKept } from "./kept.ts";

export interface Conversation {
  values: Record<string, string>;
  /** What the last reply was written for and in; the next one starts there. */
  channel?: Channel;
  locale?: string;
}

const isAgents = (name: string) => name.startsWith("agent.");

export function startConversation(): Conversation {
  return { values: readKept<Record<string, string>>("agent", {}) };
}

export function rememberValue({ values }: Conversation, name: string, value: string): void {
  values[name] = value;
  if (isAgents(name))
    keep("agent", Object.fromEntries(Object.entries(values).filter(([each]) => isAgents(each))));
}
