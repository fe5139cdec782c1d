import { expect, test } from "vitest";
import { allRows, deskWith } from "./desk-fixture";

async function read(...lines: readonly string[]) {
  const desk = await deskWith(lines.join("\r\n"));
  const { rows } = await desk.rows(allRows, 0, 50);
  const { counts, understood } = desk.review;
  const said = rows.map(({ cells: { login, workLocationName, date } }) =>
    [login.sent, workLocationName.sent, date.sent].join(" | "),
  );
  return { said, errors: counts.errors, delimiter: understood.delimiter };
}
const header = "Login,Lieu,Date,Période";

test("lines quoted as a whole are cut once more", async () =>
  expect(await read(`"${header}"`, '"a,""Paris, Gare"",13/03/2026,Journée"', '"b,Lyon,14/03/2026,Matin"')).toEqual({
    said: ["a | Paris, Gare | 2026-03-13", "b | Lyon | 2026-03-14"],
    errors: 0,
    delimiter: ",",
  }));

test("only some of the lines may be quoted so", async () =>
  expect((await read(header, '"a,""Paris, Gare"",13/03/2026,Journée"', "b,Lyon,14/03/2026,Matin")).said).toEqual([
    "a | Paris, Gare | 2026-03-13",
    "b | Lyon | 2026-03-14",
  ]));

test("a quoted cell alone that is no row stays one cell, and an error", async () =>
  expect((await read(header, "a,Paris,13/03/2026,Journée", '"Doe, J., b, c"', "b,Lyon,14/03/2026,Matin")).errors).toBe(
    1,
  ));

test("remarks under the table stay remarks", async () =>
  expect((await read(header, "a,Paris,13/03/2026,Journée", '"* seen by me, you, her, him"')).said).toHaveLength(1));
