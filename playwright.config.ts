/** Browser tests drive both built outputs, served as a static host would, in the browser that `npm test` found. */
import { defineConfig } from "@playwright/test";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** `ANSWERBOOK_TEST_PORT` and the port after it, so that two runs on one machine keep out of each other's way. */
const port = Number(process.env["ANSWERBOOK_TEST_PORT"] ?? 4421);
export const publicSite = `http://127.0.0.1:${port}`;
export const agentsSite = `http://127.0.0.1:${port + 1}`;

export default defineConfig({
  testDir: "tests/browser",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 30_000,
  reporter: "list",
  use: {
    launchOptions: {
      args: flags,
      ...(process.env["ANSWERBOOK_BROWSER"] ? { executablePath: process.env["ANSWERBOOK_BROWSER"] } : {}),
    },
    permissions: ["clipboard-read", "clipboard-write"],
  },
  webServer: {
    command: "node scripts/serve.ts",
    url: agentsSite,
    env: { PORT: String(port), AGENTS_PORT: String(port + 1) },
    reuseExistingServer: !process.env["CI"],
  },
});
