/** `npm run facts`: which facts there are, and where each is used. See `usage` below. */
import { existsSync } from "node:fs";
import { listFactUses, listFacts } from "#node/list-facts.ts";
import { readWords } from "#node/read-words.ts";
import { UnusableCall } from "#node/unusable-call.ts";
import { contentFolder } from "#node/words-folder.ts";

const usage = `npm run facts                    every fact with its value and how often it is used
npm run facts -- used <id>       each place that uses the fact: file:line:column and language
Ends with 0, or with 2 when the call itself cannot be used.`;

try {
  console.log(await run(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UnusableCall)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}

async function run([command, id, ...rest]: string[]): Promise<string> {
  if (command === "--help" || command === "-h") return usage;
  const folder = contentFolder();
  if (!existsSync(folder))
    throw new UnusableCall(
      `There is no words folder at ${folder}. Set ANSWERBOOK_CONTENT to the folder with facts.yaml in it.`,
    );
  if (command === undefined) return listFacts(await readWords(folder));
  if (command !== "used" || id === undefined || rest.length > 0)
    throw new UnusableCall(command === "used" ? "Name one fact." : `There is no command “${command}”.`);
  return listFactUses(id, await readWords(folder));
}
