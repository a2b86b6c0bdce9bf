/** How every command ends: with its own number, or with 2 and its usage where the call cannot be followed. */
import { existsSync, statSync } from "node:fs";
import { parseArgs, type ParseArgsConfig } from "node:util";
import { UnusableCall } from "./unusable-call.ts";

export async function runCommand(usage: string, run: () => Promise<number>): Promise<void> {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  if (process.argv.slice(2).some((word) => word === "--help" || word === "-h")) return console.log(usage);
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof UnusableCall)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  }
}

export function readCall<Options extends NonNullable<ParseArgsConfig["options"]>>(options: Options) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new UnusableCall((error as Error).message);
  }
}

export function requireWords(folder: string): void {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new UnusableCall(
      `There is no words folder at ${folder}. Set ANSWERBOOK_CONTENT to the folder with settings.yaml in it.`,
    );
}
