import { expect, expected, test } from "./wizard";

/** Lines of a written file; rows of grids and weeks may come in any order, the header first. */
const inAnyOrder = (file: Buffer | undefined): readonly string[] => {
  const [header = "", ...rows] = (file?.toString() ?? "").split("\r\n");
  return [header, ...rows.sort()];
};

const header = "login;workLocationName;areaName;date;position;comment;isDeletion";

test("a workbook goes from drop to a finished import: its sheet, its hidden column and row are said", async ({
  wizard,
  page,
}) => {
  await wizard.choose("planning.xlsx");
  await wizard.expectCounts("0 errors");
  await expect(page.getByRole("combobox", { name: "Sheet" })).toHaveValue("Planning");
  await expect(page.getByText("Hidden in the sheet and read all the same")).toContainText("Notes internes");
  await expect(page.getByText("Hidden in the sheet and read all the same")).toContainText("1 row");
  const header = page.getByRole("button", { name: /^Header line/ });
  await header.click();
  await expect(page.getByRole("button", { name: "Line 1 Planning du service – janvier 2026" })).toBeVisible();
  await page.getByRole("button", { name: /^Line 4/ }).click();
  await wizard.expectCounts("choose the missing columns first");
  await header.click();
  await page.getByRole("button", { name: /^Line 3 Identifiant · Nom/ }).click();
  await wizard.expectCounts("0 errors");
  await wizard.analyze();
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("7 rows");
  expect(wizard.imported()[0]?.bytes.equals(await expected("planning.expected.csv"))).toBe(true);
});

test("a grid asks once what its codes mean, proposes what its legend says, and is imported", async ({
  wizard,
  page,
}) => {
  await wizard.choose("grid.csv");
  const question = page.getByRole("form", { name: "What do the cells of this plan mean?" });
  await expect(question.getByLabel("Work location for “TT”")).toHaveValue("Télétravail");
  await expect(question.getByLabel("Work location for “?”")).toHaveValue("");
  await expect(page.getByRole("button", { name: /^Analyze/ })).toHaveAttribute("aria-disabled", "true");
  await question.getByLabel("Work location for “T”", { exact: true }).fill("Déplacement");
  await question.getByRole("button", { name: "Use these meanings" }).click();
  await wizard.expectCounts("1 error, 0 warnings, 12 ready");
  await expect(page.getByText("Each cell stands for whole days")).toContainText("TT is Télétravail");
  await page.getByRole("button", { name: /^Leave out/ }).click();
  await wizard.analyze();
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("12 rows");
  expect(inAnyOrder(wizard.imported()[0]?.bytes)).toEqual(inAnyOrder(await expected("grid.codes.expected.csv")));
});

test("what was said of a grid can be changed, and survives a reload", async ({ wizard, page }) => {
  await wizard.choose("grid.csv");
  await page.getByRole("button", { name: "afternoons" }).click();
  await page.getByRole("checkbox", { name: "No row for “?”" }).check();
  await page.getByRole("button", { name: "Use these meanings" }).click();
  await wizard.expectCounts("0 errors, 0 warnings, 12 ready");
  await page.reload();
  await page.getByRole("button", { name: /^Continue with grid\.csv/ }).click();
  await wizard.expectCounts("0 errors, 0 warnings, 12 ready");
  await page.getByRole("button", { name: "Change" }).click();
  await expect(page.getByRole("checkbox", { name: "No row for “?”" })).toBeChecked();
  await page.getByRole("textbox", { name: /^Days to skip/ }).fill("13/03/2026");
  await page.getByRole("button", { name: "Use these meanings" }).click();
  await expect(page.getByText("Each cell stands for afternoons")).toContainText("1 day skipped");
  await expect(wizard.rows().getByRole("gridcell", { name: "SecondHalf" }).first()).toBeVisible();
});

test("a standard week becomes one row per day of its periods", async ({ wizard, page }) => {
  await wizard.choose("standard-week.csv");
  await expect(page.getByLabel("Work location for “Nantes”")).toHaveValue("Nantes");
  await page.getByRole("button", { name: "Use these meanings" }).click();
  await wizard.expectCounts("1 error");
  await expect(wizard.findings()).toContainText("Periods that end before they start");
  await page.getByRole("button", { name: /^Leave out/ }).click();
  await wizard.analyze();
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("13 rows");
  expect(inAnyOrder(wizard.imported()[0]?.bytes)).toEqual(
    inAnyOrder(await expected("standard-week.expanded.expected.csv")),
  );
});

test("periods that nothing settles are asked about with two of them before the cells are", async ({ wizard, page }) => {
  await wizard.chooseText(
    "semaine.csv",
    "Login;Du;Au;Lundi;Mardi;Mercredi;Jeudi;Vendredi\r\njdupont;02/03/2026;06/03/2026;Paris;Paris;;;Paris\r\n",
  );
  await wizard.expectCounts("not checked yet: answer the question above first");
  await expect(page.getByText("02/03/2026 is 2 March 2026")).toBeVisible();
  await expect(page.getByText("06/03/2026 is 3 June 2026")).toBeVisible();
  await expect(page.getByRole("button", { name: "Use these meanings" })).toBeHidden();
  await page.getByRole("button", { name: "Day first" }).press("Enter");
  await expect(page.getByRole("region", { name: "How the file was read" })).toBeFocused();
  await page.getByRole("button", { name: "Use these meanings" }).press("Enter");
  await wizard.expectCounts("3 ready");
  await expect(page.getByRole("button", { name: "Change" })).toBeFocused();
});

