import { expect, test } from "vitest";
import { allRows, deskWith } from "./desk-fixture";

async function planOf(...lines: readonly string[]) {
  const desk = await deskWith(lines.join("\n"));
  const { rows } = await desk.rows(allRows, 0, 200);
  const said = rows.map(({ cells: { login, date, position, workLocationName } }) =>
    [login.sent, date.sent ?? date.findings[0]?.rule, position.sent, workLocationName.text]
      .filter((text) => text !== null)
      .join(" "),
  );
  return { desk, said, kind: desk.review.understood.layout.kind };
}
const expected = [
  "aexemple 2026-03-09 B",
  "bmodele 2026-03-09 T",
  "aexemple 2026-03-10 T",
  "aexemple 2026-03-13 B",
  "bmodele 2026-03-13 B",
];

for (const [what, lines] of Object.entries({
  "a header": ["Date;aexemple;bmodele", "09/03/2026;B;T", "10/03/2026;T;", "13/03/2026;B;B"],
  "no header over the dates": [
    ";aexemple;bmodele",
    "lundi 09/03/2026;B;T",
    "mardi 10/03/2026;T;",
    "vendredi 13/03/2026;B;B",
  ],
  "a title, weekdays, a total and a legend": [
    "Planning",
    "",
    "Jour;Date;aexemple;bmodele;;Légende",
    "L;2026-03-09;B;T;;B = Bureau",
    "M;2026-03-10;T;;;T = Télétravail",
    "V;2026-03-13;B;B",
    "Total;;3;2",
  ],
}))
  test(`days down and people across, under ${what}`, async () => {
    const { said, kind } = await planOf(...lines);
    expect([kind, ...said]).toEqual(["grid", ...expected]);
  });

test("a second block of people further down is theirs", async () =>
  expect(
    (
      await planOf("Date;a;b", "2026-03-09;B;T", "2026-03-10;B;T", "2026-03-11;B;T", "", "Date;c;d", "2026-03-09;T;B")
    ).said.slice(-2),
  ).toEqual(["c 2026-03-09 T", "d 2026-03-09 B"]));

test("a line per half of the day", async () =>
  expect(
    (await planOf("Date;;aexemple;bmodele", "2026-03-09;AM;B;T", "2026-03-10;AM;T;", "2026-03-11;PM;;B")).said,
  ).toEqual([
    "aexemple 2026-03-09 FirstHalf B",
    "bmodele 2026-03-09 FirstHalf T",
    "aexemple 2026-03-10 FirstHalf T",
    "bmodele 2026-03-11 SecondHalf B",
  ]));

test("people by their names are asked about", async () =>
  expect(
    (await planOf("Date;Al Doe;Bo Roe", "2026-03-09;B;T", "2026-03-10;B;T", "2026-03-11;B;T")).desk.review.understood
      .ties,
  ).toMatchObject([{ column: "login" }]));

test("a list whose dates stand in front is a list", async () =>
  expect(
    (await planOf("Date;Login;Lieu;Période", "2026-03-09;a;P;J", "2026-03-10;a;P;J", "2026-03-11;a;P;J")).kind,
  ).toBe("list"));
