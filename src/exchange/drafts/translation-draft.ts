/** A draft of a translation: the source with its fields and text as they are, to be written over in the new language. */
import { isMap, isPair, parseDocument, type Document } from "yaml";
import { findFrontMatter } from "#schemas/front-matter.ts";
import { guidanceFor } from "./guidance.ts";

export interface TranslationDraft {
  /** The whole source file. */
  source: string;
  locale: string;
  kind: "article" | "template";
  /** The day of writing, as year-month-day. */
  today: string;
}

/** The writer's comments of the source stay. Undefined where the source has no readable fields. */
export function draftTranslation({ source, locale, kind, today }: TranslationDraft): string | undefined {
  const place = findFrontMatter(source);
  if (typeof place === "string") return undefined;
  const fields = parseDocument(source.slice(place.yamlStart, place.yamlEnd));
  if (fields.errors.length > 0 || !isMap(fields.contents)) return undefined;
  fields.set("reviewed", today);
  fields.set("draft", true);
  giveGuidance(fields, locale, kind);
  const { translate } = guidanceFor(locale);
  const comment = kind === "article" ? `{/* ${translate} */}` : `<!-- ${translate} -->`;
  const body = withoutOpeningComment(source.slice(place.bodyStart));
  return `---\n${fields.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd()}\n---\n${comment}\n\n${body.trim()}\n`;
}

/** Only over the fields whose words are to be said anew. */
function giveGuidance(fields: Document, locale: string, kind: "article" | "template"): void {
  const guidance = guidanceFor(locale);
  const say: Record<string, string> = kind === "article" ? guidance.article : guidance.template;
  if (!isMap(fields.contents)) return;
  for (const pair of fields.contents.items) {
    if (!isPair(pair)) continue;
    const key = pair.key as { value?: unknown; commentBefore?: string | null };
    const line = say[String(key.value)];
    if (line !== undefined) key.commentBefore = ` ${line}`;
  }
}

function withoutOpeningComment(body: string): string {
  return body.replace(/^\s*(?:\{\/\*[\s\S]*?\*\/\}|<!--(?!\s*tone-ignore)[\s\S]*?-->)/, "");
}
