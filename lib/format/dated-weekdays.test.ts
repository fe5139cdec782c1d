import { expect, test } from "vitest";
import { dayOf, isoOf } from "./calendar";
import { datedWeekdays } from "./dated-weekdays";
import { weekNamed } from "./week-named";

for (const [text, monday] of Object.entries({
  "2026-W10": "2026-03-02",
  "2026W10": "2026-03-02",
  S10: "2026-03-02",
  "S10 2027": "2027-03-08",
  "Semaine 10 2026": "2026-03-02",
  "KW 10 / 2026": "2026-03-02",
  "Semaine n°10": "2026-03-02",
  "Settimana 10": "2026-03-02",
  "Tydzień 10": "2026-03-02",
  "Week 53": "2026-12-28",
  "Semaine du 02/03/2026": "2026-03-02",
  "Semaine du lundi 2 mars 2026": "2026-03-02",
  "Week of March 4, 2026": "2026-03-02",
  "Woche vom 02.03.2026": "2026-03-02",
  "Planning du 2 au 6 mars 2026": "2026-03-02",
  "du 02/03 au 06/03/2026": "2026-03-02",
  "30/03/2026 - 03/04/2026": "2026-03-30",
  "2026-03-02": "2026-03-02",
}))
  test(`a week named ${text}`, () => expect(isoOf(weekNamed(text, 2026) ?? 0)).toBe(monday));

for (const text of [
  "S54",
  "Week 54",
  "Semaine type à partir du 2 mars 2026",
  "Édité le 02/03/2026",
  "du 2 mars au 29 mai 2026",
  "du 23 février au 6 mars 2026",
  "16 - 27 mars 2026",
  "Semaine du 03/02/2026 ou 04/05/2026",
  "Semaine 2/3",
  "S1 ou S2",
])
  test(`no single week in ${text}`, () => expect(weekNamed(text, 2026)).toBeNull());

test("without a year a number names no week", () => expect(weekNamed("S10", null)).toBeNull());

const rec = (text: string) => ({ cells: text.split(";"), unclosedAt: null });
const dated = (...lines: readonly string[]) => datedWeekdays(lines.map(rec), "").at(-1)?.cells;

test("weekdays under merged weeks become dates, letters too, into the next year", () => {
  expect(dated("Planning 2026", ";S10;;;S11;;", "Login;Lu;Ma;Me;Lu;Ma;Me")).toEqual([
    "Login",
    "2026-03-02",
    "2026-03-03",
    "2026-03-04",
    "2026-03-09",
    "2026-03-10",
    "2026-03-11",
  ]);
  expect(dated("Planning 2026", ";S53;;;;;S1;;;;", "Login;L;M;M;J;V;L;M;M;J;V")?.slice(5, 7)).toEqual([
    "2027-01-01",
    "2027-01-04",
  ]);
  expect(dated(";KW 10/2026;;", "Login;Mo vormittags;Mo nachmittags;Di")).toEqual([
    "Login",
    "2026-03-02 vormittags",
    "2026-03-02 nachmittags",
    "2026-03-03",
  ]);
});

test("weekdays stay as they stand where no week is sure", () => {
  for (const lines of [
    ["Semaine du 02/03/2026", "Login;Du;Au;Lundi;Mardi;Mercredi"],
    ["Semaine 10", "Login;Lundi;Mardi;Mercredi"],
    ["S1 2026", "Login;Lundi;Mardi;Mercredi"],
    ["2026-W10", "2026-W11", "Login;Lundi;Mardi;Mercredi"],
    ["2026-W10", "Login;Dimanche;Lundi;Mardi;Mercredi"],
    ["2026-W10", "Login;Lundi;Mardi;Mercredi;Lundi;Mardi;Mercredi"],
  ])
    expect(dated(...lines)).toEqual(rec(lines.at(-1) ?? "").cells);
  const numbers = ["2026-W10", "Login;L;M;M;J;V", ";2;3;4;5;6"].map(rec);
  expect(datedWeekdays(numbers, "")).toBe(numbers);
});

test("the fourth of January is in the first week", () => expect(weekNamed("S1", 2027)).toBe(dayOf(2027, 1, 4)));

test("the week may head the column of the people", () => {
  const header = { cells: ["Semana 10 2026", "Lunes", "Martes", "Miércoles"], unclosedAt: null };
  expect(datedWeekdays([header], "")[0]?.cells.slice(1)).toEqual(["2026-03-02", "2026-03-03", "2026-03-04"]);
});
