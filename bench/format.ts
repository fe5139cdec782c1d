import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { inBrowser, watchRenderers } from "./browser";

/** Times in ms from the mark named first; memory in bytes. A longest task of 0 means none of 50 ms or more. */
export type FormatFigures = {
  rows: number;
  /** Papa reading the whole text and parsing it to objects on the main thread: the yardstick */
  raw: number;
  /** file given → first rows painted */
  firstRows: number;
  /** file given → every row checked */
  checked: number;
  longestTask: number;
  /** editor opened and closed with a new text → the cell repainted, and → the counts say so */
  edited: number;
  rechecked: number;
  /** longest frame while scrolling for two seconds */
  longestFrame: number;
  /** highest resident memory of the page's process */
  memory: number;
};

/**
 * Measures one file in a fresh browser: ours in the running app, then Papa alone on a blank page.
 *
 * @param url where the app listens
 */
export const measureFormat = (url: string, path: string, rows: number): Promise<FormatFigures> =>
  inBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    // The compiler wraps named functions in a helper of its own, which the page does not have.
    await page.addInitScript("globalThis.__name = (wrapped) => wrapped");
    await page.addInitScript(() => {
      Reflect.set(window, "longTasks", []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) Reflect.get(window, "longTasks").push(entry.duration);
      }).observe({ type: "longtask" });
    });
    await page.goto(url, { waitUntil: "networkidle" });
    await page.getByRole("heading", { level: 1, name: "Format" }).waitFor();
    await forgetTasks(page);
    const stop = watchRenderers();
    await page.getByLabel("Choose a file").setInputFiles(path);
    for (const mark of ["checked", "first-rows"])
      await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, { timeout: 300_000 });
    const given = await markAt(page, "file-given");
    const read = {
      firstRows: (await markAt(page, "first-rows")) - given,
      checked: (await markAt(page, "checked")) - given,
      longestTask: Math.max(0, ...(await longTasks(page))),
    };
    const edit = await measureEdit(page);
    const longestFrame = await measureScroll(page);
    const memory = await stop();
    return { rows, raw: await measureRaw(page, path), ...read, ...edit, longestFrame, memory };
  });

const markAt = (page: Page, name: string): Promise<number> =>
  page.evaluate((mark) => performance.getEntriesByName(mark).at(-1)?.startTime ?? Number.NaN, name);

const longTasks = (page: Page): Promise<number[]> => page.evaluate(() => Reflect.get(window, "longTasks"));
const forgetTasks = (page: Page) => page.evaluate(() => Reflect.set(window, "longTasks", []));

/** Gives the first date, which is none, a day: one row fewer in error. */
async function measureEdit(page: Page): Promise<{ edited: number; rechecked: number }> {
  await page.getByRole("status", { name: "Counts" }).evaluate((counts) => {
    new MutationObserver(() => void performance.mark("counts-changed")).observe(counts, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  await page
    .getByRole("grid", { name: "Rows" })
    .getByRole("gridcell", { name: /31\/02\/2026/ })
    .first()
    .click();
  await page.keyboard.press("F2");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("2027-02-01");
  await page.keyboard.press("Enter");
  for (const mark of ["edit-done", "counts-changed"])
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark);
  const start = await markAt(page, "edit-start");
  return {
    edited: (await markAt(page, "edit-done")) - start,
    rechecked: (await markAt(page, "counts-changed")) - start,
  };
}

/** Turns the wheel for two seconds and gives the longest time between two frames. */
async function measureScroll(page: Page): Promise<number> {
  await page.getByRole("grid", { name: "Rows" }).hover();
  await page.evaluate(() => {
    Reflect.set(window, "longestFrame", 0);
    let last = performance.now();
    const frame = (now: number) => {
      Reflect.set(window, "longestFrame", Math.max(Reflect.get(window, "longestFrame"), now - last));
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const end = performance.now() + 2_000;
  while (performance.now() < end) await page.mouse.wheel(0, 900);
  return page.evaluate(() => Reflect.get(window, "longestFrame"));
}

async function measureRaw(page: Page, path: string): Promise<number> {
  await page.goto("about:blank");
  await page.addScriptTag({ content: await readFile("node_modules/papaparse/papaparse.min.js", "utf8") });
  await page.setContent('<input type="file" id="raw">');
  await page.locator("#raw").setInputFiles(path);
  return page.evaluate(async () => {
    const file = document.querySelector("input")?.files?.[0];
    const papa: unknown = Reflect.get(window, "Papa");
    if (!file || typeof papa !== "object" || papa === null) throw new Error("Papa or the file is missing");
    const parse: unknown = Reflect.get(papa, "parse");
    if (typeof parse !== "function") throw new Error("Papa has no parse");
    const start = performance.now();
    const text = await file.text();
    parse.call(papa, text, { header: true, skipEmptyLines: true });
    return performance.now() - start;
  });
}
