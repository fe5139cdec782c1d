import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { chromiumArgs } from "../e2e/browser";

/** A fresh Chromium for one measurement, closed after it. */
export async function inBrowser<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumArgs });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

/**
 * Samples the resident memory of our renderers (every page and worker of this machine's Chromium) until stopped.
 *
 * @returns a function that stops and gives the highest sum of one process, in bytes (Linux; 0 elsewhere)
 */
export function watchRenderers(): () => Promise<number> {
  let peak = 0;
  let watching = true;
  const sample = async () => {
    while (watching) {
      for (const pid of await renderers()) peak = Math.max(peak, await resident(pid));
      await new Promise((later) => setTimeout(later, 50));
    }
  };
  const done = sample();
  return async () => {
    watching = false;
    await done;
    return peak;
  };
}

async function renderers(): Promise<number[]> {
  const { stdout } = await promisify(execFile)("pgrep", ["-f", "type=renderer"]).catch(() => ({ stdout: "" }));
  return stdout.split("\n").filter(Boolean).map(Number);
}

/** Resident memory of a process in bytes (Linux; 0 elsewhere). */
export async function resident(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
}
