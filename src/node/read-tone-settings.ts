/** What the tone check needs of a words folder, without reading its texts. */
import { join } from "node:path";
import type { z } from "astro/zod";
import { glossarySchema, type Glossary } from "#schemas/glossary.ts";
import { readYamlFile } from "#schemas/read-file.ts";
import { settingsSchema, type Settings } from "#schemas/settings.ts";
import { readText } from "./read-text.ts";

export interface ToneSettings {
  rules: Settings["rules"];
  glossary: Record<string, Glossary>;
}

/** What is missing or faulty counts as empty; the check of the folder itself reports it. */
export async function readToneSettings(folder: string): Promise<ToneSettings> {
  const settings = await readTable(join(folder, "settings.yaml"), settingsSchema);
  const glossaries = (settings?.locales ?? []).map(async (locale): Promise<[string, Glossary]> => [
    locale,
    (await readTable(join(folder, "glossary", `${locale}.yaml`), glossarySchema)) ?? {},
  ]);
  return { rules: settings?.rules ?? {}, glossary: Object.fromEntries(await Promise.all(glossaries)) };
}

async function readTable<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
  const reading = readText(path);
  return "text" in reading ? readYamlFile({ path, file: path, text: reading.text }, schema).data : undefined;
}
