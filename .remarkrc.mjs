/** Lets editors and remark-cli show what the check finds; see docs/editors.md. */
import remarkAnswerbook from "./src/node/remark-answerbook.ts";

export default { plugins: [remarkAnswerbook] };
