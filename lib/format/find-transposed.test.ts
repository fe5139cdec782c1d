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

for (const [what, lines] of Object.entries({
  "dates that only their neighbours settle": [
    "Date;aexemple;bmodele",
    "09/03/2026;B;T",
    "10/03/2026;T;",
    "11/03/2026;B;B",
  ],
  "dates in the year of a title": [
    "Planning 2026",
    ";aexemple;bmodele",
    "lundi 9 mars;B;T",
    "mardi 10 mars;T;",
    "mercredi 11 mars;B;B",
  ],
  "numbers of the month in the header": ["Mars 2026;aexemple;bmodele", "9;B;T", "10;T;", "11;B;B", "12;;", "13;;"],
  "weekdays of the week in a title": ["KW 11 2026", ";aexemple;bmodele", "Mo;B;T", "Di;T;", "Mi;B;B"],
  "two lines per day": [
    "Date;Créneau;aexemple;bmodele",
    "09/03/2026;Journée;B;T",
    "10/03/2026;Matin;T;",
    ";Après-midi;;",
    "11/03/2026;Journée;B;B",
  ],
}))
  test(`days down: ${what}`, async () =>
    expect((await planOf(...lines)).said.map((row) => row.replace(/ (?:FullDay|FirstHalf)/, ""))).toEqual(
      expected.map((row) => row.replace("13", "11")),
    ));

test("a block per month further down has the month of its own header", async () => {
  const days = (from: number, code: string) => [0, 1, 2, 3, 4].map((day) => `${from + day};${code};`);
  const { said } = await planOf(
    "Mars 2026;aexemple;bmodele",
    ...days(9, "B"),
    "Avril 2026;aexemple;bmodele",
    ...days(9, "T"),
  );
  expect(said).toHaveLength(10);
  expect([said[0], said.at(-1)]).toEqual(["aexemple 2026-03-09 B", "aexemple 2026-04-13 T"]);
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

test("sites across with the names of people in the cells are no plan of these sites' days", async () => {
  for (const cell of ["ab, cd", "ab\ncd"])
    await expect(
      planOf("Date;Paris;Lyon", `2026-03-09;"${cell}";ef`, "2026-03-10;ab;cd", "2026-03-11;ef;ab"),
    ).rejects.toThrow("header-unknown");
});

test("hours, projects and remarks under dates are no people", async () => {
  for (const header of ["Date;Heures;Projet", "Date;Statut;Équipe;Heures"])
    await expect(planOf(header, "2026-03-09;7,5;X;8", "2026-03-10;8;X;8", "2026-03-11;7;X;8")).rejects.toThrow(
      "header-unknown",
    );
});

test("a list whose dates stand in front is a list", async () =>
  expect(
    (await planOf("Date;Login;Lieu;Période", "2026-03-09;a;P;J", "2026-03-10;a;P;J", "2026-03-11;a;P;J")).kind,
  ).toBe("list"));

const below = ["Lundi;B;T", "Mardi;T;T", "Mercredi;B;B", "Jeudi;B;B", "Vendredi;B;T"];
const weeks = (first: string, second: string, isMerged: boolean) =>
  [first, second].flatMap((week) => below.map((line, index) => `${isMerged && index > 0 ? "" : week};${line}`));
for (const [what, lines] of Object.entries({
  "merged beside them": ["Semaine;Jour;amodele;bmodele", ...weeks("S10 2026", "S11 2026", true)],
  "on every line, in the year of a title": ["2026", "Semaine;Jour;amodele;bmodele", ...weeks("S10", "S11", false)],
  "named by its Monday": ["Semaine du;Jour;amodele;bmodele", ...weeks("02/03/2026", "09/03/2026", true)],
  "named by its Monday on every line": ["Semaine du;Jour;amodele;bmodele", ...weeks("02/03/2026", "09/03/2026", false)],
}))
  test(`weekdays that stand down are of the week ${what}, and no line of them is taken for the header`, async () => {
    const { said } = await planOf(...lines);
    expect(said).toHaveLength(20);
    expect(said.at(2)).toMatch(/^amodele 2026-03-03 .*T$/);
    expect(said.at(-1)).toMatch(/^bmodele 2026-03-13 .*T$/);
  });

test("weekdays of weeks whose year nobody says are no days, and none of their lines is the header", async () =>
  await expect(planOf("Semaine;Jour;amodele;bmodele", ...weeks("S10", "S11", true))).rejects.toThrow("header-unknown"));

test("a date of its own goes before the weekday and the week beside it", async () =>
  expect(
    (
      await planOf(
        ...["Semaine;Jour;Date;amodele;bmodele", "S10;Lundi;02/03/2026;B;T", ";Mardi;03/03/2026;T;T"],
        ...[";Mercredi;04/03/2026;B;B", "S11;Lundi;09/03/2026;B;T"],
      )
    ).said.at(-1),
  ).toMatch(/^bmodele 2026-03-09 .*T$/));

test("a Sunday in front of its week's Monday may be of the week before: no day is guessed", async () => {
  const lines = ["S10 2026;Dimanche;;T", ";Lundi;B;T", ";Mardi;B;B", ";Mercredi;T;T"];
  await expect(planOf("Semaine;Jour;amodele;bmodele", ...lines)).rejects.toThrow("header-unknown");
});
