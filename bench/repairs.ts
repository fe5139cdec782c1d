import type { Locator, Page } from "@playwright/test";
import { held, highest, inBrowser, longestTask, markAt, openApp, watchCounts } from "./browser";
import { measureRead, type ReadFigures } from "./format";

/** `repaired` = click → the counts say so, in ms, on a page at rest. */
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
      // nobody presses in the tenth of a second in which the names are compared with Lucca's
      await markAt(page, "names-judged");
      await watchCounts(page);
      const found = button(page);
      await found.waitFor();
      await page.evaluate(() => Reflect.set(window, "longTasks", []));
      await found.click();
      const repaired = (await markAt(page, "counted")) - (await markAt(page, "clicked"));
      return { repaired, longestTask: await longestTask(page) };
    }),
  );

/** Resident memory in bytes: what is held after the first and the last drop, and the highest with all that awaits its collection. */
export type DropFigures = { first: number; last: number; highest: number };

/** The same file dropped again and again. */
export const measureDrops = (url: string, path: string, times: number): Promise<DropFigures> =>
  inBrowser(async (browser) => {
    const page = await openApp(browser, url);
    let [first, most] = [0, 0];
    for (let drop = 1; drop <= times; drop++) {
      await page.locator("input[type=file]").first().setInputFiles(path);
      await markAt(page, "checked", drop);
      // the next worker is made ready meanwhile
      await page.waitForTimeout(2_000);
      most = Math.max(most, await highest(browser));
      if (drop === 1) first = await held(browser, page);
    }
    return { first, last: await held(browser, page), highest: most };
  });
