import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";
import { inBrowser, longestTask, markAt, openApp, watchCounts, watchMemory } from "./browser";

/** Times in ms; memory in bytes. */
export type ReadFigures = {
  /** Papa reading the whole text and parsing it to objects on the main thread of an empty page: the yardstick */
  raw: number;
  /** file given → first rows painted */
  firstRows: number;
  /** file given → the counts of every row, checked, painted */
  checked: number;
  ratio: number;
  /** while reading; 0 when none took 50 ms */
  longestTask: number;
  /** highest of the page's process until the measurement ended */
  memory: number;
};
export type FormatFigures = ReadFigures & {
  /** Enter pressed on a new text → the cell repainted, and → the counts say so */
  edited: number;
  rechecked: number;
  /** longest time between two frames while scrolling for two seconds */
  longestFrame: number;
};

/** A usual file: read, one cell edited, scrolled; then Papa on a blank page. */
export const measureFormat = (url: string, path: string): Promise<FormatFigures> =>
  inBrowser((browser) =>
    measureRead(browser, url, path, async (page) => ({
      ...(await measureEdit(page)),
      longestFrame: await measureScroll(page),
    })),
  );

/** Reads a file in the running app, does something with it, and reads it again by Papa alone in the same browser. */
export async function measureRead<T>(
  browser: Browser,
  url: string,
  path: string,
  then: (page: Page) => Promise<T>,
): Promise<ReadFigures & T> {
  const page = await openApp(browser, url);
  const stop = await watchMemory(browser);
  await page.getByLabel("Choose a file").setInputFiles(path);
  const at = {
    checked: await markAt(page, "checked"),
    firstRows: await markAt(page, "first-rows"),
    given: await markAt(page, "file-given"),
  };
  const task = await longestTask(page);
  const more = await then(page);
  const memory = await stop();
  const raw = await measureRaw(page, path);
  const checked = at.checked - at.given;
  return { raw, firstRows: at.firstRows - at.given, checked, ratio: checked / raw, longestTask: task, memory, ...more };
}

/** Gives the first date, which is none, a day: one row fewer in error. */
async function measureEdit(page: Page): Promise<{ edited: number; rechecked: number }> {
  await watchCounts(page);
  const rows = page.getByRole("grid", { name: "Rows" });
  await rows
    .getByRole("gridcell", { name: /31\/02\/2026/ })
    .first()
    .click();
  await page.keyboard.press("F2");
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("2027-02-01");
  await page.keyboard.press("Enter");
  const edited = await markAt(page, "edit-done");
  const rechecked = await markAt(page, "counted");
  const start = await markAt(page, "edit-start");
  return { edited: edited - start, rechecked: rechecked - start };
}

/** Turns the wheel for two seconds. */
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
