import { expect, test } from "./wizard";

test("a reload in Format offers the draft, corrections included", async ({ wizard, page }) => {
  await wizard.chooseAndCorrect();
  await page.reload();
  await page.getByRole("button", { name: /Continue with planning\.csv/ }).click();
  await wizard.expectCounts("1 ready");
  await expect(wizard.rows()).toContainText("2025-09-30");
});

test("a reload during the analysis finds it again and leads to the import", async ({ wizard, page }) => {
  await wizard.choose("guide-example.csv");
  await wizard.analyze();
  await page.reload();
  await wizard.expectStep("Analyze");
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("2 rows");
  expect(wizard.practice.accepted.map(({ create }) => create)).toEqual([false, true]);
});

test("a reload while the import runs finds it again, and Lucca got it once", async ({ wizard, page }) => {
  await wizard.choose("guide-example.csv");
  await wizard.analyze();
  await wizard.continue();
  await wizard.import();
  await page.reload();
  await wizard.expectStep("Track");
  await expect(wizard.result()).toContainText("2 rows");
  await page.reload();
  await expect(wizard.result()).toContainText("2 rows");
  expect(wizard.imported()).toHaveLength(1);
});

test("a finished import is listed among the past imports", async ({ wizard, page }) => {
  await wizard.choose("guide-example.csv");
  await wizard.analyze();
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("2 rows");
  await page.goto(`${wizard.server.url}/imports`);
  await page.getByRole("link", { name: /guide-example\.csv/ }).click();
  await expect(page.getByText(wizard.imported()[0]?.sha256 ?? "no import")).toBeVisible();
});
