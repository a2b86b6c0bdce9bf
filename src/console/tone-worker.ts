/** Checks the tone of an edited reply away from the main thread; brings only the language that is written. */
import { checkReply } from "#tone/check-reply.ts";
import type { Finding } from "#tone/finding.ts";
import { plainGrammar, type Grammar } from "#tone/grammar.ts";
import { compileLexicon, type Lexicon } from "#tone/lexicon.ts";
import { answerPage } from "#worker/answer-page.ts";
import type { RuleTitles, ToneExchange, ToneHint, ToneQuestion, ToneWords } from "./tone-exchange.ts";

const grammars: Record<string, () => Promise<Grammar>> = {
  en: async () => (await import("#tone/grammars/en.ts")).english,
  hi: async () => (await import("#tone/grammars/hi.ts")).hindi,
  te: async () => (await import("#tone/grammars/te.ts")).telugu,
  fa: async () => (await import("#tone/grammars/fa.ts")).persian,
};

interface Language extends Omit<ToneWords, "lexicon"> {
  lexicon: Lexicon;
}

const languages = new Map<string, Promise<Language>>();
const titles = new Map<string, Promise<RuleTitles>>();

async function loadLanguage(base: string, locale: string): Promise<Language> {
  const [words, grammar] = await Promise.all([
    read<ToneWords>(`${base}api/tone/${locale}.json`),
    grammars[locale.split("-")[0] ?? ""]?.() ?? plainGrammar,
  ]);
  return { ...words, lexicon: compileLexicon(words.lexicon, grammar) };
}

async function read<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json() as Promise<Data>;
}

/** What failed is asked for again the next time. */
function once<Value>(
  known: Map<string, Promise<Value>>,
  key: string,
  load: () => Promise<Value>,
): Promise<Value> {
  const found = known.get(key) ?? load();
  known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
}

async function check({ base, checked, locale }: ToneQuestion): Promise<ToneHint[]> {
  const { text, rules, limits, ...reply } = checked;
  const [language, ruleTitles] = await Promise.all([
    once(languages, checked.locale, () => loadLanguage(base, checked.locale)),
    once(titles, locale, () => read<RuleTitles>(`${base}api/rule-titles.${locale}.json`)),
  ]);
  const findings = checkReply(
    { ...reply, text },
    {
      lexicon: language.lexicon,
      rules: { ...language.rules, ...rules },
      limits: { ...language.limits, ...limits },
    },
  );
  return findings.map((finding) => describe(finding, text, locale, ruleTitles));
}

/** English messages say more than a title; where the agent reads another language, the title has to do. */
function describe(finding: Finding, text: string, locale: string, ruleTitles: RuleTitles): ToneHint {
  const { severity, expected, rule, message } = finding;
  const lines = text.split("\n");
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return {
    start: offset(finding.line, finding.column),
    end: offset(finding.endLine, finding.endColumn),
    severity,
    expected,
    message: locale === "en" ? message : (ruleTitles[rule] ?? message),
  };
}

answerPage<ToneExchange>({ check });
