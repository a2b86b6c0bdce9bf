import { expect, test } from "vitest";
import { findBestSentence } from "#site/best-sentence.ts";

const answer = {
  id: "orders/where",
  topic: "orders",
  title: "Where is my order?",
  summary: "Look at the tracking page.",
  questions: [],
  keywords: [],
  passages: [
    { slug: "", heading: "", text: "Open the page. Type your number." },
    {
      slug: "lost",
      heading: "If it is lost",
      text: "We send it again. Or you get your money back within days.",
    },
  ],
};

test("the sentence with most of the question's words is shown, with the part it stands in and the words marked", () => {
  const best = findBestSentence("can I get my money back", { answer, ranges: [] }, "en-IN");
  expect(best).toMatchObject({ slug: "lost", text: "Or you get your money back within days." });
  expect(best?.marks.map(({ start, end }) => best.text.slice(start, end))).toContain("money");
});

test("a Hindi sentence ends at the danda", () => {
  const hindi = { ...answer, passages: [{ slug: "", heading: "", text: "पेज खोलें। पैसे वापस मिलेंगे।" }] };
  expect(findBestSentence("पैसे", { answer: hindi, ranges: [] }, "hi-IN")?.text).toBe("पैसे वापस मिलेंगे।");
});

test("without a word in common there is none", () => {
  expect(findBestSentence("gift card", { answer, ranges: [] }, "en-IN")).toBeUndefined();
});
