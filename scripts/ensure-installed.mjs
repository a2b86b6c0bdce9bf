/**
 * Makes `npm start` and `npm test` the only commands a newcomer needs. Runs before anything is installed and under
 * any Node from 18 on, so it is plain JavaScript without packages.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const stamp = join(root, "node_modules", ".answerbook-installed");
const pinnedNode = join(
  root,
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);

/** Node 22.18 and later run TypeScript as written. */
function runsTypeScript(version) {
  const [major, minor] = version.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function lockDigest() {
  return createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === lockDigest();
}

/** Runs a command in the project folder; resolves with its exit code, and with what it said on stderr. */
function run(command, args, { quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["inherit", "inherit", quiet ? "pipe" : "inherit"],
      shell: process.platform === "win32" && !command.includes("\\"),
    });
    let said = "";
    child.stderr?.on("data", (chunk) => (said += chunk));
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
    child.on("error", (error) => resolve({ code: 1, said: String(error) }));
    child.on("exit", (code, signal) =>
      resolve({ code: code ?? 128 + (constants.signals[signal] ?? 0), said }),
    );
  });
}

function runNpm(args) {
  const npm = process.env.npm_execpath;
  return npm ? run(process.execPath, [npm, ...args], { quiet: true }) : run("npm", args, { quiet: true });
}

function explainFailedInstall(said) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|network/i.test(said))
    return "The packages could not be fetched: there is no connection to the package registry. Connect, or set a proxy with `npm config set proxy`, and run the same command again.";
  if (/ENOSPC/.test(said))
    return "The disk is full. The packages need about 500 MB; free some space and run the same command again.";
  if (/EACCES|EPERM/.test(said))
    return "This folder is not writable for you. Clone the repository into a folder of your own and run the same command there.";
  return "npm could not install the packages. What it said stands above.";
}

/**
 * A lock file names optional packages of the platform it was written on; where `npm ci` misses those of another
 * platform, `npm install` takes everything else from the lock and leaves the file as it is.
 */
async function installPackages() {
  const options = ["--no-audit", "--no-fund", "--loglevel=error"];
  const clean = await runNpm(["ci", ...options]);
  return /EUSAGE/.test(clean.said) ? runNpm(["install", "--no-save", ...options]) : clean;
}

async function install() {
  console.log("Installing what is missing. The first time this takes about a minute …");
  const started = Date.now();
  const ticking = setInterval(
    () => console.log(`  still installing, ${Math.round((Date.now() - started) / 1000)} s`),
    15_000,
  );
  const { code, said } = await installPackages();
  clearInterval(ticking);
  if (code !== 0) {
    console.error(said.trim());
    console.error(`\n${explainFailedInstall(said)}`);
    process.exit(1);
  }
  writeFileSync(stamp, lockDigest());
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

function findNode() {
  if (existsSync(pinnedNode)) return pinnedNode;
  if (runsTypeScript(process.versions.node)) return process.execPath;
  console.error(
    [
      `Answerbook runs on Node 24, which its package \`node\` brings along, but that package's own binary is missing`,
      `(this is Node ${process.versions.node}). Your npm probably held back its install script. Allow it and run the`,
      `same command again:\n\n  npm rebuild node --ignore-scripts=false\n\nor install Node 24 yourself.`,
    ].join("\n"),
  );
  process.exit(1);
}

/** Installs what is missing, then runs a script of ours under the pinned Node with the caller's arguments. */
export async function runInstalled(script) {
  if (!isInstalled()) await install();
  const { code } = await run(findNode(), [join(root, "scripts", script), ...process.argv.slice(2)]);
  process.exitCode = code;
}
