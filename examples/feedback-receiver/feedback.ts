/** What may be said in one message of feedback, from JSON or a plain form; everything else is turned away. */
import { randomUUID } from "node:crypto";

export interface Feedback {
  id: string;
  article: string;
  locale: string;
  helpful: boolean;
  reason: string;
  reviewed: string;
}

const shapes = {
  id: /^[0-9a-f-]{36}$/,
  article: /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/,
  locale: /^[A-Za-z0-9-]{2,20}$/,
  reviewed: /^(\d{4}-\d{2}-\d{2})?$/,
};
const longestReason = 1000;

/** `undefined` where the text is no feedback. A form has no id of its own and says yes or no. */
export function readFeedback(text: string, type: string): Feedback | undefined {
  const { id = randomUUID(), article, locale, helpful, reason = "", reviewed = "" } = readFields(text, type);
  const isYes = helpful === true || helpful === "yes";
  if (!isYes && helpful !== false && helpful !== "no") return undefined;
  if (typeof reason !== "string" || reason.length > longestReason) return undefined;
  const feedback = { id, article, locale, reviewed };
  for (const [name, shape] of Object.entries(shapes)) {
    const value = feedback[name as keyof typeof shapes];
    if (typeof value !== "string" || !shape.test(value)) return undefined;
  }
  return { ...(feedback as Pick<Feedback, keyof typeof shapes>), helpful: isYes, reason: reason.trim() };
}

function readFields(text: string, type: string): Record<string, unknown> {
  if (type.startsWith("application/x-www-form-urlencoded"))
    return Object.fromEntries(new URLSearchParams(text));
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
