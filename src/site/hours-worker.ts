/** Tells opening hours away from the page: the first `Intl` formatter alone takes a phone a fifth of a second. */
import { describeHours } from "#i18n/hours-now.ts";
import { answerPage } from "#worker/answer-page.ts";
import type { HoursExchange } from "./hours-exchange.ts";

answerPage<HoursExchange>({
  describe: ({ now, ...asked }) => describeHours(asked, new Date(now)),
});
