import { readFile } from "node:fs/promises";
import { expect, test } from "./wizard";

test("an import whose answer was lost is said to be unknown, and is never sent again", async ({ wizard, page }) => {
  await wizard.choose("guide-example.csv");
  await wizard.analyze();
  await wizard.continue();
  wizard.practice.faults.troubles = [{ on: "start", times: 1, when: "after", how: { status: 408 } }];
  await wizard.import();
  await expect(page.getByText("Nobody can know yet what became of this import")).toBeVisible();
  await page.reload();
  await expect(page.getByText("Nobody can know yet what became of this import")).toBeVisible();
  expect(wizard.imported()).toHaveLength(1);
});

test("an import that Lucca refused was not taken; the same analysis may be imported once the key is right", async ({
  wizard,
}) => {
  await wizard.choose("guide-example.csv");
  await wizard.analyze();
  await wizard.continue();
  wizard.practice.faults.troubles = [{ on: "start", times: 1, when: "before", how: { status: 403 } }];
  await wizard.import();
  await expect(wizard.page.getByText(/Import schedule/)).toBeVisible();
  expect(wizard.imported()).toHaveLength(0);
});

test("rows that Lucca refuses during the import are counted, listed, and come as a file that can be dropped right back in", async ({
  wizard,
  page,
}) => {
  const people = ["aexemple", "bmodele", "cfictive", "jdupont", "mlefevre", "etemoin", "hmuster", "kessai"];
  const rows = people.map((login) => `${login};Paris;;2027-03-01;FullDay;;false`);
  await wizard.chooseText(
    "planning.csv",
    `login;workLocationName;areaName;date;position;comment;isDeletion\r\n${rows.join("\r\n")}\r\n`,
  );
  await wizard.analyze();
  await wizard.continue();
  wizard.practice.faults.sees = "half";
  await wizard.import();
  await expect(wizard.result()).toContainText(/8 rows? (was|were) sent/);
  await expect(wizard.result()).toContainText("User doesn't exist");
  const refused = Number(/(\d+)\s*refused/i.exec((await wizard.result().textContent()) ?? "")?.[1]);
  expect(refused).toBeGreaterThan(0);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Download refused/ }).click(),
  ]);
  const file = await readFile(await download.path());
  await page.getByRole("button", { name: /^Start over/ }).click();
  await wizard.expectStep("Format");
  await wizard.chooseText("refused.csv", file);
  await wizard.expectCounts(`${refused} ready`);
});

test("rows that Lucca left alone without a word are named as not accounted for", async ({ wizard }) => {
  await wizard.chooseText(
    "planning.csv",
    "login;workLocationName;areaName;date;position;comment;isDeletion\r\ncfictive;Paris;;2025-10-01;FullDay;;false\r\njdupont;Paris;;2027-03-01;FullDay;;false\r\n",
  );
  await wizard.analyze();
  await wizard.continue();
  await wizard.import();
  await expect(wizard.result()).toContainText(/1 not accounted for|not accounted for/i);
  await expect(wizard.result()).not.toContainText("Lucca took all of them");
});
