/** Finds what looks like somebody's own data in a text: addresses, numbers with a check digit, orders, names. */
import { findAddresses } from "#facts/find-addresses.ts";
import { findLiterals } from "#facts/find-literals.ts";
import { isAadhaar, isCard, isIban } from "./check-digits.ts";
import { findDates } from "./find-dates.ts";
import { findHomes } from "./find-homes.ts";
import { findNames } from "./find-names.ts";
import { plainDigits } from "./plain-digits.ts";

export type CustomerDataKind =
  | "name"
  | "email"
  | "phone"
  | "home"
  | "order"
  | "card"
  | "bank-account"
  | "payment-id"
  | "aadhaar"
  | "pan"
  | "amount"
  | "date";

export interface CustomerData {
  kind: CustomerDataKind;
  /** `[start, end)` in UTF-16 units of the text. */
  start: number;
  end: number;
  text: string;
  /** The id of the placeholder that asks for it. */
  placeholder: string;
}

const placeholders: Record<CustomerDataKind, string> = {
  name: "customer.first_name",
  email: "customer.email",
  phone: "callback_number",
  home: "customer.address",
  order: "ticket.order_number",
  card: "card_ending",
  "bank-account": "account_ending",
  "payment-id": "payment_id",
  aadhaar: "document_ending",
  pan: "document_ending",
  amount: "amount",
  date: "date",
};

const orderWords =
  "order|ticket|case|request|parcel|tracking|awb|invoice|customer|ऑर्डर|आर्डर|टिकट|इनवॉइस|ఆర్డర్|టికెట్|ఇన్వాయిస్|سفارش|تیکت|مرسوله|فاکتور";
const numberWords = "number|no\\.?|nr\\.?|id|#|नंबर|नं\\.?|संख्या|నంబర్|నం\\.?|సంఖ్య|شماره(?:ٔ|ی)?";
const orderNumber = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:${orderWords})\\s?(?:${numberWords})?|شماره(?:ٔ|ی)?\\s(?:${orderWords})|(?:${orderWords})(?:\\s(?:شما|تان|خود))?\\s(?:به|با)\\sشماره(?:ٔ|ی)?)\\s?(?:is|है|:|：|#|-)?\\s?((?:[A-Z]{1,4}[-\\s]?)?\\d[\\dA-Z-]{3,20})(?![\\p{L}\\p{N}])`,
  "giu",
);
/** Numbers of standards and laws have the same shape. */
const codeShape = /(?<![\p{L}\p{N}-])(?!ISO|IEC|DIN|RFC)[A-Z]{2,4}-\d{5,12}(?![\p{L}\p{N}-])/gu;
const hashNumber = /(?<![\p{L}\p{N}&/#])#(\d{4,12})(?![\p{L}\p{N}])/gu;
const accountNumber = /(?:account|a\/c|खाता|खाते|ఖాతా|حساب)[^\d\n]{0,20}(\d{9,18})(?![\p{L}\p{N}])/giu;
const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
const longNumber = /(?<![\p{L}\p{N}-])\d(?:[\s-]?\d){11,18}(?![\p{L}\p{N}])/gu;
const pan = /(?<![\p{L}\p{N}])[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z](?![\p{L}\p{N}])/gu;
const paymentId =
  /(?<![\p{L}\p{N}.@-])[a-z0-9][a-z0-9._-]{1,60}@(?:ok[a-z]{3,10}|upi|ybl|ibl|axl|apl|paytm)(?![\p{L}\p{N}.-])/giu;

/** By the sign without which there is none; in texts without it nothing is looked for. */
const shapes: [sign: RegExp, kind: CustomerDataKind, pattern: RegExp, isOne: (written: string) => boolean][] =
  [
    [/\d/, "bank-account", iban, isIban],
    [/@/, "payment-id", paymentId, () => true],
    [/\d/, "pan", pan, () => true],
    [/\d/, "card", longNumber, isCard],
    [/\d/, "aadhaar", longNumber, isAadhaar],
    [/\d/, "bank-account", accountNumber, () => true],
    [/\d/, "order", orderNumber, (written) => !/^[a-z]/u.test(written)],
    [/\d/, "order", codeShape, () => true],
    [/#/, "order", hashNumber, () => true],
  ];

/** In the order of the text, without overlaps. Guesses by shape: whose data it is, and whether it is real, is not known. */
export function findCustomerData(text: string): CustomerData[] {
  const found = findPersonalData(text);
  for (const { start, end } of findDates(text)) add(found, text, "date", start, end);
  for (const { kind, start, end } of findLiterals(text))
    if (kind === "money") add(found, text, "amount", start, end);
  return found.sort((a, b) => a.start - b.start);
}

/** The same without days and amounts, which say nothing about a person by themselves. */
export function findPersonalData(text: string): CustomerData[] {
  const plain = plainDigits(text);
  const found: CustomerData[] = [];
  for (const { start, end } of findHomes(plain)) add(found, text, "home", start, end);
  for (const [sign, kind, pattern, isOne] of shapes)
    for (const match of sign.test(plain) ? plain.matchAll(pattern) : []) {
      const written = match[1] ?? match[0];
      const end = match.index + match[0].length;
      if (isOne(written)) add(found, text, kind, end - written.length, end);
    }
  for (const { kind, value, start, end } of findAddresses(text))
    if (kind === "email" || (kind === "phone" && isSomebodys(value, text.slice(start, end))))
      add(found, text, kind, start, end);
  for (const { start, end } of findNames(text)) add(found, text, "name", start, end);
  return found.sort((a, b) => a.start - b.start);
}

function add(found: CustomerData[], text: string, kind: CustomerDataKind, start: number, end: number): void {
  if (found.some((other) => start < other.end && other.start < end)) return;
  found.push({ kind, start, end, text: text.slice(start, end), placeholder: placeholders[kind] });
}

/** A free number is a company's; 555-01xx is nobody's, kept for examples. */
function isSomebodys(digits: string, written: string): boolean {
  const national = digits.replace(/^(?:00)?(?:91|98|1)(?=\d{10}$)/, "").replace(/^0/, "");
  if (/^18(?:00|60)|^800/.test(national) || /55501\d\d$/.test(digits)) return false;
  if (/^\s?\+|^00/.test(written)) return digits.length >= 9;
  return national.length === 10 && /^[6-9]/.test(national);
}
