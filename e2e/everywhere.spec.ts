import { expect, expected, test } from "./wizard";

/** The core of the job, walked in every browser we promise: Chromium at the size of a phone, and Firefox; the rest of the suite is the desktop. */

test("a French Excel file goes from drop to finished import, and Lucca gets exactly the expected bytes", async ({
  wizard,
}) => {
  await wizard.choose("excel-france.csv");
  await wizard.expectCounts("9 ready");
  await wizard.analyze();
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("9 rows");
  expect(wizard.practice.accepted.map(({ create }) => create)).toEqual([false, true]);
  const bytes = await expected("excel-france.expected.csv");
  for (const start of wizard.practice.accepted) expect(start.bytes.equals(bytes)).toBe(true);
});

test("a workbook is read as exactly the expected file, and its import is found again", async ({ wizard, page }) => {
  await wizard.choose("planning.xlsx");
  await wizard.expectCounts("ready");
  await wizard.analyze();
  await expect.poll(() => wizard.practice.accepted.length).toBe(1);
  expect(wizard.practice.accepted[0]?.bytes.equals(await expected("planning.expected.csv"))).toBe(true);
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("rows");
  await page.reload();
  await expect(wizard.result()).toContainText("rows");
  await page.getByRole("link", { name: "Past imports" }).click();
  await expect(page.getByText("planning.xlsx").first()).toBeVisible();
  expect(wizard.imported()).toHaveLength(1);
});

test("dates are asked once, a value is repaired everywhere, a cell is corrected, undone and redone, and a reload keeps it all", async ({
  wizard,
  page,
  isMobile,
}) => {
  await wizard.chooseText(
    "planning.csv",
    "Identifiant;Lieu de travail;Date;Période\r\njdupont;Paris;03/04/2026;Journée\r\naexemple;Nantes;31/06/2026;Matinn\r\n",
  );
  // what they say of the names stands above the question and moves it
  await wizard.expectLists();
  await page
    .getByRole("button", { name: /day.*first|day, then month/i })
    .first()
    .click();
  await wizard.expectCounts("1 error");
  // On a narrow page a group shows its repairs when it is chosen, and leads to its rows below and back.
  const group = wizard.findings().getByRole("button", { name: /^Parts of day/ });
  await group.click();
  if (isMobile) {
    await page.getByRole("button", { name: "Show this row" }).click();
    await expect(page.locator("span:focus")).toHaveText("Parts of day that cannot be read");
    await expect(page.locator("span:focus")).toBeInViewport();
    await page.getByRole("button", { name: "Back to the finding" }).click();
    await expect(group).toBeFocused();
    await expect(group).toBeInViewport();
  }
  await wizard.findings().getByRole("button", { name: "FirstHalf" }).click();
  await expect(wizard.rows().getByRole("row")).toHaveCount(3);
  await wizard
    .rows()
    .getByRole("gridcell", { name: /31\/06\/2026/ })
    .click();
  await page.getByRole("button", { name: "Edit this cell" }).click();
  await wizard.write("30/06/2026");
  await wizard.expectCounts("2 ready");
  await wizard.undoAndRedo("1 error", "2 ready");
  await page.reload();
  await page.getByRole("button", { name: /^Continue with/ }).click();
  await wizard.expectCounts("2 ready");
  await wizard.analyze();
  await expect.poll(() => wizard.practice.accepted.length).toBe(1);
  expect(wizard.practice.accepted[0]?.bytes.toString()).toContain("aexemple;Nantes;;2026-06-30;FirstHalf;;false");
});
