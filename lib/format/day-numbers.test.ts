import { expect, test } from "vitest";
import { datedNumbers } from "./day-numbers";
import { allRows, deskWith } from "./desk-fixture";

const lines = (...all: readonly string[]) => all.join("\n");
async function daysOf(text: string) {
  const desk = await deskWith(text);
  const { rows } = await desk.rows(allRows, 0, 200);
  return rows.map(({ cells: { login, date, workLocationName } }) =>
    [login.text, date.sent ?? date.findings[0]?.rule, workLocationName.text].join(" "),
  );
}
const week = ["a 2026-03-02 B", "a 2026-03-03 T", "a 2026-03-04 B", "a 2026-03-05 B", "a 2026-03-06 T"];

for (const [what, text] of Object.entries({
  "a month in a title": lines("Planning mars 2026", "", "Login;2;3;4;5;6", "a;B;T;B;B;T"),
  "a month in numbers": lines("03/2026", "Login;02;03;04;05;06", "a;B;T;B;B;T"),
  "a month in the header above": lines(";März 2026;;;;", "Login;2;3;4;5;6", "a;B;T;B;B;T"),
  "weekday letters above": lines("Mars 2026", ";L;M;M;J;V", "Login;2;3;4;5;6", "a;B;T;B;B;T"),
  "weekday letters below": lines("Marzo de 2026", "Login;2;3;4;5;6", ";L;M;X;J;V", "a;B;T;B;B;T"),
  "weekdays above, of which one could be a month": lines(
    "Mars 2026",
    "Login;Lun;Mar;Mer;Jeu;Ven",
    ";2;3;4;5;6",
    "a;B;T;B;B;T",
  ),
  "weekdays beside them": lines("Mars 2026", "Login;Lun 2;Mar 3;Mer 4;Jeu 5;Ven 6", "a;B;T;B;B;T"),
  "letters beside them": lines("Mars", "Login;L2;M3;M4;J5;V6", "a;B;T;B;B;T"),
  "English letters that tell the year": lines("March", "Login;2;3;4;5;6", ";M;T;W;T;F", "a;B;T;B;B;T"),
}))
  test(`day numbers under ${what}`, async () => expect(await daysOf(text)).toEqual(week));

test("the name of a sheet may say the month", () => {
  const records = [{ cells: ["Login", "2", "3", "4", "5", "6"], unclosedAt: null }];
  expect(datedNumbers(records, "Mars 2026", 2025)[0]?.cells.slice(0, 3)).toEqual(["Login", "2026-03-02", "2026-03-03"]);
});

test("a Tuesday above the numbers is no March", async () =>
  expect((await daysOf(lines("Avril 2026", ";Lun;Mar;Mer;Jeu;Ven", "Login;6;7;8;9;10", "a;B;B;B;B;B")))[0]).toBe(
    "a 2026-04-06 B",
  ));

test("day numbers go on into the next month and year", async () => {
  expect(await daysOf(lines("Décembre 2026", "Login;29;30;31;1;4", "a;B;B;B;B;B"))).toEqual(
    ["2026-12-29", "2026-12-30", "2026-12-31", "2027-01-01", "2027-01-04"].map((day) => `a ${day} B`),
  );
  expect(await daysOf(lines(";Mars 2026;;Avril 2026;;", "Login;30;31;1;2;3", "a;B;B;B;B;B"))).toEqual(
    ["2026-03-30", "2026-03-31", "2026-04-01", "2026-04-02", "2026-04-03"].map((day) => `a ${day} B`),
  );
});

test("a day that the month does not have is an error, and so are days of a year the weekdays deny", async () => {
  expect((await daysOf(lines("Avril 2026", "Login;27;28;29;30;31", "a;B;B;B;B;B"))).at(-1)).toBe("a date-invalid B");
  expect(await daysOf(lines("Mars 2026", "Login;2;3;4;5;6", ";M;M;J;V;S", "a;B;T;B;B;T"))).toEqual(
    week.map((row) => row.replace(/2026-\S+/, "date-invalid")),
  );
  expect((await daysOf(lines("Mars", "Login;2;3;4;5;6", "a;B;T;B;B;T")))[0]).toBe("a date-no-year B");
});

test("numbers without a month, or that do not go on from each other, are left as they stand", () => {
  const rec = (...cells: readonly string[]) => ({ cells, unclosedAt: null });
  for (const records of [
    [rec("Login", "1", "2", "3", "4", "5")],
    [rec("Mars 2026"), rec("Semaine", "10", "11", "12", "13", "14")],
    [rec("Mars 2026"), rec("a", "3", "1", "4", "1", "5")],
    [rec("Édité le 3 mars 2026"), rec("Login", "1", "2", "3", "4", "5")],
  ])
    expect(datedNumbers(records, "", 2026)).toBe(records);
});
