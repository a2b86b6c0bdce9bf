/** `npm run build`: checks the words, then writes both outputs; the last good ones stay until both new ones are whole. */
import { buildSites } from "#node/build-sites.ts";
import { readCall, requireWords, runCommand } from "#node/run-command.ts";
import { UnusableCall } from "#node/unusable-call.ts";
import { contentFolder } from "#node/words-folder.ts";
import { audiences } from "#schemas/vocabulary.ts";

const usage = `npm run build                                 checks the words and writes both outputs
npm run build -- --audience public|agents     writes one of them
Ends with 0, 1 when nothing was built, or 2 when the call itself cannot be used.`;

await runCommand(usage, async () => {
  const { audience: asked } = readCall({ audience: { type: "string" } }).values;
  const chosen = audiences.filter((audience) => asked === undefined || audience === asked);
  if (chosen.length === 0) throw new UnusableCall(`--audience takes public or agents, not “${asked}”.`);
  requireWords(contentFolder());
  return (await buildSites(chosen)) ? 0 : 1;
});
