import { expect, test } from "vitest";
import { writtenOrder } from "./date-format";
import { allRows, deskWith } from "./desk-fixture";

for (const [order, texts] of Object.entries({
  "day-first": [
    "Date (JJ/MM/AAAA)",
    "dd.mm.yyyy",
    "TT.MM.JJJJ",
    "GG/MM/AAAA",
    "DD-MM-RRRR",
    "Data gg/mm/aa",
    "d/m/yyyy",
    "jj/mm/aa",
  ],
  "month-first": ["Date (MM/DD/YYYY)", "m/d/yy"],
  "year-first": ["AAAA-MM-JJ", "JJJJ-MM-TT", "Date (yyyy-mm-dd)", "aa/mm/jj"],
  none: ["Date", "Période (J/M/A)", "Date du jour", "M/A/J", "dd/dd/yyyy", "13/01/2026", ""],
}))
  for (const text of texts)
    test(`"${text}" writes out the order ${order}`, () => expect(writtenOrder(text) ?? "none").toBe(order));

async function linesOf(...lines: readonly string[]) {
  const desk = await deskWith(lines.map((line) => `${line}\n`).join(""));
  const { rows } = await desk.rows(allRows, 0, 50);
  return { rows: rows.map(({ line }) => line), skipped: desk.review.understood.skipped.lines.map(({ line }) => line) };
}
const header = "Login;Lieu;Date;Période";

for (const second of [
  "User;Location;Date;Part of day",
  "login;workLocationName;date;position",
  "texte;texte;JJ/MM/AAAA;J ou M ou A",
  "(Tous);(Tous);(Tous);(Tous)",
  ";[site];;[J/M/A]",
])
  test(`"${second}" right under the header is nobody's row`, async () =>
    expect(await linesOf(header, second, "a;Paris;13/01/2026;Matin")).toEqual({ rows: [3], skipped: [2] }));

for (const row of [
  "Jour;Site;13/01/2026;Matin",
  "user;Place;;Matin",
  "(a);Paris;13/01/2026;Matin",
  "Lieu;Login;Date;Moment",
])
  test(`"${row}" right under the header stays a row`, async () =>
    expect((await linesOf(header, row, "a;Paris;13/01/2026;Matin")).rows).toEqual([2, 3]));
