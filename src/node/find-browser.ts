/** Finds a browser for the tests: an installed one first, then Playwright's download, then Debian's package. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "msedge",
];

const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...[process.env["PROGRAMFILES"], process.env["PROGRAMFILES(X86)"], process.env["LOCALAPPDATA"]].flatMap(
    (folder) =>
      folder
        ? [
            join(folder, "Google/Chrome/Application/chrome.exe"),
            join(folder, "Microsoft/Edge/Application/msedge.exe"),
          ]
        : [],
  ),
];

function findInstalled(): string | undefined {
  const asked = process.env["ANSWERBOOK_BROWSER"];
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(asked ? [asked] : []), ...onPath, ...usualPlaces].find((path) => existsSync(path));
}

function findDownloaded(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function tryTo(say: string, command: string, args: string[]): void {
  console.log(say);
  spawnSync(command, args, { stdio: "ignore", timeout: 300_000 });
}

function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  tryTo("Installing Debian's chromium package …", "apt-get", ["update", "-qq"]);
  tryTo("  still installing …", "apt-get", ["install", "-y", "-qq", "chromium"]);
}

/** Throws with what to do when no browser can be had. */
export function findBrowser(): string {
  const ready = findInstalled() ?? findDownloaded();
  if (ready) return ready;
  const cli = join(import.meta.dirname, "../../node_modules/@playwright/test/cli.js");
  tryTo("No browser found; downloading Chromium for the browser tests …", process.execPath, [
    cli,
    "install",
    "chromium",
  ]);
  const downloaded = findDownloaded();
  if (downloaded) return downloaded;
  installFromDebian();
  const installed = findInstalled();
  if (installed) return installed;
  throw new Error(
    "The browser tests need Chrome, Chromium or Edge. Install one of them, or name yours: ANSWERBOOK_BROWSER=/path/to/chrome npm test",
  );
}
