import type { Page } from "@playwright/test";
import type { AppServer } from "../e2e/server";
import { Wizard } from "../e2e/wizard";
import type { Practice } from "../lib/server/practice/practice";
import { inBrowser } from "./browser";

/** ms: the largest paint of the first visit on a slow machine and line; the slowest answer to a press or key in the whole job. */
export type FeltFigures = { largestPaint: number; slowestPress: number };

/** A processor four times slower, 10 Mbit/s, 40 ms there and back. */
const slow = { latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000, offline: false };

/** How quick it feels. source  web.dev: Largest Contentful Paint, Interaction to Next Paint */
export async function measureFelt(server: AppServer, practice: Practice): Promise<FeltFigures> {
  const largestPaint = await inBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", slow);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await observe(page, "largest-contentful-paint");
    await page.goto(server.url, { waitUntil: "networkidle" });
    const seen = await observed(page);
    return seen.at(-1)?.start ?? Number.NaN;
  });
  const slowestPress = await inBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
    await observe(page, "event");
    const wizard = new Wizard(page, practice, server);
    await wizard.open();
    await page.getByRole("button", { name: "Got it" }).click();
    await wizard.choose("dates.csv");
    await wizard.expectCounts(/error/);
    await page.getByRole("button", { name: "Week", exact: true }).click();
    await page.getByRole("button", { name: "Rows", exact: true }).click();
    await wizard.rows().getByRole("gridcell").first().click();
    for (const key of ["ArrowDown", "ArrowRight", "F2", "Escape", "PageDown", "Home"]) await page.keyboard.press(key);
    await page.getByRole("button", { name: /^Leave out/ }).click();
    await wizard.expectCounts("0 errors");
    await wizard.analyze();
    await wizard.continue();
    await wizard.import();
    await wizard.result().getByText(/rows/).first().waitFor();
    const seen = await observed(page);
    return Math.max(0, ...seen.map(({ length }) => length));
  });
  return { largestPaint, slowestPress };
}

/** Notes entries of one kind from before the page is there; of events those that somebody caused. */
const observe = (page: Page, type: string) =>
  page.addInitScript((kind) => {
    const seen: { start: number; length: number }[] = [];
    Reflect.set(window, "seenEntries", seen);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (kind !== "event" || Reflect.get(entry, "interactionId") > 0)
          seen.push({ start: entry.startTime, length: entry.duration });
    }).observe({ type: kind, buffered: true, ...(kind === "event" && { durationThreshold: 16 }) });
  }, type);

const observed = (page: Page): Promise<readonly { start: number; length: number }[]> =>
  page.evaluate(() => Reflect.get(window, "seenEntries"));
