/** Fetches all words and answers searches away from the main thread, so that typing never waits. */
import type { Answer, Exchange, Question, WordsAddress } from "./exchange.ts";
import { createReplyLibrary, type ReplyLibrary } from "./reply-library.ts";
import type { ArticleWords, TemplateWords, WordsVersion } from "./words.ts";

let library: ReplyLibrary | undefined;

async function load({ base, locales, synonyms }: WordsAddress): Promise<Exchange["load"]["told"]> {
  const [version, templates, articles] = await Promise.all([
    read<WordsVersion>(`${base}api/version.json`),
    Promise.all(locales.map((locale) => read<TemplateWords[]>(`${base}api/templates.${locale}.json`))),
    Promise.all(locales.map((locale) => read<ArticleWords[]>(`${base}api/articles.${locale}.json`))),
  ]);
  library = createReplyLibrary(templates.flat(), articles.flat(), { locales, synonyms });
  return { version, stages: library.stages };
}

async function read<Data>(address: string): Promise<Data> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.json() as Promise<Data>;
}

async function answer(question: Question): Promise<Exchange[keyof Exchange]["told"]> {
  switch (question.ask) {
    case "load":
      return load(question.asked);
    case "find":
      return library?.find(question.asked) ?? [];
    case "open":
      return library?.open(question.asked);
  }
}

addEventListener("message", async ({ data }: MessageEvent<Question>) => {
  const { turn } = data;
  try {
    postMessage({ turn, told: await answer(data) } satisfies Answer);
  } catch (error) {
    postMessage({ turn, failed: String(error) } satisfies Answer);
  }
});
