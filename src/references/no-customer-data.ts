/** What looks like a customer's own data, left over in words that everybody will read. */
import type { CustomerData } from "#customer-data/find-customer-data.ts";
import { plainDigits } from "#customer-data/plain-digits.ts";
import { samePhone } from "#facts/find-addresses.ts";
import type { Fault } from "#schemas/fault.ts";
import type { Words } from "#schemas/words.ts";
import { isAllowed } from "./allowances.ts";
import { publishedParts, valuesOf } from "./prose-values.ts";
import type { ReferenceRule } from "./reference-rule.ts";

const names: Partial<Record<CustomerData["kind"], string>> = {
  name: "somebody's name",
  email: "somebody's email address",
  phone: "somebody's phone number",
  home: "somebody's home address",
  order: "a real order or case number",
  card: "a card number",
  "bank-account": "a bank account",
  "payment-id": "somebody's payment address",
  aadhaar: "an Aadhaar number",
  pan: "a PAN",
};

/** An article may well name people and places; a reply is written to somebody. */
const guessed = new Set<CustomerData["kind"]>(["name", "home"]);

export const noCustomerData: ReferenceRule = {
  id: "no-customer-data",
  severity: "error",
  because: "A customer's data that has once been published cannot be taken back.",
  *find({ words }) {
    const isOurs = knowOurOwn(words);
    for (const entry of [...words.articles, ...words.templates]) {
      const { personal } = valuesOf(entry);
      if (personal.every((data) => data.length === 0)) continue;
      for (const [at, part] of publishedParts(entry).entries())
        for (const data of personal[at] ?? []) {
          if (isOurs(data)) continue;
          if (guessed.has(data.kind) && (part.isField || !("stage" in entry))) continue;
          if (!part.isField && isAllowed(entry.text, noCustomerData.id, part.placeOf(data).start)) continue;
          yield explain(data, "stage" in entry && !part.isField, part.placeOf(data));
        }
    }
  },
};

function explain({ kind, text, placeholder }: CustomerData, asks: boolean, place: Fault["place"]): Fault {
  const expected = asks ? [`{{ ${placeholder} }}`] : [];
  const madeUp = kind === "email" ? ", or write a made-up one at example.com" : "";
  const advice = expected[0] ? `Write ${expected[0]} for it.` : `Take it out${madeUp}.`;
  return { place, message: `“${text}” looks like ${names[kind]}. ${advice}`, expected };
}

/** Numbers and addresses of facts and teams, everything at our own domains, and what is kept for examples. */
function knowOurOwn({ settings, facts, teams }: Words): (data: CustomerData) => boolean {
  const values = Object.values(facts).flatMap(({ value }) =>
    typeof value === "object" && !Array.isArray(value) ? Object.values(value) : [value],
  );
  const own = [...values, ...Object.values(teams).flatMap(({ phone, email }) => [phone, email])].filter(
    (value) => typeof value === "string",
  );
  const domains = new Set([domainOf(settings.site.replace(/^https?:\/\//, "").replace(/[/:?#].*$/, ""))]);
  for (const value of own) if (value.includes("@")) domains.add(domainOf(value));
  const phones = own.map((value) => value.replace(/\D/g, "")).filter((digits) => digits.length >= 7);
  return ({ kind, text }) => {
    if (kind === "email")
      return domains.has(domainOf(text)) || /@(?:.+\.)?(?:example(?:\.\p{L}+)?|test|invalid)$/iu.test(text);
    return kind === "phone" && phones.some((phone) => samePhone(phone, plainDigits(text).replace(/\D/g, "")));
  };
}

/** The last two parts: mail.shop.example and shop.example are one owner's. */
function domainOf(address: string): string {
  return address.toLowerCase().split("@").at(-1)?.split(".").slice(-2).join(".") ?? "";
}
