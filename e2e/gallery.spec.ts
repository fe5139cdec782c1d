import { test as base, expect, type Page } from "@playwright/test";
import { type AppServer, startServer, stopServer } from "./server";

/** The parts of the page as last accepted. After a wanted change: npx playwright test e2e/gallery.spec.ts --update-snapshots */
const test = base.extend<object, { gallery: AppServer }>({
  gallery: [
    async ({}, use) => {
      const server = await startServer({ GALLERY: "1" });
      await use(server);
      await stopServer(server);
    },
    { scope: "worker" },
  ],
});

async function photograph(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready);
  await expect(page).toHaveScreenshot(`${name}.png`, {
    fullPage: true,
    animations: "disabled",
    maxDiffPixelRatio: 0.005,
  });
}

for (const width of [390, 768, 1440])
  for (const colorScheme of ["light", "dark"] as const)
    test(`the gallery at ${width} px, ${colorScheme}, is as last accepted`, async ({ page, gallery }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${gallery.url}/dev/gallery`);
      await expect(page.getByRole("heading", { level: 1, name: "Gallery" })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await photograph(page, `gallery-${width}-${colorScheme}`);
    });

test("the dialog is as last accepted", async ({ page, gallery }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${gallery.url}/dev/gallery`);
  await page.getByRole("button", { name: "Open the dialog" }).click();
  await expect(page.getByRole("dialog", { name: "Forget this file?" })).toHaveScreenshot("dialog.png", {
    animations: "disabled",
    maxDiffPixelRatio: 0.005,
  });
});

test("without GALLERY=1 there is no gallery", async ({ page }) => {
  const server = await startServer({});
  const answer = await page.goto(`${server.url}/dev/gallery`);
  expect(answer?.status()).toBe(404);
  await stopServer(server);
});
