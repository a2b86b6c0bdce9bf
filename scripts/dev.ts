/** `npm run dev`: one face with live reload; `-- --audience agents` for the console. Other arguments go to Astro. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { audiences } from "#schemas/vocabulary.ts";

const astro = join(import.meta.dirname, "../node_modules/astro/bin/astro.mjs");
const { values, tokens } = parseArgs({
  options: { audience: { type: "string", default: "public" } },
  strict: false,
  tokens: true,
});

if (!audiences.some((audience) => audience === values.audience)) {
  console.error(`--audience takes public or agents, not “${String(values.audience)}”.`);
  process.exit(2);
}

const others = tokens
  .filter((token) => token.kind === "option" && token.name !== "audience")
  .flatMap((token) => (token.kind === "option" ? [token.rawName, token.value ?? []].flat() : []));

const child = spawn(process.execPath, [astro, "dev", ...others], {
  stdio: "inherit",
  env: { ...process.env, ANSWERBOOK_AUDIENCE: String(values.audience), ASTRO_TELEMETRY_DISABLED: "1" },
});
child.on("exit", (code) => (process.exitCode = code ?? 1));
