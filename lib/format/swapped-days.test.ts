import { expect, test } from "vitest";
import { createDesk } from "./desk";
import { deskWith, guideFile } from "./desk-fixture";
import { areSwapped } from "./swapped-days";
import { partsOf, rowOf, zipOf } from "./workbook-fixture";

test("days that a spreadsheet took for months are warned about, each of its own dates and no text", async () => {
  const { review } = await deskWith(
    guideFile(
      ...["2026-05-01", "2026-06-01", "2026-12-01", "2026-01-01"].map((date) => `a;P;;${date};FullDay;;`),
      ...["13/01/2026", "14/01/2026"].map((date) => `a;P;;${date};FullDay;;`),
    ),
  );
  expect(review.groups).toMatchObject([
    { rule: "date-swapped", level: "warning", rows: 3, lines: [2, 3, 4], values: [{}, {}, {}] },
  ]);
});

test("so in a workbook, whose dates are days", async () => {
  const rows = ['<c s="1"><v>46357</v></c>', '<c s="1"><v>46143</v></c>', "13/01/2026", "16/01/2026"];
  const sheet = ["login", "workLocationName", "date", "position"];
  const xml = rows.map((date, at) => rowOf(at + 2, ["a", "P", date, "FullDay"])).join("");
  const desk = createDesk(() => 20_454);
  const opened = await desk.open(zipOf(partsOf({ Plan: rowOf(1, sheet) + xml })), "plan.xlsx", {}, null, () => {});
  expect(opened.ok && opened.review.groups).toMatchObject([{ rule: "date-swapped", rows: 2, lines: [2, 3] }]);
});

for (const [what, ...texts] of [
  ["its own dates alone", "2026-05-01", "2026-12-01"],
  ["texts alone", "13/01/2026", "14/01/2026"],
  ["a text that it would have changed, too", "2026-12-01", "13/01/2026", "05/01/2026"],
  ["one of its own dates after the twelfth", "2026-12-01", "2026-01-15", "13/01/2026"],
  ["dates that stand close together as they are", "2026-01-05", "2026-01-12", "13/01/2026"],
  ["dates over the whole year", "2026-01-05", "2026-12-01", "13/06/2026"],
  ["dates with names of months", "2026-12-01", "12 janvier 2026", "13/01/2026"],
] as const)
  test(`${what}: nothing is swapped`, () => expect(areSwapped(texts)).toBe(false));
