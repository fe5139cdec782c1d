import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";
import { chromiumArgs } from "./e2e/browser";

const chromium = {
  browserName: "chromium",
  launchOptions: {
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    args: chromiumArgs,
  },
} as const;

/** Debian's Firefox, by WebDriver BiDi: Playwright brings a patched one of its own only where it can download it. */
const firefox = {
  browserName: "firefox",
  channel: "moz-firefox",
  launchOptions: { executablePath: fileURLToPath(new URL("e2e/firefox.mjs", import.meta.url)) },
} as const;

const everywhere = /everywhere\.spec\.ts/;
const guide = /guide-pictures\.spec\.ts/;

/**
 * The browser suite walks the built app (`npm test` builds it first) in the Chromium that `CHROMIUM_PATH` names; the core
 * of the job at a phone's size as well, and in Firefox when `FIREFOX_PATH` names one.
 */
export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 3,
  forbidOnly: process.env.CI === "true",
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  outputDir: "test-results",
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  use: {
    locale: "en-GB",
    timezoneId: "Europe/Paris",
    viewport: { width: 1440, height: 900 },
    // recorded only when asked for (--trace on): it costs a third of the time
  },
  projects: [
    { name: "chromium", use: chromium, testIgnore: [guide, everywhere] },
    {
      name: "guide",
      testMatch: guide,
      use: chromium,
      snapshotPathTemplate: "docs/pictures/{arg}{ext}",
    },
    {
      name: "phone",
      testMatch: everywhere,
      use: { ...chromium, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    ...(process.env.FIREFOX_PATH ? [{ name: "firefox", testMatch: everywhere, use: firefox }] : []),
  ],
});
