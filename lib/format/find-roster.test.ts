import { expect, test } from "vitest";
import { allRows, deskWith } from "./desk-fixture";

async function readOf(...lines: readonly string[]) {
  const desk = await deskWith(lines.join("\n"));
  const { layout, ties } = desk.review.understood;
  const { rows } = await desk.rows(allRows, 0, 100);
  const said = rows.map(({ cells: { login, date, workLocationName } }) =>
    [login.text, date.sent, workLocationName.text].join(" "),
  );
  return { kind: layout.kind, ties, said: said.toSorted() };
}
const people = [
  ...["ab 2026-03-09 Paris", "ab 2026-03-10 Lyon", "ab 2026-03-11 Lyon", "cd 2026-03-09 Paris"],
  ...["cd 2026-03-10 Paris", "cd 2026-03-11 Lyon", "ef 2026-03-09 Lyon", "ef 2026-03-10 Paris"],
];

for (const [what, lines] of Object.entries({
  "days down": ["Date;Paris;Lyon", "2026-03-09;ab, cd;ef", "2026-03-10;cd,ef;ab", "2026-03-11;;ab, cd"],
  "days down, one under the other": [
    "Date;Paris;Lyon",
    '2026-03-09;"ab\ncd";ef',
    '2026-03-10;"cd\nef";ab',
    '2026-03-11;;"ab\ncd"',
  ],
  "days of a week down": [
    "Semaine du 9 mars 2026",
    ";Paris;Lyon",
    "Lundi;ab, cd;ef",
    "Mardi;cd, ef;ab",
    "Mercredi;;ab, cd",
  ],
  "days across": ["Lieu;2026-03-09;2026-03-10;2026-03-11", "Paris;ab, cd;cd, ef;", "Lyon;ef;ab;ab, cd"],
  "weekdays across": ["Semaine du 9 mars 2026", ";Lundi;Mardi;Mercredi", "Paris;ab, cd;cd, ef;", "Lyon;ef;ab;ab, cd"],
}))
  test(`a roster of places holds one row per person: ${what}`, async () =>
    expect(await readOf(...lines)).toEqual({ kind: "grid", ties: [], said: people }));

test("a column of the office beside one of working from home is no list without people", async () =>
  expect(
    (await readOf("Date;Bureau;Télétravail", "2026-03-09;ab, cd;ef", "2026-03-10;cd, ef;ab", "2026-03-11;ab;cd")).said,
  ).toContain("ef 2026-03-09 Télétravail"));

for (const [what, lines] of Object.entries({
  "places of a morning and an afternoon": [
    "Login;2026-03-09;2026-03-10;2026-03-11",
    "ab;Paris, Lyon;Paris;Lyon, Lille",
    "cd;Lille;Lyon, Paris;Paris",
  ],
  "under no header, where two people are at one place": [
    ";2026-03-09;2026-03-10;2026-03-11",
    "ab;Paris, Lyon;Paris;Lyon, Lille",
    "cd;Paris;Lyon, Lille;Paris",
  ],
}))
  test(`several places in a cell are no people: ${what}`, async () =>
    expect((await readOf(...lines)).said.every((row) => /^(?:ab|cd) /.test(row))).toBe(true));

test("the remarks of a list that stand apart by commas are no people", async () =>
  expect((await readOf("Date;Lieu;Tâches", "2026-03-09;P;a, b", "2026-03-10;P;c, d", "2026-03-11;Q;e, f")).kind).toBe(
    "list",
  ));
