import { gzipSync } from "node:zlib";
import { inBrowser } from "./browser";

/** The scripts of the first page, each gzipped by us so that the figure does not depend on the server: bytes in all. */
export const measureWeight = (url: string): Promise<number> =>
  inBrowser(async (browser) => {
    const page = await browser.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (/javascript/.test(response.headers()["content-type"] ?? "")) bodies.push(response.body());
    });
    await page.goto(url, { waitUntil: "networkidle" });
    return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  });
