/** Reads what agents and customers searched for in vain, from the files that the console and the site export. */
import { join } from "node:path";
import { missedSearchesSchema, type MissedSearch } from "#schemas/missed-searches.ts";
import { listFiles } from "./list-files.ts";
import { readText } from "./read-text.ts";

/** From the `.json` files in `searches/` of the words folder; none where there is no such folder. */
export async function readSearches(folder: string): Promise<{ searches: MissedSearch[]; notices: string[] }> {
  const { paths } = await listFiles(join(folder, "searches")).catch(() => ({ paths: [] }));
  const searches: MissedSearch[] = [];
  const notices: string[] = [];
  for (const path of paths.filter((name) => name.endsWith(".json"))) {
    const reading = readText(join(folder, "searches", path));
    const file = missedSearchesSchema.safeParse("text" in reading ? parseJson(reading.text) : undefined);
    if (file.success) searches.push(...file.data.searches);
    else notices.push(`searches/${path} is no export of missed searches, and was left out.`);
  }
  return { searches, notices };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
