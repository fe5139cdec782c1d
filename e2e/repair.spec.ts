import { expect, expected, test } from "./wizard";

const header = "login;workLocationName;areaName;date;position;comment;isDeletion";

test("a French Excel file with a wrong cell is repaired by keyboard, undone, redone and imported", async ({
  wizard,
  page,
}) => {
  await wizard.chooseText(
    "planning.csv",
    "Identifiant;Lieu de travail;Date;Période\r\njdupont;Paris;18/09/2025;Journée\r\naexemple;Nantes;31/09/2025;Matin\r\n",
  );
  await wizard.expectCounts("1 error");
  const cell = wizard.rows().getByRole("gridcell", { name: /31\/09\/2025/ });
  await cell.click();
  await page.keyboard.press("F2");
  await wizard.write("30/09/2025");
  await wizard.expectCounts("2 ready");
  await wizard.undoAndRedo("1 error", "2 ready");
  await wizard.analyze();
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("2 rows");
  expect(wizard.imported()[0]?.bytes.toString()).toBe(
    `\uFEFF${header}\r\njdupont;Paris;;2025-09-18;FullDay;;false\r\naexemple;Nantes;;2025-09-30;FirstHalf;;false\r\n`,
  );
});

test("what Lucca refuses is shown on the row, fixed in place and analyzed again", async ({ wizard, page }) => {
  await wizard.chooseText(
    "planning.csv",
    `${header}\r\njdupont;Paris;;2025-09-18;FullDay;;false\r\nnobody.knows;Paris;;2025-09-18;FullDay;;false\r\n`,
  );
  await wizard.expectCounts("2 ready");
  await wizard.analyze();
  await wizard.expectCounts("1 error");
  await expect(wizard.findings()).toContainText("User doesn't exist");
  await wizard
    .rows()
    .getByRole("gridcell", { name: /nobody\.knows/ })
    .dblclick();
  await wizard.write("aexemple");
  await page.getByRole("button", { name: /^Analyze again/ }).click();
  await wizard.expectCounts("2 ready");
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("2 rows");
  expect(wizard.practice.accepted.map(({ create }) => create)).toEqual([false, false, true]);
});

test("rows in error are left out only by choice, and the smaller file is analyzed before it is imported", async ({
  wizard,
  page,
}) => {
  await wizard.chooseText(
    "planning.csv",
    `${header}\r\njdupont;Paris;;2025-09-18;FullDay;;false\r\nnobody.knows;Paris;;2025-09-18;FullDay;;false\r\n`,
  );
  await wizard.analyze();
  await wizard.expectCounts("1 error");
  await page.getByRole("button", { name: /^Leave out/ }).click();
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("1 row was sent and Lucca took it");
  await expect(wizard.result()).toContainText("Your file has 2 rows: 1 sent, 1 left out.");
  const [first, second, real] = wizard.practice.accepted;
  expect(first?.create).toBe(false);
  expect(second?.create).toBe(false);
  expect(real?.create).toBe(true);
  expect(real?.sha256).toBe(second?.sha256);
  expect(real?.sha256).not.toBe(first?.sha256);
});

test("a warning of Lucca is shown on its row and does not stop the import", async ({ wizard }) => {
  await wizard.choose("guide-example.csv");
  await wizard.analyze();
  await wizard.expectCounts("1 warning");
  await expect(wizard.findings()).toContainText("This user location can create conflict with a day off");
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("2 rows");
  const bytes = await expected("guide-example.expected.csv");
  expect(wizard.imported()[0]?.bytes.equals(bytes)).toBe(true);
});

test("changing the override switch at Import voids the analysis", async ({ wizard, page }) => {
  await wizard.choose("guide-example.csv");
  await wizard.analyze();
  await wizard.continue();
  await page.getByRole("checkbox", { name: "Replace existing locations" }).click();
  await wizard.expectStep("Analyze");
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("2 rows");
  expect(wizard.practice.accepted.map(({ create, override }) => ({ create, override }))).toEqual([
    { create: false, override: false },
    { create: false, override: true },
    { create: true, override: true },
  ]);
});
