/** The field that stands for each of a customer's own values in a draft, with an example that is nobody's. */
import type { CustomerDataKind } from "#customer-data/find-customer-data.ts";
import type { DraftPlaceholder } from "../drafts/template-draft.ts";
import { guidanceFor } from "../drafts/guidance.ts";

export type ValueKind = CustomerDataKind | "colleague" | "time";

interface Blank extends Pick<DraftPlaceholder, "type" | "from"> {
  example?: string | number;
}

const ending: Blank = { type: "text", from: "customer" };

const blanks: Record<ValueKind, Blank> = {
  name: { type: "text", from: "customer" },
  colleague: { type: "text", from: "agent" },
  order: { type: "text", from: "ticket" },
  phone: { type: "text", from: "customer" },
  home: { type: "text", from: "customer" },
  email: { type: "text", from: "customer", example: "name@example.com" },
  "payment-id": { type: "text", from: "customer" },
  card: ending,
  "bank-account": ending,
  aadhaar: ending,
  pan: ending,
  amount: { type: "money", from: "ask", example: 1000 },
  date: { type: "date", from: "ask", example: "2026-01-15" },
  time: { type: "time", from: "ask", example: "17:00" },
};

export function blankField(kind: ValueKind, locale: string): DraftPlaceholder {
  return { label: guidanceFor(locale).values[kind], ...blanks[kind] };
}
