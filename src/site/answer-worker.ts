/** Ranks answers away from the page, so that a weak phone goes on scrolling and typing meanwhile. */
import { answerPage } from "#worker/answer-page.ts";
import type { AnswerExchange } from "./answer-exchange.ts";
import { openLibrary } from "./answer-library.ts";
import { fetchCatalogue } from "./catalogue.ts";
import { listOftenAsked, rankAnswers } from "./find-answers.ts";

answerPage<AnswerExchange>({
  fetch: ({ locale, base }) => fetchCatalogue(locale, base).then(() => undefined),
  open: ({ locale, base }) => openLibrary(locale, base).then(() => undefined),
  rank: ({ query, place, wanted }) => rankAnswers(query, place, wanted),
  often: listOftenAsked,
});
