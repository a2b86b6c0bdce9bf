/**
 * `npm run dev`: help pages and console with live reload, drafts included; `-- --audience public` for just what customers
 * get. Other arguments go to Astro.
 */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { audiences } from "#schemas/vocabulary.ts";

const astro = join(import.meta.dirname, "../node_modules/astro/bin/astro.mjs");
const words = process.argv.slice(2).flatMap((word) => word.split(/(?<=^--audience)=/));
const at = words.indexOf("--audience");
const [, asked = "agents"] = at < 0 ? [] : words.splice(at, 2);
const audience = audiences.find((known) => known === asked);

if (!audience) {
  console.error(`--audience takes public or agents, not “${asked}”.`);
  process.exit(2);
}

const child = spawn(process.execPath, [astro, "dev", ...words], {
  stdio: "inherit",
  env: {
    ...process.env,
    ANSWERBOOK_AUDIENCE: audience,
    ANSWERBOOK_DRAFTS: "yes",
    ASTRO_TELEMETRY_DISABLED: "1",
  },
});
child.on("exit", (code) => (process.exitCode = code ?? 1));
