import { defineConfig } from "@playwright/test";
import { chromiumArgs } from "./e2e/browser";

/** The browser suite walks the built app (`npm test` builds it first) in the Chromium that `CHROMIUM_PATH` names. */
export default defineConfig({
  testDir: "e2e",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI === "true",
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  outputDir: "test-results",
  use: {
    locale: "en-GB",
    timezoneId: "Europe/Paris",
    viewport: { width: 1440, height: 900 },
    trace: "retain-on-failure",
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: chromiumArgs,
    },
  },
});
