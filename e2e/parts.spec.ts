import { expect, test, type Wizard } from "./wizard";

const people = ["aexemple", "bmodele", "cfictive", "jdupont", "mlefevre", "etemoin"];
const days = ["2027-03-01", "2027-03-02", "2027-03-03", "2027-03-04"];
const header = "login;workLocationName;areaName;date;position;comment;isDeletion\r\n";
const rows = days.flatMap((day) => people.map((login) => `${login};Paris;;${day};FullDay;;false\r\n`));
const plan = header + rows.join("");
/** Room for our envelope and half of the plan, not for all of it. */
const limit = 256 + 3 + header.length + Math.ceil((rows.join("").length * 2) / 3);

const textsOf = (files: readonly { bytes: Buffer }[]) => files.map(({ bytes }) => bytes.toString().slice(1));

/** Lucca finds the plan too large, and the admin takes the two parts that are offered. */
async function splitInTwo(wizard: Wizard) {
  wizard.practice.faults.bodyLimit = limit;
  await wizard.chooseText("planning.csv", plan);
  await wizard.analyze();
  await wizard.page.getByRole("button", { name: "Split into 2 parts" }).click();
}

test("a file that Lucca finds too large is analyzed and imported in parts, and the numbers add up over them", async ({
  wizard,
  page,
}) => {
  await splitInTwo(wizard);
  await expect(page.getByText("No errors. Lucca will import all 24 rows.")).toBeVisible();
  await wizard.continue();
  await expect(page.getByText("2, imported one after another")).toBeVisible();
  await wizard.import();
  await expect(wizard.result()).toContainText("24 rows were sent and Lucca took all of them");
  const parts = page.getByRole("list", { name: "Parts" }).getByRole("listitem");
  await expect(parts).toHaveText([/Part 1 of 2.*12 rows.*Finished/, /Part 2 of 2.*12 rows.*Finished/]);
  const imported = textsOf(wizard.imported());
  expect(imported).toHaveLength(2);
  expect(imported.every((text) => text.startsWith(header))).toBe(true);
  expect(imported.flatMap((text) => text.split("\r\n").slice(1, -1)).sort()).toEqual(
    rows.map((row) => row.trimEnd()).sort(),
  );
  const loginsOf = (text = "") =>
    new Set(
      text
        .split("\r\n")
        .slice(1, -1)
        .map((row) => row.split(";")[0]),
    );
  expect([...loginsOf(imported[0])].filter((login) => loginsOf(imported[1]).has(login))).toEqual([]);
});

test("leaving stops after the part under way; the rest is offered again and imported once", async ({
  wizard,
  page,
}) => {
  await splitInTwo(wizard);
  await wizard.continue();
  wizard.practice.faults.progress = [40];
  await wizard.import();
  await expect(page.getByText("Part 1 of 2: Lucca is importing")).toBeVisible();
  await page.reload();
  wizard.practice.faults.progress = [100];
  await expect(page.getByText("1 of 2 parts is imported")).toBeVisible();
  expect(wizard.imported()).toHaveLength(1);
  await page.getByRole("button", { name: "Import the rest" }).click();
  await wizard.expectStep("Import");
  await wizard.import();
  await expect(wizard.result()).toContainText("24 rows were sent and Lucca took all of them");
  expect(wizard.imported()).toHaveLength(2);
  expect(new Set(textsOf(wizard.imported())).size).toBe(2);
});

test("a part that is refused stops the rest, and what is imported is not sent again", async ({ wizard, page }) => {
  await splitInTwo(wizard);
  await wizard.continue();
  wizard.practice.faults.progress = [40];
  await wizard.import();
  await expect(page.getByText("Part 1 of 2: Lucca is importing")).toBeVisible();
  wizard.practice.faults.troubles = [{ on: "start", times: 1, when: "before", how: { status: 403 } }];
  wizard.practice.faults.progress = [100];
  await expect(page.getByText("This part was not imported")).toBeVisible();
  await expect(page.getByText("1 of 2 parts is imported")).toBeVisible();
  await page.getByRole("button", { name: "Back to Format" }).click();
  await wizard.expectCounts("12 ready, 12 left out");
  await wizard.analyze();
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText("12 rows were sent and Lucca took all of them");
  const sent = textsOf(wizard.imported()).flatMap((text) => text.split("\r\n").slice(1, -1));
  expect(sent.sort()).toEqual(rows.map((row) => row.trimEnd()).sort());
});
