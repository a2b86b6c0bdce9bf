/** Checks texts one JSON line at a time, for editors, help desks and measurements: an answer a line, in order. */
import { z } from "astro/zod";
import { channels, stages } from "#schemas/vocabulary.ts";
import { checkTone, type ToneOptions } from "#tone/check.ts";
import type { FindLexicon } from "./load-lexicons.ts";
import { toJsonFinding, type JsonFinding } from "./reporters/json.ts";

export interface LineAnswer {
  /** As given; null where there is none to be read. */
  id: string | number | null;
  findings: JsonFinding[];
  /** What is wrong with the line itself. */
  error?: string;
}

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  locale: z.string(),
  text: z.string(),
  kind: z.enum(["template", "article"]).default("template"),
  channel: z.enum(channels).nullish(),
  stage: z.enum(stages).nullish(),
});

/** Never throws: a line that cannot be used is answered with its error. */
export function checkLine(
  line: string,
  findLexicon: FindLexicon,
  rules: NonNullable<ToneOptions["rules"]>,
): LineAnswer {
  const parsed = parseLine(line);
  const read = lineSchema.safeParse(parsed);
  if (!read.success) {
    const given = lineSchema.shape.id.safeParse((parsed as { id?: unknown } | undefined | null)?.id);
    return { id: given.data ?? null, findings: [], error: describeLineFaults(parsed, read.error) };
  }
  const { id, locale, text, kind, channel, stage } = read.data;
  const lexicon = findLexicon(locale);
  if (!lexicon) return { id, findings: [] };
  const document = {
    file: String(id),
    text,
    locale,
    kind,
    channel: channel ?? undefined,
    stage: stage ?? undefined,
  };
  try {
    return { id, findings: checkTone(document, { lexicon, rules }).map(toJsonFinding) };
  } catch (error) {
    return { id, findings: [], error: `This text could not be checked: ${String(error)}` };
  }
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function describeLineFaults(parsed: unknown, { issues }: z.ZodError): string {
  const form = 'Write {"id": …, "locale": "en", "text": "…"} on one line.';
  if (parsed === undefined) return `This line is not JSON. ${form}`;
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
    return `This line is not an object. ${form}`;
  const names = [...new Set(issues.map(({ path }) => `“${String(path[0])}”`))];
  return `${names.join(", ")} ${names.length === 1 ? "is" : "are"} missing or of the wrong kind. ${form}`;
}
