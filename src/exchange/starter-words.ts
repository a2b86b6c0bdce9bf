/** The files a words folder needs beside its articles, for a folder that has none of them yet. */
import { isMap, isSeq, parseDocument, stringify } from "yaml";

const teamName = { en: "support team", hi: "सहायता टीम", te: "సహాయ బృందం", fa: "واحد پشتیبانی" };
const tagline = {
  en: "Answers to your questions",
  hi: "आपके सवालों के जवाब",
  te: "మీ ప్రశ్నలకు సమాధానాలు",
  fa: "پاسخ پرسش‌های شما",
};

/** Every page says it with “help” behind it. */
const siteName = { en: "Example", hi: "उदाहरण", te: "ఉదాహరణ", fa: "نمونه" };

/** The team that owns what is imported into a folder without teams. */
export const starterTeam = "support";

function inLocales(texts: Record<string, string>, locales: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).filter(([id]) => id === "en" || locales.includes(id)));
}

export interface StarterWords {
  locales: readonly string[];
  defaultLocale: string;
  /** Topic id → its name. */
  topics: ReadonlyMap<string, string>;
  /** The id of the first team. */
  owner: string;
}

function printTopics(topics: ReadonlyMap<string, string>): Record<string, { title: string }> {
  return Object.fromEntries([...topics].map(([id, title]) => [id, { title }]));
}

/** Path below the words folder → the file's text. */
export function starterFiles({ locales, defaultLocale, topics, owner }: StarterWords): Map<string, string> {
  const settings = {
    name: inLocales(siteName, locales),
    tagline: inLocales(tagline, locales),
    site: "https://help.example.com",
    locales: [...locales],
    defaultLocale,
    brand: { colour: "#0f6b5c" },
  };
  const teams = { [owner]: { name: inLocales(teamName, locales) } };
  const files: [string, string, unknown][] = [
    [
      "settings.yaml",
      "Everything that makes this site yours. Change it, run `npm start`, and look.",
      settings,
    ],
    ["topics.yaml", "The shelves of the help centre, in the order customers see them.", printTopics(topics)],
    ["teams.yaml", "Who keeps words true, and who takes a case over.", teams],
    ["facts.yaml", "Every price, period, phone number and opening hour, stated once.", {}],
    ...locales.map((locale): [string, string, unknown] => [
      `glossary/${locale}.yaml`,
      "Words customers know, and the inside words they replace.",
      {},
    ]),
  ];
  return new Map(
    files.map(([path, comment, data]) => [path, `# ${comment}\n${stringify(data, { lineWidth: 0 })}`]),
  );
}

/** Adds topics at the end of `topics.yaml` and leaves the rest as its writer has it; the same text when none is new. */
export function addTopics(
  yaml: string,
  topics: ReadonlyMap<string, string>,
): { text: string; added: string[] } {
  const document = parseDocument(yaml);
  if (document.contents === null) document.contents = document.createNode({}) as never;
  const added = isMap(document.contents) ? [...topics.keys()].filter((id) => !document.has(id)) : [];
  for (const id of added) document.set(id, { title: topics.get(id) });
  return { text: added.length > 0 ? document.toString({ lineWidth: 0 }) : yaml, added };
}

/** Adds languages at the end of the list in `settings.yaml`. */
export function addLocales(yaml: string, locales: readonly string[]): { text: string; added: string[] } {
  const document = parseDocument(yaml);
  const list = document.get("locales");
  const present: unknown[] = isSeq(list) ? (list.toJSON() as unknown[]) : [];
  const added = isSeq(list) ? locales.filter((locale) => !present.includes(locale)) : [];
  for (const locale of added) document.addIn(["locales"], locale);
  return { text: added.length > 0 ? document.toString({ lineWidth: 0 }) : yaml, added };
}
