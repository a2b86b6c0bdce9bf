/** How every command ends: with its own number, or with 2 and its usage where the call cannot be followed. */
import { existsSync, statSync } from "node:fs";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { Abandoned, UnusableCall } from "./unusable-call.ts";

export async function runCommand(usage: string, run: () => Promise<number>): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  if (process.argv.slice(2).some((word) => word === "--help" || word === "-h")) return console.log(usage);
  try {
    process.exitCode = await run();
  } catch (error) {
    if (error instanceof Abandoned) {
      console.error(`\n${error.message}`);
      process.exitCode = 130;
      return;
    }
    if (!(error instanceof UnusableCall)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  }
}

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Words that stand beside the options are refused unless the command says that it takes some. */
export function readCall<Known extends Options>(options: Known, { allowPositionals = false } = {}) {
  try {
    return parseArgs({ allowPositionals, options });
  } catch (error) {
    throw new UnusableCall((error as Error).message.replace(/\. .*$/s, "."));
  }
}

export function requireWords(folder: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UnusableCall(
      `There is no words folder at ${folder}. Set ANSWERBOOK_CONTENT to the folder with settings.yaml in it.`,
    );
}
