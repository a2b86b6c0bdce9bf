/** The words and signs that make a number an amount, a period or a share, in every language at once. */
import type { DurationUnit } from "#i18n/format.ts";

/** What may follow the last letter of a stem: Telugu puts its endings there. */
const ending = "[\\u0c00-\\u0c7f]*";

export const durationWords: Record<DurationUnit, string> = {
  minute: `minutes?|mins?|मिनट(?:ों)?|నిమిష${ending}|నిముష${ending}|دقیقه(?:ای)?`,
  hour: `hours?|hrs?|घंटे|घंटा|घंटों|घण्टे|घण्टा|घण्टों|గంట${ending}|ساعته?|ساعت`,
  day: `days?|दिन(?:ों)?|दिवस(?:ों)?|రోజు${ending}|రోజ${ending}|దిన${ending}|روزه?`,
  week: `weeks?|हफ़्ते|हफ़्तों|हफ़्ता|हफ्ते|हफ्तों|हफ्ता|सप्ताह(?:ों)?|వారం|వారాల${ending}|వారాలు|هفته(?:ای)?`,
  month: `months?|महीने|महीनों|महीना|माह|నెల${ending}|ماهه?`,
};

export const yearWords = `years?|साल|सालों|वर्षों?|सं${ending}|సంవత్సర${ending}|ఏళ్${ending}|ఏడాది${ending}|ساله?`;

/** Between a number and its day: 5 working days. */
export const workingWords = "working|business|calendar|full|कार्य|कामकाजी|कार्यालयीन|పని|వర్కింగ్|బిజినెస్|కాలండర్";

export const percentWords = `%|٪|per\\s?cent|percent|प्रतिशत|फ़ीसदी|फीसदी|శాతం|శాతాన్ని|درصد`;

export interface CurrencyWords {
  code: string;
  /** How many of the currency one of these is: a toman is ten rials. */
  times?: number;
  before?: string;
  after: string;
}

export const currencyWords: CurrencyWords[] = [
  {
    code: "INR",
    before: "₹|Rs\\.?|INR|रु\\.?|రూ\\.?",
    after: `rupees?|Rs\\.?|INR|/-|₹|रुपये|रुपए|रुपया|रुपयों|रूपये|रूपए|रु\\.?|రూపాయ${ending}|రూ\\.?|روپیه`,
  },
  { code: "USD", before: "US\\$|\\$|USD", after: `dollars?|USD|डॉलर|డాలర్${ending}|డాలర${ending}|دلار` },
  { code: "EUR", before: "€|EUR", after: `euros?|EUR|€|यूरो|యూరో${ending}|یورو` },
  { code: "GBP", before: "£|GBP", after: `pounds?|GBP|पाउंड|పౌండ${ending}|پوند` },
  { code: "IRR", before: "IRR|﷼", after: "IRR|ریال|﷼|rials?" },
  { code: "IRR", times: 10, after: "تومان|تومن|tomans?" },
];
