/** `npm run owners`: writes CODEOWNERS from teams.yaml and the owner of each text. See `usage` below. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatCodeOwners } from "#node/code-owners.ts";
import { askGit } from "#node/git.ts";
import { readWords } from "#node/read-words.ts";
import { readCall, requireWords, runCommand } from "#node/run-command.ts";
import { UnusableCall } from "#node/unusable-call.ts";
import { contentFolder, displayPath } from "#node/words-folder.ts";

const usage = `npm run owners               writes CODEOWNERS at the top of the repository that holds the words
npm run owners -- --check    writes nothing; ends with 1 where the file is not up to date`;

await runCommand(usage, async () => {
  const { values } = readCall({ check: { type: "boolean", default: false } });
  const folder = contentFolder();
  requireWords(folder);
  const top = askGit(folder, ["rev-parse", "--show-toplevel"])?.toString().trimEnd();
  const prefix = askGit(folder, ["rev-parse", "--show-prefix"])?.toString().trimEnd();
  if (!top || prefix === undefined)
    throw new UnusableCall("The words folder has to be in a git repository for this.");
  const { words } = await readWords(folder);
  const file = join(top, "CODEOWNERS");
  const text = formatCodeOwners(words, prefix);
  const current = await readFile(file, "utf8").catch(() => "");
  if (current === text) console.log(`${displayPath(file)} is up to date.`);
  else if (values.check) {
    console.error(`${displayPath(file)} is not up to date. Run npm run owners, and commit the file.`);
    return 1;
  } else {
    await writeFile(file, text);
    console.log(`${displayPath(file)} was written.`);
  }
  return 0;
});
