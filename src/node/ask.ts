/** Asks at the terminal, one line at a time; an answer that will not do is explained and asked for again. */
import { createInterface } from "node:readline/promises";
import { Abandoned } from "./unusable-call.ts";

export interface Question {
  ask: string;
  /** Taken when the answer is empty. */
  otherwise?: string | undefined;
  choices?: readonly string[];
  /** Why an answer will not do; undefined where it will. */
  refuse?: (answer: string) => string | undefined;
}

export interface Asker {
  ask(question: Question): Promise<string>;
  close(): void;
}

/** Rejects with `Abandoned` when the input ends before the answers do. */
export function openAsker(input: NodeJS.ReadableStream = process.stdin): Asker {
  const lines = createInterface({ input, output: process.stdout });
  const ended = new Promise<never>((_done, fail) =>
    lines.once("close", () => fail(new Abandoned("Nothing was written."))),
  );
  ended.catch(() => undefined);
  return {
    async ask({ ask, otherwise, choices, refuse }) {
      if (choices) choices.forEach((choice, index) => console.log(`  ${index + 1}  ${choice}`));
      for (;;) {
        const prompt = `${ask}${otherwise === undefined ? "" : ` (${otherwise})`}: `;
        const typed = (await Promise.race([lines.question(prompt), ended])).trim() || (otherwise ?? "");
        const answer = choices?.[Number(typed) - 1] ?? typed;
        const why =
          choices && !choices.includes(answer)
            ? "Please type one of the numbers or names above."
            : refuse?.(answer);
        if (why === undefined) return answer;
        console.log(`  ${why}`);
      }
    },
    close: () => lines.close(),
  };
}
