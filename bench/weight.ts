import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { chromiumArgs } from "../e2e/browser";

/** The scripts of the first page, each gzipped by us so that the figure does not depend on the server: bytes in all. */
export async function measureWeight(url: string): Promise<number> {
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumArgs });
  try {
    const page = await browser.newPage();
    const bodies: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (/javascript/.test(response.headers()["content-type"] ?? "")) bodies.push(response.body());
    });
    await page.goto(url, { waitUntil: "networkidle" });
    return (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
  } finally {
    await browser.close();
  }
}
