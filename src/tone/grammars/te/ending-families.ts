/** Telugu endings come in families: what each is in itself, and with the clitics and nouns that can follow it. */
import { plainEnding, type Ending } from "./verb-ending.ts";
import type { StemKind } from "./verb-stems.ts";

/** By kind of stem, then by the ending as written after it. */
export const endings: Record<StemKind, Map<string, Ending>> = {
  negative: new Map(),
  infinitive: new Map(),
  past: new Map(),
  participle: new Map(),
  future: new Map(),
  dictionary: new Map(),
};

export function add(kind: StemKind, written: string, features: Partial<Ending>): void {
  const ending = { ...plainEnding, ...features };
  for (const text of written.split(" ")) {
    if (!endings[kind].has(text)) endings[kind].set(text, ending);
  }
}

/** A finite ending, with the clitics that can follow it: question, quotation, politeness, stress, doubt. */
export function addFinite(kind: StemKind, written: string, features: Partial<Ending>): void {
  add(kind, written, features);
  for (const text of written.split(" ")) {
    const base = text.endsWith("ం") ? `${text.slice(0, -1)}మ` : /[ుి]$/u.test(text) ? text.slice(0, -1) : "";
    if (base === "") continue;
    add(kind, `${base}ా`, { ...features, question: true });
    add(kind, `${base}ాండి`, { ...features, question: true, polite: true });
    add(kind, `${base}ండి ${base}ండీ ${base}మ్మా ${base}య్యా`, { ...features, polite: true });
    add(kind, `${base}ే ${base}ేగా ${base}ేనండి ${base}ేనా ${base}ుగా ${base}ోయ్ ${text}గా`, features);
    add(kind, `${base}ట ${base}ేమో`, { ...features, modality: "none" });
    add(
      kind,
      `${base}ని ${base}నే ${base}నీ ${base}న్న ${base}నడం ${base}నడానికి ${base}నేది ${base}నేదే ${base}ో ${base}ోనని`,
      {
        ...features,
        form: "quote",
      },
    );
    add(kind, `${base}ంటే ${base}ంటేనే ${base}ేటప్పుడు`, { ...features, form: "condition" });
  }
}

/** Forms that stand before a noun, and what is built on them. `link` is “న” or nothing, as the sounds ask. */
export function addRelative(kind: StemKind, before: string, bare: string, features: Partial<Ending>): void {
  if (bare !== "-") add(kind, bare, { ...features, form: "relative" });
  const on = (endings: string, extra: Partial<Ending>) =>
    add(
      kind,
      endings
        .split(" ")
        .map((ending) => before + ending)
        .join(" "),
      { ...features, ...extra },
    );
  on("ప్పుడు ప్పుడే ప్పుడల్లా ప్పటికీ ట్లయితే ట్టయితే ట్లైతే ట్టైతే పక్షంలో ంతవరకు ంతకాలం ంతసేపు ప్పుడైనా", { form: "condition" });
  on("ందుకు ందువల్ల ందువలన ందున ందుకే ందువల్లే ందుకుగాను ంత", { form: "reason" });
  on("ట్టే ట్లే", { form: "reason", past: false });
  on("ట్టు ట్లు ట్టుగా ట్లుగా ట్టుంది ట్లుంది ట్టున్నారు ట్లున్నారు ట్టున్నాయి ట్టుగానే", { form: "reason" });
  on("ది దే దాన్ని దానికి దాని దానిని దాంతో దానిలో వి వే వాటిని వాటికి వాటిలో వారు వారికి వారిని వారే వాళ్ళు వాళ్ళకు వాళ్ళే వాడు", {
    form: "relative",
  });
}

/** Each ending after the same stem. */
export const persons = (stem: string, endings: string): string =>
  endings
    .split(" ")
    .map((ending) => stem + ending)
    .join(" ");
