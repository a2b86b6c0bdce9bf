/** What a ticket system tells a page in its sidebar: Chatwoot's dashboard-app format, as placeholders know it. */
import type { Channel } from "#schemas/vocabulary.ts";

export interface AppContext {
  /** Changes when the agent turns to another conversation. */
  conversation: string;
  /** By placeholder: `customer.first_name`, `ticket.number`, … */
  values: Record<string, string>;
  /** What the customer's browser or profile says, as written there: `hi`, `fa-IR`. */
  language: string | undefined;
  channel: Channel | undefined;
}

type Entry = Readonly<Record<string, unknown>>;

const longest = 200;
const channels: Readonly<Record<string, Channel>> = {
  email: "email",
  webwidget: "chat",
  api: "chat",
  sms: "sms",
  twiliosms: "sms",
  voice: "phone",
  whatsapp: "chat",
  facebookpage: "social",
  twitterprofile: "social",
  instagram: "social",
  telegram: "chat",
  line: "chat",
};

/** Takes `{event: "appContext", data: {conversation, contact, currentAgent}}` as an object or as JSON; nothing for anything else. */
export function readAppContext(message: unknown): AppContext | undefined {
  const { event, data } = asEntry(typeof message === "string" ? parseJson(message) : message);
  if (event !== "appContext") return undefined;
  const { conversation, contact, currentAgent } = asEntry(data);
  const ticket = asEntry(conversation);
  const customer = asEntry(contact);
  const agent = asEntry(currentAgent);
  const meta = asEntry(ticket["meta"]);
  const number = asText(ticket["id"]);
  const told = {
    ...ownFields("customer", customer["custom_attributes"]),
    ...ownFields("ticket", ticket["custom_attributes"]),
    "customer.name": asText(customer["name"]),
    "customer.first_name": firstWord(customer["name"]),
    "customer.email": asText(customer["email"]),
    "customer.phone": asText(customer["phone_number"]),
    "ticket.number": number,
    "agent.name": asText(agent["name"]),
    "agent.first_name": firstWord(agent["name"]),
    "agent.email": asText(agent["email"]),
  };
  const language = [
    asEntry(customer["custom_attributes"])["language"],
    asEntry(customer["additional_attributes"])["language"],
    asEntry(ticket["additional_attributes"])["browser_language"],
  ].map(asText);
  const kind = asText(meta["channel"]).toLowerCase().split("::").at(-1) ?? "";
  return {
    conversation: number,
    values: Object.fromEntries(Object.entries(told).filter(([, value]) => value !== "")),
    language: language.find((each) => each !== ""),
    channel: Object.hasOwn(channels, kind) ? channels[kind] : undefined,
  };
}

/** Fields that a company added to its tickets: `order_number` fills `ticket.order_number`. */
function ownFields(group: "customer" | "ticket", fields: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asEntry(fields))
      .filter(([name]) => /^[a-z][a-z0-9_]*$/.test(name))
      .map(([name, value]) => [`${group}.${name}`, asText(value)]),
  );
}

function firstWord(name: unknown): string {
  return asText(name).split(" ")[0] ?? "";
}

/** One line without characters that are not seen or turn the direction of others. */
function asText(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") return "";
  return String(value)
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .trim()
    .slice(0, longest);
}

function asEntry(value: unknown): Entry {
  return typeof value === "object" && value !== null ? (value as Entry) : {};
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
