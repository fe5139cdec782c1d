import { existsSync } from "node:fs";
import { home, run, runNode } from "./run.mjs";
import { Stop } from "./stop.mjs";

const installed = {
  linux: ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/**
 * The Chromium that the browser tests use: `CHROMIUM_PATH`, an installed one, Playwright's download, Debian's package.
 *
 * @returns {Promise<string>} a program that was seen to start
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await starts(named)) return named;
    throw new Stop(`CHROMIUM_PATH names ${named}, which does not start: name a Chrome or Chromium, or leave it out.`);
  }
  return (
    (await firstThatStarts(installed[process.platform] ?? [])) ??
    (await playwrightsOwn()) ??
    (await debians("chromium")) ??
    missing()
  );
}

/**
 * The Firefox that walks the core of the job as well: `FIREFOX_PATH`, an installed one, Debian's package.
 *
 * @returns {Promise<string | undefined>} undefined when there is none, which is said aloud
 */
export async function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  const found =
    (await firstThatStarts(named ? [named] : ["firefox-esr", "firefox"])) ??
    (named ? undefined : await debians("firefox-esr"));
  if (!found) console.log("No Firefox was found or could be installed: its walk of the page is left out.");
  return found;
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    console.log("Downloading a browser for the tests …");
    await runNode("node_modules/@playwright/test/cli.js", ["install", "chromium"]);
  }
  return firstThatStarts([path]);
}

async function debians(name) {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log(`Installing Debian's ${name} for the tests …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], env);
  await run("apt-get", ["install", "-y", "--no-install-recommends", name], env);
  return firstThatStarts([name]);
}

async function firstThatStarts(programs) {
  for (const program of programs) if (await starts(program)) return onPath(program);
  return undefined;
}

/** On Windows asking for the version would open a window. */
async function starts(program) {
  return process.platform === "win32" ? existsSync(program) : (await run(program, ["--version"])).ok;
}

/** Playwright wants the whole path. */
async function onPath(program) {
  if (program.includes("/") || process.platform === "win32") return program;
  return (await run("/bin/sh", ["-c", `command -v ${program}`])).output.trim();
}

function missing() {
  throw new Stop(
    `No browser for the tests was found or could be installed: install Chrome or Chromium, or name one, for example CHROMIUM_PATH=/usr/bin/chromium npm test (in ${home}).`,
  );
}
