import { gzipSync } from "node:zlib";
import type { Response } from "@playwright/test";
import { inBrowser } from "./browser";

/** Bytes: the scripts fetched before the first page can be used, and those that it then fetches ahead, while nobody waits. */
export type Weight = { first: number; ahead: number };

/**
 * What a browser fetches for the first page, each script gzipped by us so that the figure does not depend on the server. For the
 * browser there is no idle time until the page was seen to work: what waits for some is not needed for that.
 */
export const measureWeight = (url: string): Promise<Weight> =>
  inBrowser(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const scripts: Response[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response);
    });
    // The compiler wraps named functions in a helper of its own, which the page does not have.
    await page.addInitScript("globalThis.__name = (wrapped) => wrapped");
    await page.addInitScript(() => {
      const held: IdleRequestCallback[] = [];
      window.requestIdleCallback = (call) => held.push(call);
      Reflect.set(window, "fallIdle", () => {
        for (const call of held.splice(0)) call({ didTimeout: false, timeRemaining: () => 10 });
      });
    });
    await page.goto(url, { waitUntil: "networkidle" });
    await page.getByRole("button", { name: "Got it" }).click();
    await page.getByRole("region", { name: "What will happen" }).waitFor({ state: "detached" });
    const first = scripts.splice(0);
    // what reads a file comes last
    await Promise.all([page.waitForEvent("worker"), page.evaluate(() => Reflect.get(window, "fallIdle")())]);
    await page.waitForTimeout(2_000);
    return { first: await weigh(first), ahead: await weigh(scripts) };
  });

async function weigh(scripts: readonly Response[]): Promise<number> {
  const bodies = await Promise.all(scripts.map((script) => script.body()));
  return bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
}
