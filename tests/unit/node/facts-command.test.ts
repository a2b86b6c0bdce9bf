/** `npm run facts` as it is called: what it prints and how it ends. */
import { expect, test } from "vitest";
import { callScript } from "../call-script.ts";

const run = (...args: string[]) =>
  callScript("facts", args, { ANSWERBOOK_CONTENT: "tests/fixtures/faults/base" });

test("every fact is listed with its uses and its value", async () => {
  const { stdout, ...ended } = await run();
  expect(ended).toEqual({ status: 0, stderr: "" });
  expect(stdout.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
    ["support_phone", "used once", "+91 1800 555 0142"],
    ["refund_window", expect.stringMatching(/^used \d+ times in en, hi$/), "30 days"],
    [""],
  ]);
});

test("each use of a fact comes with file, line, column and language", async () => {
  const { status, stdout } = await run("used", "refund_window");
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^tests\/fixtures\/faults\/base\/articles\/en\/returns\/return-an-item\.mdx:\d+:\d+ {2}en$/m,
  );
});

test("an unknown fact ends with 2 and names the nearest", async () => {
  const { status, stdout, stderr } = await run("used", "refund_windo");
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/There is no fact “refund_windo”\. Did you mean “refund_window”\?/);
});

test("a call that cannot be used ends with 2", async () => {
  expect((await run("where", "refund_window")).status).toBe(2);
  expect((await run("used")).status).toBe(2);
});
