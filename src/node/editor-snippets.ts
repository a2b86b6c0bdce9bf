/** Snippets for VS Code: `answerbook article` and `answerbook template` unfold into the draft that `npm run new` writes. */
import { draftArticle } from "#exchange/drafts/article-draft.ts";
import { draftTemplate } from "#exchange/drafts/template-draft.ts";

const owner = "support";
const today = "$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE";

export function printSnippets(): string {
  const snippets = {
    "A new article": {
      scope: "markdown,mdx",
      prefix: "answerbook article",
      body: toBody(draftArticle({ locale: "en", title: "TITLE", audience: "public", owner, today: "TODAY" })),
    },
    "A new reply template": {
      scope: "markdown",
      prefix: "answerbook template",
      body: toBody(draftTemplate({ locale: "en", title: "TITLE", owner, today: "TODAY" })),
    },
  };
  return `${JSON.stringify(snippets, null, 2)}\n`;
}

/** `$` and `}` mean something to the editor. */
function toBody(draft: string): string[] {
  const escaped = draft.trimEnd().replace(/[\\$}]/g, "\\$&");
  return escaped.replace("TITLE", "${1:Title}").replace("TODAY", today).split("\n");
}
