/** Where “Was this helpful?” goes, as settings.yaml says: straight to a server, or into a mail or an issue one sends oneself. */
import { fillSlots } from "#i18n/count.ts";
import { feedbackStringsFor } from "#i18n/feedback-strings.ts";
import { formatFact } from "#i18n/format.ts";
import { readFacts, type ArticleView } from "#/library.ts";
import type { Reader } from "./reader.ts";

export interface FeedbackAddress {
  endpoint?: string;
  /** A link that opens a mail or an issue; `{reason}`, percent-encoded, stands where the reason goes. */
  compose?: string;
}

/** `page` is the article's full address. Nothing where the shop does not ask, and for agents. */
export async function feedbackAddress(
  { settings, locale, forAgents }: Reader,
  article: ArticleView,
  page: URL,
): Promise<FeedbackAddress | undefined> {
  const { feedback, repository, defaultLocale } = settings;
  if (!feedback || forAgents) return undefined;
  if (feedback.way === "endpoint") return feedback.url === undefined ? undefined : { endpoint: feedback.url };
  const subject = fillSlots(feedbackStringsFor(locale).subject, { title: article.data.title });
  const body = `{reason}\n\n${page.href}`;
  if (feedback.way === "issues") {
    if (!repository) return undefined;
    const address = `${repository.url.replace(/\/+$/, "")}/issues/new`;
    return { compose: `${address}?title=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}` };
  }
  const fact = feedback.fact === undefined ? undefined : (await readFacts())[feedback.fact];
  if (!fact) return undefined;
  const mailbox = formatFact(fact, locale, defaultLocale);
  return {
    compose: `mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`,
  };
}
