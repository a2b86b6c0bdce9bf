/** Runs one step of the test run and reads how many of its tests passed. */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Step } from "./test-steps.ts";

export interface Outcome {
  passed: number;
  failed: number;
  /** Of the passed ones, those that needed a second try: a machine that was too busy, or a race to be mended. */
  unsteady: number;
  seconds: number;
  output: string;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

function spawnStep(
  command: string[],
  environment: NodeJS.ProcessEnv,
): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, command, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (output += chunk));
    child.on("error", (error) => done({ code: 1, output: String(error) }));
    child.on("exit", (code) => done({ code: code ?? 1, output }));
  });
}

type Counts = Pick<Outcome, "passed" | "failed" | "unsteady">;

function readCounts(report: Step["report"], text: string): Counts {
  if (report === "vitest") {
    const { numPassedTests, numFailedTests } = JSON.parse(text) as VitestReport;
    return { passed: numPassedTests, failed: numFailedTests, unsteady: 0 };
  }
  const { expected, unexpected, flaky } = (JSON.parse(text) as PlaywrightReport).stats;
  return { passed: expected + flaky, failed: unexpected, unsteady: flaky };
}

function withReport(step: Step, file: string): string[] {
  if (step.report === "vitest")
    return [...step.command, "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return [...step.command, "--reporter=list,json"];
}

/** A runner that failed without a failing test (a crash, a broken file) counts as one failure. */
export async function runStep(step: Step, environment: NodeJS.ProcessEnv): Promise<Outcome> {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  if (!step.report) {
    const { code, output } = await spawnStep(step.command, environment);
    return {
      passed: code === 0 ? 1 : 0,
      failed: code === 0 ? 0 : 1,
      unsteady: 0,
      seconds: seconds(),
      output,
    };
  }
  const folder = await mkdtemp(join(tmpdir(), "answerbook-"));
  const file = join(folder, "report.json");
  const { code, output } = await spawnStep(withReport(step, file), {
    ...environment,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const counts = await readFile(file, "utf8").then(
    (text) => readCounts(step.report, text),
    (): Counts => ({ passed: 0, failed: 0, unsteady: 0 }),
  );
  await rm(folder, { recursive: true, force: true });
  const failed = counts.failed === 0 && code !== 0 ? 1 : counts.failed;
  return { ...counts, failed, seconds: seconds(), output };
}
