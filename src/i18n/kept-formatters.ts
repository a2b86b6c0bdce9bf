/** `Intl` formatters by language and options, each made once: making one costs far more than printing with it. */

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const pluralRules = new Map<string, Intl.PluralRules>();

export function numberFormat(lang: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return keep(numberFormats, lang, options, () => new Intl.NumberFormat(lang, options));
}

/** Without `timeZone` in the options it prints in the device's zone as it was when first asked. */
export function dateFormat(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return keep(dateFormats, lang, options, () => new Intl.DateTimeFormat(lang, options));
}

export function pluralRulesOf(lang: string): Intl.PluralRules {
  return keep(pluralRules, lang, {}, () => new Intl.PluralRules(lang));
}

function keep<Format>(kept: Map<string, Format>, lang: string, options: object, make: () => Format): Format {
  const key = `${lang} ${JSON.stringify(options)}`;
  const known = kept.get(key);
  if (known) return known;
  const made = make();
  kept.set(key, made);
  return made;
}
