/** Writes Pagefind's chunked index for one output: a record an article and language, text folded, nothing else. */
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { foldText } from "#search/normalise.ts";

interface ArticleRecord {
  locale: string;
  topic: string;
  title: string;
  summary: string;
  questions: string[];
  keywords: string[];
  body: string;
  url: string;
}

/** Pagefind's own interfaces, which our pages do not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

async function readRecords(folder: string): Promise<ArticleRecord[]> {
  const api = join(folder, "api");
  const files = (await readdir(api)).filter((file) => /^articles\..+\.json$/.test(file)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(api, file), "utf8")));
  return texts.flatMap((text) => JSON.parse(text) as ArticleRecord[]);
}

function searchableText({ title, summary, questions, keywords, body }: ArticleRecord): string {
  return [title, summary, ...questions, keywords.join(" "), body].map(foldText).join("\n");
}

/** `folder` is a finished output. Resolves with the number of records; throws with Pagefind's own words. */
export async function writeTextIndex(folder: string): Promise<number> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  const records = await readRecords(folder);
  for (const record of records) {
    const { url, locale, title, summary, topic } = record;
    const added = await index.addCustomRecord({
      url,
      language: locale,
      content: searchableText(record),
      meta: { title, summary },
      filters: { topic: [topic] },
    });
    if (added.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${added.errors.join("; ")}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files.filter(({ path }) => !unused.test(path))) {
    const file = join(folder, "pagefind", path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await close();
  return records.length;
}
