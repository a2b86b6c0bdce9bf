/** `npm run facts`: which facts there are, and where each is used. See `usage` below. */
import { listFactUses, listFacts } from "#node/list-facts.ts";
import { readWords } from "#node/read-words.ts";
import { readCall, requireWords, runCommand } from "#node/run-command.ts";
import { UnusableCall } from "#node/unusable-call.ts";
import { contentFolder } from "#node/words-folder.ts";

const usage = `npm run facts                    every fact with its value and how often it is used
npm run facts -- used <id>       each place that uses the fact: file:line:column and language
Ends with 0, or with 2 when the call itself cannot be used.`;

await runCommand(usage, async () => {
  const [command, id, ...rest] = readCall({}, { allowPositionals: true }).positionals;
  const folder = contentFolder();
  requireWords(folder);
  if (command === undefined) {
    console.log(listFacts(await readWords(folder)));
    return 0;
  }
  if (command !== "used" || id === undefined || rest.length > 0)
    throw new UnusableCall(command === "used" ? "Name one fact." : `There is no command “${command}”.`);
  console.log(listFactUses(id, await readWords(folder)));
  return 0;
});
