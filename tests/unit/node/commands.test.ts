/** Every command as Node runs it: a call it cannot follow ends with 2, and says on the error output how to call it. */
import { execFile } from "node:child_process";
import { expect, test } from "vitest";

const commands = [
  "build",
  "check",
  "cms",
  "facts",
  "import",
  "links",
  "new",
  "owners",
  "review",
  "summary",
  "translations",
];

function run(name: string): Promise<{ status: unknown; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [`scripts/${name}.ts`, "--no-such-option"], (error, stdout, stderr) =>
      done({ status: error?.code, stdout, stderr }),
    );
  });
}

test.concurrent.each(commands)("npm run %s", async (name) => {
  const { status, stdout, stderr } = await run(name);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(/^Unknown option '--no-such-option'\.?\n\n/);
  expect(stderr).toContain(`\n\nnpm run ${name}`);
});
