import { expect, test } from "./wizard";

const people = ["aexemple", "bmodele", "cfictive", "jdupont", "mlefevre", "etemoin"];
const days = ["2027-03-01", "2027-03-02", "2027-03-08", "2027-03-09"];
const header = "login;workLocationName;areaName;date;position;comment;isDeletion\r\n";
const rows = days.flatMap((day) => people.map((login) => `${login};Paris;;${day};FullDay;;false\r\n`));
const plan = header + rows.join("");

const rowsOf = (files: readonly { bytes: Buffer }[]) =>
  files.flatMap(({ bytes }) => bytes.toString().split("\r\n").slice(1, -1)).sort();

test("one person is tried, looked at over a reload, and the rest is imported without it; every row once", async ({
  wizard,
  page,
}) => {
  await wizard.chooseText("planning.csv", plan);
  await page.getByRole("button", { name: "Choose another person or a week to begin with" }).click();
  await page.getByRole("searchbox", { name: "Find a login or a name" }).fill("lefèvre");
  await page.getByRole("button", { name: /^mlefevre Marie Lefèvre 4 rows/ }).click();
  await page.getByRole("button", { name: "Try with mlefevre first, 4 rows" }).click();
  await wizard.expectStep("Analyze");
  await expect(page.getByText("First only mlefevre")).toBeVisible();
  await expect(page.getByText("No errors. Lucca will import all 4 rows.")).toBeVisible();
  await wizard.continue();
  await expect(page.getByText("The other 20 rows of the file wait")).toBeVisible();
  await wizard.import();
  await expect(wizard.result()).toContainText("4 rows were sent and Lucca took all of them");
  await expect(wizard.result()).toContainText("Your file has 24 rows: 4 sent, 20 still to be sent.");
  await page.reload();
  await expect(page.getByText("20 rows of the file are left")).toBeVisible();
  await page.getByRole("button", { name: "Go on with the rest" }).click();
  await wizard.expectStep("Format");
  await wizard.expectCounts("20 ready, 4 left out");
  await wizard.analyze();
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("20 rows were sent and Lucca took all of them");
  await expect(wizard.result()).toContainText("Your file has 24 rows: 20 sent, 4 imported before.");
  expect(wizard.imported()).toHaveLength(2);
  expect(rowsOf(wizard.imported().slice(0, 1)).every((row) => row.startsWith("mlefevre;"))).toBe(true);
  expect(rowsOf(wizard.imported())).toEqual(rows.map((row) => row.trimEnd()).sort());
});

test("one week is tried; nothing but that week is sent", async ({ wizard, page }) => {
  await wizard.chooseText("planning.csv", plan);
  await page.getByRole("button", { name: "Choose another person or a week to begin with" }).click();
  await page.getByRole("button", { name: "One week" }).click();
  await page.getByRole("button", { name: /8.*14 March 2027/ }).click();
  await page.getByRole("button", { name: /^Try with/ }).click();
  await wizard.expectStep("Analyze");
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("12 rows were sent and Lucca took all of them");
  expect(rowsOf(wizard.imported()).every((row) => /;2027-03-0[89];/.test(row))).toBe(true);
});
