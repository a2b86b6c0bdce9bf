/** Questions at the terminal, with somebody who answers, hesitates and leaves. */
import { PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { openAsker } from "#node/ask.ts";
import { Abandoned } from "#node/unusable-call.ts";

function typing(...lines: string[]): PassThrough {
  const input = new PassThrough();
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  vi.spyOn(console, "log").mockReturnValue(undefined);
  for (const line of lines) input.write(`${line}\n`);
  return input;
}

test("a choice is taken by its number or its name", async () => {
  const input = typing("2");
  const asker = openAsker(input);
  expect(await asker.ask({ ask: "What?", choices: ["article", "template"] })).toBe("template");
  asker.close();
});

test("who leaves in the middle has nothing to read but that", async () => {
  const input = typing();
  const asker = openAsker(input);
  const answer = asker.ask({ ask: "What?" });
  input.end();
  await expect(answer).rejects.toThrow(new Abandoned("Nothing was written."));
});
