import { readFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { chromiumArgs } from "../e2e/browser";

export type FormatFigures = {
  rows: number;
  /** Papa reading the whole text and parsing it to objects on the main thread, ms: the yardstick */
  raw: number;
  /** file given → first rows painted, ms */
  firstRows: number;
  /** file given → every row checked, ms */
  checked: number;
  /** longest main-thread task while reading, ms; 0 = none of 50 ms or more */
  longestTask: number;
};

/**
 * Measures one file in a fresh browser: ours in the running app, and Papa alone on a blank page.
 *
 * @param url where the app listens
 */
export async function measureFormat(url: string, path: string, rows: number): Promise<FormatFigures> {
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumArgs });
  try {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      Reflect.set(window, "longTasks", []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) Reflect.get(window, "longTasks").push(entry.duration);
      }).observe({ type: "longtask", buffered: true });
    });
    await page.goto(url);
    await page.getByRole("heading", { level: 1, name: "Format" }).waitFor();
    await page.evaluate(() => {
      performance.clearMarks();
      Reflect.set(window, "longTasks", []);
    });
    await page.getByLabel("Choose a file").setInputFiles(path);
    await page.waitForFunction(() => performance.getEntriesByName("checked").length > 0, null, { timeout: 300_000 });
    await page.waitForFunction(() => performance.getEntriesByName("first-rows").length > 0);
    const [given, firstRows, checked] = await Promise.all(
      ["file-given", "first-rows", "checked"].map((name) =>
        page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime ?? Number.NaN, name),
      ),
    );
    const tasks: number[] = await page.evaluate(() => Reflect.get(window, "longTasks"));
    const since = (mark = Number.NaN) => mark - (given ?? Number.NaN);
    const ours = { firstRows: since(firstRows), checked: since(checked), longestTask: Math.max(0, ...tasks) };
    return { rows, raw: await measureRaw(page, path), ...ours };
  } finally {
    await browser.close();
  }
}

async function measureRaw(page: import("@playwright/test").Page, path: string): Promise<number> {
  await page.goto("about:blank");
  await page.addScriptTag({ content: await readFile("node_modules/papaparse/papaparse.min.js", "utf8") });
  await page.setContent('<input type="file" id="raw">');
  await page.locator("#raw").setInputFiles(path);
  return page.evaluate(async () => {
    const input = document.querySelector("input");
    const papa: unknown = Reflect.get(window, "Papa");
    const file = input?.files?.[0];
    if (!file || typeof papa !== "object" || papa === null) throw new Error("Papa or the file is missing");
    const parse: unknown = Reflect.get(papa, "parse");
    if (typeof parse !== "function") throw new Error("Papa has no parse");
    const start = performance.now();
    const text = await file.text();
    parse.call(papa, text, { header: true, skipEmptyLines: true });
    return performance.now() - start;
  });
}
