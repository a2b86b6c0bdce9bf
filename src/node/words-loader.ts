/** Hands the words folder to Astro's content store: articles rendered once per digest, never what this audience may not see. */
import type { Loader, LoaderContext } from "astro/loaders";
import { renderArticle, type RenderedArticle } from "#article/render.ts";
import { holdEntry } from "#entries-in-memory.ts";
import { mentionsOf } from "#references/mentions.ts";
import { isOver } from "#schemas/is-over.ts";
import type { Audience } from "#schemas/vocabulary.ts";
import type { Article, Template, Words } from "#schemas/words.ts";
import { currentWords } from "./current-words.ts";
import { digestOf } from "./digest.ts";
import { readLogo } from "./read-logo.ts";
import { todayIn } from "./today.ts";
import { contentFolder } from "./words-folder.ts";

/** Their names, for those who ask Astro to load again. */
export const wordsLoaders = {
  articles: "answerbook-articles",
  templates: "answerbook-templates",
  tables: "answerbook-tables",
} as const;

function loader(
  name: string,
  fillStore: (context: LoaderContext, words: Words) => void | Promise<void>,
): Loader {
  return { name, load: async (context) => fillStore(context, await currentWords()) };
}

function replaceAll(store: LoaderContext["store"], ids: Set<string>): void {
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
}

/** In the dev server the store is told the digest alone, so that pages follow; what the entry says is held in memory. */
function setEntry(
  { store, collection, watcher }: LoaderContext,
  id: string,
  digest: string,
  makeData: () => Record<string, unknown>,
): void {
  if (watcher) holdEntry(`${collection}/${id}`, digest, makeData);
  if (store.get(id)?.digest !== digest) store.set({ id, digest, data: watcher ? {} : makeData() });
}

function setArticle(context: LoaderContext, article: Article, words: Words, shared: string): string {
  const id = `${article.locale}/${article.id}`;
  setEntry(context, id, digestOf(article.text, article.file, shared), () => viewOf(article, words));
  return id;
}

/** Rendered when someone first asks: a changed fact may stand in every article. */
function viewOf(article: Article, { settings, facts, glossary }: Words) {
  const { id, locale, topic, slug, file, data } = article;
  let rendered: RenderedArticle | undefined;
  const render = () =>
    (rendered ??= renderArticle(article.text, {
      locale,
      defaultLocale: settings.defaultLocale,
      facts,
      glossary: glossary[locale] ?? {},
    }));
  return {
    id,
    locale,
    topic,
    slug,
    file,
    data,
    get html() {
      return render().html;
    },
    get headings() {
      return render().headings;
    },
    get text() {
      return render().text;
    },
  };
}

/** In the dev server writers see what they have not finished. */
const showsDrafts = process.env["ANSWERBOOK_DRAFTS"] === "yes";

/** Articles this audience may read; drafts stay out. A fact or a term that changes renders anew what it may stand in. */
export function articlesLoader(audience: Audience): Loader {
  return loader(wordsLoaders.articles, (context, words) => {
    const shown = words.articles.filter(
      ({ data }) => (showsDrafts || !data.draft) && (audience === "agents" || data.audience === "public"),
    );
    const shared = new Map(
      words.settings.locales.map((locale) => [locale, digestOf(words.facts, words.glossary[locale] ?? {})]),
    );
    replaceAll(
      context.store,
      new Set(shown.map((article) => setArticle(context, article, words, shared.get(article.locale) ?? ""))),
    );
  });
}

/** What another reply inserts stays; the console leaves it out of what it finds. */
function withoutExpired({ templates, settings }: Words): Template[] {
  const today = todayIn(settings.timeZone);
  const inserted = new Set(
    templates.flatMap((template) =>
      mentionsOf(template).placeholders.flatMap(({ kind, name }) => (kind === "partial" ? [name] : [])),
    ),
  );
  return templates.filter(
    ({ id, slug, data }) => !isOver(data.until, today) || inserted.has(id) || inserted.has(slug),
  );
}

/** Reply templates, for the agents' output alone. */
export function templatesLoader(audience: Audience): Loader {
  return loader(wordsLoaders.templates, (context, words) => {
    const shown =
      audience === "agents" ? withoutExpired(words).filter(({ data }) => showsDrafts || !data.draft) : [];
    const ids = shown.map(({ locale, id, stage, slug, file, text, data }) => {
      const entry = { id, locale, stage, slug, file, source: text, data };
      setEntry(context, `${locale}/${id}`, digestOf(entry), () => entry);
      return `${locale}/${id}`;
    });
    replaceAll(context.store, new Set(ids));
  });
}

/** The tables that stand beside the texts: settings, topics, facts and glossaries, each under its own name; teams for agents alone. */
export function tablesLoader(audience: Audience): Loader {
  return loader(wordsLoaders.tables, async ({ store }, words) => {
    const { settings, topics, facts, glossary, teams } = words;
    const logo = (await readLogo(contentFolder(), settings.brand.logo)) ?? {};
    const tables = { settings, topics, facts, glossary, logo, teams: audience === "agents" ? teams : {} };
    for (const [id, table] of Object.entries(tables))
      store.set({ id, data: { table }, digest: digestOf(table) });
  });
}
