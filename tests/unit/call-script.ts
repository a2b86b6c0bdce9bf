/** Calls a command of scripts/ in this process: what it prints and how it ends, without starting Node each time. */
import { resolve } from "node:path";
import { format } from "node:util";
import { vi } from "vitest";

interface Ended {
  status: number;
  stdout: string;
  stderr: string;
}

let calls = 0;

/** One call at a time, for what it prints is what the process prints; `env` holds for this call alone. */
export async function callScript(
  name: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  const printed = { stdout: "", stderr: "" };
  const { argv, exitCode } = process;
  const listeners = process.stdout.listeners("error");
  for (const [variable, value] of Object.entries(env)) vi.stubEnv(variable, value);
  const spies = [
    vi.spyOn(console, "log").mockImplementation((...said) => void (printed.stdout += `${format(...said)}\n`)),
    vi
      .spyOn(console, "error")
      .mockImplementation((...said) => void (printed.stderr += `${format(...said)}\n`)),
    vi.spyOn(process.stdout, "write").mockImplementation((text) => Boolean((printed.stdout += String(text)))),
  ];
  try {
    process.argv = [process.execPath, name, ...args];
    process.exitCode = undefined;
    const file = resolve(import.meta.dirname, `../../scripts/${name}.ts`);
    await import(/* @vite-ignore */ `${file}?call=${++calls}`);
    return { status: Number(process.exitCode ?? 0), ...printed };
  } finally {
    Object.assign(process, { argv, exitCode });
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
    for (const listener of process.stdout.listeners("error"))
      if (!listeners.includes(listener)) process.stdout.off("error", listener as () => void);
  }
}