test("rows pasted from a spreadsheet are read as a file; text for a field is not", async ({ wizard, page }) => {
  await expect(page.getByText("or paste rows copied from Excel")).toBeVisible();
  await wizard.paste("jdupont");
  await expect(page.getByLabel("Choose a file")).toBeAttached();
  await wizard.paste("Identifiant\tLieu de travail\tDate\tPériode\r\njdupont\tSiège – Lyon\t18/09/2025\tMatin\r\n");
  await wizard.expectCounts("1 ready");
  await expect(page.getByText("pasted rows").first()).toBeVisible();
  await wizard.analyze();
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("1 row");
  expect(wizard.imported()[0]?.bytes.toString()).toBe(
    `\uFEFF${header}\r\njdupont;Siège – Lyon;;2025-09-18;FirstHalf;;false\r\n`,
  );
});

test("the week shows who is where; Enter or a click on a day goes to its row", async ({ wizard, page }) => {
  const people = Array.from(
    { length: 300 },
    (_, n) => `p${String(n).padStart(3, "0")};Paris;;2026-03-04;FullDay;;false`,
  );
  await wizard.chooseText(
    "planning.csv",
    `${[header, ...people, "zoe;Nantes;;2026-03-12;FirstHalf;;false"].join("\r\n")}\r\n`,
  );
  await wizard.expectLists();
  await page.getByRole("button", { name: "Week", exact: true }).click();
  const week = page.getByRole("grid", { name: "Week" });
  await expect(week).toHaveAttribute("aria-rowcount", "301");
  const first = week.getByRole("gridcell", { name: "p000, Wednesday 4 March: Paris" });
  await first.focus();
  await page.keyboard.press("Control+End");
  await expect(week.getByRole("gridcell", { name: /^p299, Sunday/ })).toBeFocused();
  await page.getByRole("searchbox", { name: "Find a person" }).fill("p123");
  await expect(week).toHaveAttribute("aria-rowcount", "2");
  await week.getByRole("gridcell", { name: "p123, Wednesday 4 March: Paris" }).click();
  await expect(wizard.rows().locator("[data-column]:focus")).toBeVisible();
  await expect(wizard.rows().getByRole("row", { name: /p123/ })).toContainText("125");
  await page.getByRole("button", { name: "Week", exact: true }).click();
  await page.getByRole("searchbox", { name: "Find a person" }).fill("");
  await page.getByRole("button", { name: "Last week" }).click();
  await week.getByRole("gridcell", { name: "zoe, Thursday 12 March: morning Nantes" }).focus();
  await page.keyboard.press("Enter");
  await expect(wizard.rows().getByRole("row", { name: /zoe/ })).toBeVisible();
});

test("the encoding is chosen by looking at accents, the header line by clicking it", async ({ wizard, page }) => {
  await wizard.choose("excel-france.csv");
  await wizard.expectCounts("9 ready");
  await page.getByRole("button", { name: /^Encoding/ }).click();
  const western = page.getByRole("button", { name: /^Western European \(Windows\)/ });
  await expect(western).toHaveAttribute("aria-pressed", "true");
  await expect(western).toContainText("Siège – Lyon");
  await expect(page.getByRole("button", { name: /^Unicode \(UTF-8\)/ })).toContainText("\uFFFD");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Header line/ }).click();
  await expect(page.getByRole("button", { name: /^Line 1 .*Identifiant;Lieu de travail/ })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("columns chosen by the admin are chosen again for the next file with the same headers, and can be taken back", async ({
  wizard,
  page,
}) => {
  const file = (login: string) => `Matricule;Login;Lieu;Date;Période\r\n${login};x;Paris;2026-03-02;Matin\r\n`;
  await wizard.chooseText("march.csv", file("jdupont"));
  await page.getByText("Columns", { exact: true }).click();
  await page.getByLabel("Column of your file for Login").selectOption({ label: "Matricule" });
  await expect(wizard.rows().getByRole("gridcell", { name: /jdupont/ })).toBeVisible();
  await wizard.analyze();
  await page.getByRole("button", { name: "Format" }).click();
  await wizard.expectStep("Format");
  await wizard.forget();
  await wizard.chooseText("april.csv", file("aexemple"));
  await expect(page.getByText("Columns as you chose them last time.")).toBeVisible();
  await expect(wizard.rows().getByRole("gridcell", { name: /aexemple/ })).toBeVisible();
  await page.getByRole("button", { name: "As found in the file" }).click();
  await expect(page.getByText("Columns as you chose them last time.")).toBeHidden();
});
