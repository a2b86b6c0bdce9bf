/** `npm run cms`: an editor with forms for writers who don't use Git. See `usage` below. */
import { resolve } from "node:path";
import { printCmsConfig } from "#node/cms-config.ts";
import { readWords } from "#node/read-words.ts";
import { readCall, requireWords, runCommand } from "#node/run-command.ts";
import { serveFolder } from "#node/serve-folder.ts";
import { contentFolder, displayPath } from "#node/words-folder.ts";
import { writeCms } from "#node/write-cms.ts";

const usage = `npm run cms                     serves the editor on this machine (CMS_PORT, else 4324), for this folder or its repository
  --out <folder>                writes it there instead, for a host of your own
  --config                      prints its configuration only`;

await runCommand(usage, async () => {
  const { values } = readCall({ out: { type: "string" }, config: { type: "boolean" } });
  const words = contentFolder();
  requireWords(words);
  const { words: read } = await readWords(words);
  if (values.config) {
    console.log(printCmsConfig(read).trimEnd());
    return 0;
  }
  const folder = resolve(values.out ?? ".answerbook/cms");
  await writeCms(folder, read);
  if (values.out !== undefined) {
    console.log(`The editor stands in ${displayPath(folder)}. Serve that folder to your writers.`);
    return 0;
  }
  const port = Number(process.env["CMS_PORT"] ?? 4324);
  await serveFolder(folder, port);
  console.log(`The editor is at http://127.0.0.1:${port}/`);
  console.log("Choose “Work with Local Repository” (Chrome or Edge) and the folder of this repository.");
  return 0;
});
