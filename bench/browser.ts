import { readFile } from "node:fs/promises";
import { type Browser, chromium, type Page } from "@playwright/test";
import { chromiumArgs } from "../e2e/browser";

/** A fresh Chromium for one measurement, closed after it. `gc` can be called in the page and its workers. */
export async function inBrowser<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = process.env.CHROMIUM_PATH;
  const args = [...chromiumArgs, "--js-flags=--expose-gc"];
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

/** The app's first page, standing still; long tasks (50 ms or more) are noted from here on. */
export async function openApp(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  // The compiler wraps named functions in a helper of its own, which the page does not have.
  await page.addInitScript("globalThis.__name = (wrapped) => wrapped");
  await page.addInitScript(() => {
    Reflect.set(window, "longTasks", []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Reflect.get(window, "longTasks").push(entry.duration);
    }).observe({ type: "longtask" });
    document.addEventListener("click", () => void performance.mark("clicked"), true);
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.getByRole("heading", { level: 1, name: "Format" }).waitFor();
  // an admin does not drop a file in the first second either
  await page.waitForTimeout(1_500);
  // the first wait puts the tool's own script into the page: on the main thread, and none of ours
  await page.waitForFunction(() => true);
  await page.evaluate(() => Reflect.set(window, "longTasks", []));
  return page;
}

/** The longest task since the page stood, in ms; 0 when none took 50. */
export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...Reflect.get(window, "longTasks")));

/** Waits until a mark was set so often, and gives when it was last, in ms. */
export async function markAt(page: Page, mark: string, times = 1): Promise<number> {
  const isSet = ([name, count]: [string, number]) => performance.getEntriesByName(name).length >= count;
  await page.waitForFunction(isSet, [mark, times] satisfies [string, number], { timeout: 300_000 });
  return page.evaluate((name) => performance.getEntriesByName(name).at(-1)?.startTime ?? Number.NaN, mark);
}

/** Sets the mark "counted" whenever the page's counts change. */
export async function watchCounts(page: Page): Promise<void> {
  await page.getByRole("status", { name: "Counts" }).evaluate((counts) => {
    new MutationObserver(() => void performance.mark("counted")).observe(counts, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

/** Samples the page's process until stopped; gives its highest resident memory in bytes (Linux; 0 elsewhere). */
export async function watchMemory(browser: Browser): Promise<() => Promise<number>> {
  const pids = await renderers(browser);
  let peak = 0;
  let watching = true;
  const sampling = (async () => {
    while (watching) {
      for (const pid of pids) peak = Math.max(peak, await resident(pid));
      await new Promise((later) => setTimeout(later, 50));
    }
  })();
  return async () => {
    watching = false;
    await sampling;
    return peak;
  };
}

/** The page's processes; those of other browsers on this machine are none of ours. */
export async function renderers(browser: Browser): Promise<number[]> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  return processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
}

/** Resident memory of the page's process in bytes, less what nobody holds any more: when that is collected is the browser's affair. */
export async function held(browser: Browser, page: Page): Promise<number> {
  const collect = (): void => globalThis.gc?.({ execution: "sync", flavor: "last-resort", type: "major" });
  await page.evaluate(collect);
  for (const worker of page.workers()) await worker.evaluate(collect);
  // what was freed goes back to the system a little later
  await page.waitForTimeout(500);
  return highest(browser);
}

/** Resident memory of the largest of the page's processes, in bytes. */
export const highest = async (browser: Browser): Promise<number> =>
  Math.max(...(await Promise.all((await renderers(browser)).map(resident))));

/** Resident memory of a process in bytes (Linux; 0 elsewhere). */
export async function resident(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
}
