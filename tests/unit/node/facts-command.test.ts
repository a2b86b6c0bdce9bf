/** `npm run facts` as it is called: what it prints and how it ends. */
import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

function run(...args: string[]) {
  const env = { ...process.env, ANSWERBOOK_CONTENT: "tests/fixtures/faults/base" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/facts.ts", ...args], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

test("every fact is listed with its uses and its value", () => {
  expect(run()).toMatchObject({ status: 0, stderr: "" });
  expect(
    run()
      .stdout.split("\n")
      .map((line) => line.split(/ {2,}/)),
  ).toEqual([
    ["support_phone", "used once", "+91 1800 555 0142"],
    ["refund_window", expect.stringMatching(/^used \d+ times in en, hi$/), "30 days"],
    [""],
  ]);
});

test("each use of a fact comes with file, line, column and language", () => {
  const { status, stdout } = run("used", "refund_window");
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^tests\/fixtures\/faults\/base\/articles\/en\/returns\/return-an-item\.mdx:\d+:\d+ {2}en$/m,
  );
});

test("an unknown fact ends with 2 and names the nearest", () => {
  const { status, stdout, stderr } = run("used", "refund_windo");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/There is no fact “refund_windo”\. Did you mean “refund_window”\?/);
});

test("a call that cannot be used ends with 2", () => {
  expect(run("where", "refund_window").status).toBe(2);
  expect(run("used").status).toBe(2);
});
