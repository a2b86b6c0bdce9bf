import { expect, test } from "vitest";
import { renderArticle } from "#article/render.ts";

const context = { locale: "en", defaultLocale: "en", facts: {}, glossary: {} };
const guide = `<Guide>
<Question ask="Has it been sent?">

<Answer say="Yes">

<Question ask="Is it late?">

<Answer say="Late">

Call us.

</Answer>

</Question>

</Answer>

<Answer say="No">

Wait a day.

</Answer>

</Question>
</Guide>`;

test("a guide unfolds without a program: each answer is a native details, one open at a time", () => {
  const { html } = renderArticle(guide, context);
  expect(html).toContain('<p class="ask">Has it been sent?</p>');
  expect(html.match(/<details class="answer" name="question-1">/g)).toHaveLength(2);
  expect(html).toContain('<details class="answer" name="question-2"><summary>Late</summary>');
});

test("search reads questions, answers and what follows", () => {
  expect(renderArticle(guide, context).text.split("\n")).toEqual([
    "Has it been sent?",
    "Yes",
    "Is it late?",
    "Late",
    "Call us.",
    "No",
    "Wait a day.",
  ]);
});

test("a guide that is not closed is an error", () => {
  expect(() => renderArticle(guide.replace("</Guide>", ""), context)).toThrow(/Guide/);
});

test("each heading has a link to itself beside it, and its own words stay as they are", () => {
  const { html, headings } = renderArticle("## If it is late\n\nCall us.", context);
  expect(html).toContain(
    '<div class="headed h2"><h2 id="if-it-is-late">If it is late</h2>' +
      '<a class="link-here" href="#if-it-is-late" aria-label="Link to this part: If it is late">#</a></div>',
  );
  expect(headings).toEqual([{ depth: 2, slug: "if-it-is-late", text: "If it is late" }]);
});
