/** The help centre as a list for programs: name, tagline, then every answer under its topic. */
import { listTopics } from "#/library.ts";
import { textFor } from "#schemas/text-for.ts";
import type { Reader } from "./reader.ts";
import { markdownLink, twinAddress } from "./twin.ts";

/** Markdown, a block an item. */
export async function listAnswers(reader: Reader, site: URL | undefined): Promise<string[]> {
  const { settings, locale, siteTitle, strings } = reader;
  const link = (title: string, path: string, note?: string) =>
    markdownLink(title, new URL(twinAddress(reader, path), site).href, note);
  const topics = (await listTopics(locale)).flatMap(({ title, articles }) => [
    `## ${title}`,
    articles.map(({ id, data }) => link(data.title, `/${id}/`, data.summary)).join("\n"),
  ]);
  const more = [
    link(strings.glossaryTitle, "/glossary/", strings.glossaryIntro),
    link(strings.contactTitle, "/contact/", strings.contactIntro),
  ];
  return [
    `# ${siteTitle}`,
    `> ${textFor(settings.tagline, locale, settings.defaultLocale)}`,
    ...topics,
    `## ${strings.menu}`,
    more.join("\n"),
  ];
}
