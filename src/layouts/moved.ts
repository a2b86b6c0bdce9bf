/** Where articles stood before, for a 404 page on a host that was not told: old path → where to. */
import { listArticles } from "#/library.ts";
import type { Reader } from "./reader.ts";

/** Paths without base and language, each with a slash at both ends. */
export async function listMoved({ locale, addressOf }: Reader): Promise<Record<string, string>> {
  const articles = await listArticles(locale);
  return Object.fromEntries(
    articles.flatMap(({ id, topic, data }) =>
      data.formerly.map((former) => [pathOf(former, topic), addressOf(`/${id}/`)]),
    ),
  );
}

/** A slug alone stood under the article's topic. */
function pathOf(former: string, topic: string): string {
  if (former.startsWith("/")) return former.replace(/\/?$/, "/");
  return former.includes("/") ? `/${former}/` : `/${topic}/${former}/`;
}
