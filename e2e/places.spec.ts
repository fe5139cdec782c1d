import type { Practice } from "../lib/server/practice/practice";
import { fileOf } from "../lib/server/practice/testing/visitor";
import { expect, test } from "./wizard";

const small = 'Zürich ""Sihl""';
const rowsFor = (logins: readonly string[], day: string) =>
  logins.map((login) => `${login};"${small}";;${day};FullDay;;false`);

/** Puts days into the practice Lucca as another integration would. */
async function fill({ url, key }: Practice, ...rows: readonly string[]) {
  const path = `${url}/work-locations/public/api/imports/user-locations`;
  const headers = { authorization: `lucca application=${key}` };
  const body = new FormData();
  body.set("file", new Blob([fileOf(...rows)], { type: "text/csv" }), "other.csv");
  const start = await fetch(`${path}?create=true&overrideUserLocations=true`, { method: "POST", headers, body });
  const { summaryId } = await start.json();
  await expect
    .poll(async () => (await fetch(`${path}/progress?summaryId=${summaryId}`, { headers })).text())
    .toContain("100");
}

test("a day that gets too full is named with its numbers and leads to the rows that fill it", async ({
  wizard,
  page,
  practice,
}) => {
  await fill(practice, ...rowsFor(["aexemple", "bmodele", "cfictive", "etemoin"], "2027-03-01"));
  const file = [
    ...rowsFor(["jdupont", "mlefevre", "lfaux"], "2027-03-01"),
    ...rowsFor(["jdupont", "mlefevre"], "2027-03-02"),
  ];
  await wizard.chooseText("planning.csv", fileOf(...file));
  await wizard.expectLists();
  await page.getByRole("button", { name: "Places" }).click();
  const places = page.getByRole("region", { name: "How full places get" });
  await expect(places.getByRole("status")).toContainText(["One place is too full: 1 day over capacity"]);
  const table = places.getByRole("table", { name: "How full places get" });
  await expect(table).toContainText("over capacity: 7 of 6, 3 from the file");
  await expect(table).toContainText("2 of 6, 2 from the file");
  const day = places.getByRole("list", { name: "Days over capacity" }).getByRole("button");
  await expect(day).toHaveText(/Zürich "Sihl", Monday 1 March: 7 of 6, 3 from your file/);
  await day.click();
  await expect(wizard.rows()).toHaveAttribute("aria-rowcount", "4");
  await expect(wizard.rows()).toContainText("lfaux");
  await expect(page.getByRole("status").filter({ hasText: 'Zürich "Sihl", Monday 1 March' })).toBeVisible();
  await page.getByRole("button", { name: "Show all rows" }).click();
  await expect(wizard.rows()).toHaveAttribute("aria-rowcount", "6");
});

test("without the lists only what the file adds is shown, and it says so", async ({ wizard, page, practice }) => {
  practice.faults.forbidden = ["directory"];
  await wizard.chooseText("planning.csv", fileOf(...rowsFor(["jdupont", "mlefevre"], "2027-03-01")));
  await wizard.expectLists();
  await page.getByRole("button", { name: "Places" }).click();
  const places = page.getByRole("region", { name: "How full places get" });
  await expect(places).toContainText("Only what the file adds is shown");
  await expect(places.getByRole("table")).toContainText("2, 2 from the file");
});
