/** A new article: valid from the start, kept out of both sites, with a line of guidance at each field. */
import type { Audience } from "#schemas/vocabulary.ts";
import { printDraft } from "./fields.ts";
import { guidanceFor } from "./guidance.ts";

export interface ArticleDraft {
  locale: string;
  title: string;
  audience: Audience;
  /** A team id. */
  owner: string;
  /** The day of writing, as year-month-day. */
  today: string;
  summary?: string | undefined;
  questions?: string[];
  /** Markdown; without it, two steps to write over. */
  body?: string;
}

export function draftArticle(draft: ArticleDraft): string {
  const { article: say } = guidanceFor(draft.locale);
  const fields = [
    { name: "title", value: draft.title, guidance: say.title },
    { name: "summary", value: draft.summary ?? say.firstSummary, guidance: say.summary },
    { name: "audience", value: draft.audience, guidance: say.audience },
    { name: "questions", value: draft.questions ?? [], guidance: say.questions },
    { name: "keywords", value: [], guidance: say.keywords },
    { name: "owner", value: draft.owner },
    { name: "reviewed", value: draft.today },
    { name: "related", value: [], guidance: say.related },
    { name: "draft", value: true, guidance: say.draft },
  ];
  const steps = `<Steps>\n\n1. ${say.firstStep}\n2. ${say.secondStep}\n\n</Steps>`;
  return printDraft(fields, `{/* ${say.body} */}\n\n${draft.body ?? steps}`);
}
