/** Everything CI runs, in two lanes for two cores; ends with the line CI reads: `N passed, N failed`. */
import { stripVTControlCharacters } from "node:util";
import { lanes, type Step } from "#node/test-steps.ts";
import { findBrowser } from "#node/find-browser.ts";
import { runStep, type Outcome } from "#node/run-step.ts";

async function runLane(steps: Step[], environment: NodeJS.ProcessEnv): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const outcome = await runStep(step, environment);
    outcomes.push(outcome);
    const result = outcome.failed === 0 ? "ok" : "FAILED";
    const counts = [`${outcome.seconds} s`, `${outcome.passed} passed`, `${outcome.failed} failed`];
    if (outcome.unsteady > 0) counts.push(`${outcome.unsteady} on the second try`);
    console.log(`${result.padEnd(6)} ${step.name} (${counts.join(", ")})`);
    if (outcome.failed > 0 || outcome.unsteady > 0) console.log(withoutPassed(outcome.output));
    if (outcome.failed > 0 && step.stopsLane) break;
  }
  return outcomes;
}

/** What failed comes first in what a person reads: lines about tests that passed say nothing. */
function withoutPassed(output: string): string {
  const lines = stripVTControlCharacters(output).trim().split("\n");
  return lines.filter((line) => !/^\s*✓/.test(line)).join("\n");
}

/** Without a browser the other steps still run; the browser tests then fail and say so. */
function browserOrNothing(): string {
  try {
    return findBrowser();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return "";
  }
}

const environment = { ...process.env, ANSWERBOOK_BROWSER: browserOrNothing(), ASTRO_TELEMETRY_DISABLED: "1" };
const outcomes = (await Promise.all(lanes.map((steps) => runLane(steps, environment)))).flat();
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
