/** The worker's side: answers what the page asks, and says so where it cannot. */
import type { Answer, Exchange, Question } from "./ask-worker.ts";

/** One function a question, by its name. */
export function answerPage<Of extends Exchange<keyof Of & string>>(answers: {
  [Name in keyof Of]: (asked: Of[Name]["asked"]) => Of[Name]["told"] | Promise<Of[Name]["told"]>;
}): void {
  addEventListener("message", async ({ data }: MessageEvent<Question>) => {
    const { turn, ask, asked } = data;
    try {
      const told = await answers[ask as keyof Of](asked as never);
      postMessage({ turn, told } satisfies Answer);
    } catch (error) {
      postMessage({ turn, failed: String(error) } satisfies Answer);
    }
  });
}
