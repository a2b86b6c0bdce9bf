/** The fixed words of the field: channels, stages, audiences and value types, in the order people meet them. */

export const audiences = ["public", "agents"] as const;
export type Audience = (typeof audiences)[number];

export const channels = ["email", "chat", "phone", "sms", "social"] as const;
export type Channel = (typeof channels)[number];

export const stages = [
  "greet",
  "verify",
  "clarify",
  "hold",
  "transfer",
  "resolve",
  "decline",
  "apologise",
  "follow-up",
  "close",
] as const;
export type Stage = (typeof stages)[number];

export const placeholderTypes = [
  "text",
  "number",
  "money",
  "date",
  "time",
  "duration",
  "choice",
  "link",
] as const;
export type PlaceholderType = (typeof placeholderTypes)[number];

export const valueSources = ["customer", "agent", "ticket", "ask"] as const;

export const factTypes = [
  "text",
  "number",
  "money",
  "percent",
  "days",
  "hours",
  "phone",
  "email",
  "url",
  "date",
] as const;
export type FactType = (typeof factTypes)[number];
