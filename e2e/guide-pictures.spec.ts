import type { Locator, Page } from "@playwright/test";
import { languages, plainSchedule, schedule, soundSchedule, twoWays, type Words } from "./guide-files";
import { startServer, stopServer } from "./server";
import { expect, test } from "./wizard";

const give = (page: Page, { messages, file }: Words, text: string) =>
  page
    .getByLabel(messages.wizard.format.choose)
    .setInputFiles({ name: file, mimeType: "text/csv", buffer: Buffer.from(`\uFEFF${text}`) });

const heading = (page: Page, name: string) => expect(page.getByRole("heading", { level: 1, name })).toBeVisible();

/** Until the names are compared with Lucca's lists: what they say moves what stands below. */
const namesCompared = (page: Page, { messages }: Words) =>
  expect(page.getByRole("status", { name: messages.known.label })).toContainText(/Lists read at|Listes lues à/);

const width = 1200;

/**
 * What differs from run to run is a time here and there, below the tolerance.
 *
 * in  `height` = of the window, in pixels, where a page is too long for one look; `part` = what is shown of it, else all
 */
async function photograph(page: Page, name: string, { height = 700, part }: { height?: number; part?: Locator } = {}) {
  await page.setViewportSize({ width, height });
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(() => document.fonts.ready);
  const language = await page.evaluate(() => document.documentElement.lang.slice(0, 2));
  await page.mouse.move(0, 0);
  const path = [language, `${name}.png`];
  const how = { animations: "disabled", maxDiffPixels: 3000 } as const;
  if (part) await expect(part).toHaveScreenshot(path, how);
  else await expect(page).toHaveScreenshot(path, how);
}

/**
 * The pictures of the guides and of the README, taken while the job is walked: a page that changed fails here until its
 * picture is accepted. After a wanted change: npx playwright test e2e/guide-pictures.spec.ts --update-snapshots
 */
for (const [language, words] of Object.entries(languages))
  test.describe(`in ${language}`, () => {
    test.use({ locale: words.locale });
    // under load, as in a whole run, a walk takes longer than other tests
    test.describe.configure({ timeout: 120_000 });
    const { wizard, review, comparing, undoFile, imports } = words.messages;

    test("the pictures before anything is sent", async ({ page }) => {
      const server = await startServer({});
      await page.goto(server.url);
      await heading(page, wizard.step.format);
      await photograph(page, "start", { height: 860 });

      await give(page, words, twoWays(words));
      await expect(page.getByText(review.dateQuestion.title)).toBeVisible();
      await photograph(page, "dates");

      await page.getByLabel(wizard.format.choose).setInputFiles("e2e/fixtures/grid.csv");
      await expect(page.getByText(review.layout.title.grid)).toBeVisible();
      await photograph(page, "plan");

      await give(page, words, schedule(words));
      await namesCompared(page, words);
      await photograph(page, "format");

      await page.getByRole("button", { name: /Nante\b.*Nantes/ }).click();
      await expect(page.getByRole("group", { name: review.history.label })).toContainText(/\d\d/);
      await photograph(page, "repair");

      await page.getByRole("button", { name: review.views.week, exact: true }).click();
      await expect(page.getByRole("rowheader").first()).toBeVisible();
      await photograph(page, "week", { height: 780 });
      await stopServer(server);
    });

    test("the pictures from the analysis to the records", async ({ page, practice, server }) => {
      await page.goto(server.url);
      await give(page, words, soundSchedule(words));
      await namesCompared(page, words);
      await page
        .getByRole("button", { name: /mdurand/ })
        .filter({ hasText: review.names.sendAsIs })
        .click();
      await page.getByRole("checkbox", { name: wizard.override.label }).check();
      await page.getByRole("button", { name: /^Analy[sz]e/ }).click();
      await expect(page.getByRole("status", { name: review.counts.label })).toContainText(/^1 /);
      await photograph(page, "analyze");

      await page.getByRole("button", { name: /^(Leave out|Écarter [0-9])/ }).click();
      await page.getByRole("button", { name: wizard.analyze.continue, exact: true }).click();
      await heading(page, wizard.step.import);
      await page.getByRole("button", { name: comparing.read }).click();
      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: undoFile.download, exact: true }).click();
      await download;
      const acts = page.getByRole("group", { name: wizard.import.before }).getByRole("checkbox");
      for (const act of await acts.all()) await act.check();
      await photograph(page, "import");
      const undo = page.getByRole("heading", { name: undoFile.title }).locator("..");
      await photograph(page, "undo", { height: 1500, part: undo });

      await page.getByRole("button", { name: /^Import/ }).click();
      await expect(page.getByRole("region", { name: words.messages.result.label })).toContainText("91");
      await photograph(page, "result");

      await page.getByRole("button", { name: wizard.track.startOver }).click();
      await give(page, words, plainSchedule(words));
      await namesCompared(page, words);
      await page.getByRole("button", { name: /^Analy[sz]e/ }).click();
      await page.getByRole("button", { name: wizard.analyze.continue, exact: true }).click();
      await heading(page, wizard.step.import);
      practice.faults.troubles = [{ on: "start", times: 1, when: "after", how: { status: 408 } }];
      for (const act of await acts.all()) await act.check();
      await page.getByRole("button", { name: /^Import/ }).click();
      await expect(page.getByText(wizard.unknown.title)).toBeVisible();
      await photograph(page, "unknown", { height: 1120 });

      await page.goto(`${server.url}/imports`);
      await heading(page, imports.title);
      await expect(page.getByRole("link", { name: words.file }).first()).toBeVisible();
      await photograph(page, "imports");
    });
  });
