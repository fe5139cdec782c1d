import type { Locator, Page } from "@playwright/test";
import { inBrowser, longestTask, markAt, openApp, renderers, resident, watchCounts } from "./browser";
import { measureRead, type ReadFigures } from "./format";

/** `repaired` = click → the counts say so, in ms. */
export type RepairFigures = ReadFigures & { repaired: number };

/** One wrong column: every date could be two days; the answer is one click. */
export const measureAnswer = (url: string, path: string): Promise<RepairFigures> =>
  measureClick(url, path, (page) => page.getByRole("button", { name: "Day first" }).first());

/** One word that stands in half of the rows is replaced by another. */
export const measureRepair = (url: string, path: string): Promise<RepairFigures> =>
  measureClick(url, path, (page) =>
    page
      .getByRole("region", { name: "Findings" })
      .getByRole("button", { name: /FullDay/ })
      .first(),
  );

const measureClick = (url: string, path: string, button: (page: Page) => Locator): Promise<RepairFigures> =>
  inBrowser((browser) =>
    measureRead(browser, url, path, async (page) => {
      await watchCounts(page);
      const found = button(page);
      await found.waitFor();
      await page.evaluate(() => Reflect.set(window, "longTasks", []));
      await found.click();
      const repaired = (await markAt(page, "counted")) - (await markAt(page, "clicked"));
      return { repaired, longestTask: await longestTask(page) };
    }),
  );

/** The same file dropped again and again: the page's memory once it is quiet, in bytes, after the first and the last. */
export const measureDrops = (url: string, path: string, times: number): Promise<{ first: number; last: number }> =>
  inBrowser(async (browser) => {
    const page = await openApp(browser, url);
    const quiet: number[] = [];
    for (let drop = 1; drop <= times; drop++) {
      await page.locator("input[type=file]").first().setInputFiles(path);
      await markAt(page, "checked", drop);
      await page.waitForTimeout(2_000);
      quiet.push(Math.max(...(await Promise.all((await renderers(browser)).map(resident)))));
    }
    return { first: quiet[0] ?? 0, last: quiet.at(-1) ?? 0 };
  });
