/** Reads a template's source: what it declares at the top, and where its body starts. */
import { parse } from "yaml";
import { findFrontMatter } from "#schemas/front-matter.ts";
import { placeholderSchema, type Placeholder } from "#schemas/template.ts";
import { channels as knownChannels } from "#schemas/vocabulary.ts";
import type { TemplateText } from "./template-body.ts";

/** Takes a whole file or a bare body. What cannot be read at its top declares nothing; checks report that. */
export function readTemplateText(text: string, file = ""): TemplateText {
  const found = findFrontMatter(text);
  if (typeof found === "string") return { file, text, bodyStart: 0, placeholders: {} };
  const { placeholders, channels } = readYaml(text.slice(found.yamlStart, found.yamlEnd));
  return {
    file,
    text,
    bodyStart: found.bodyStart,
    placeholders: readPlaceholders(placeholders),
    ...(Array.isArray(channels) && {
      channels: knownChannels.filter((channel) => channels.includes(channel)),
    }),
  };
}

function readPlaceholders(declared: unknown): Record<string, Placeholder> {
  if (!isRecord(declared)) return {};
  return Object.fromEntries(
    Object.entries(declared).flatMap(([name, fields]) => {
      const { data } = placeholderSchema.safeParse(fields);
      return data ? [[name, data]] : [];
    }),
  );
}

function readYaml(text: string): Record<string, unknown> {
  try {
    const data: unknown = parse(text);
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
