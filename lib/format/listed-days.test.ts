import { expect, test } from "vitest";
import { allRows, deskWith } from "./desk-fixture";
import { weekdaysListed } from "./listed-days";

async function readOf(...lines: readonly string[]) {
  const desk = await deskWith(lines.join("\n"));
  const { layout, needsPeriod } = desk.review.understood;
  const { rows } = await desk.rows(allRows, 0, 100);
  const said = rows.map(({ cells: { login, date, workLocationName } }) =>
    [login.text, date.sent ?? date.findings[0]?.rule, workLocationName.text].filter(Boolean).join(" "),
  );
  return { kind: layout.kind, needsPeriod, said };
}

test("weekdays listed in a cell are days at the place of the line; a weekday not named has no row", async () =>
  expect(
    await readOf(
      "Login;Lieu;Jours;Du;Au",
      "a;Télétravail;mardi et jeudi;2026-03-02;2026-03-13",
      "b;Paris;Lundi;2026-03-02;2026-03-08",
    ),
  ).toEqual({
    kind: "week",
    needsPeriod: false,
    said: [
      ...["a 2026-03-03 Télétravail", "a 2026-03-05 Télétravail", "a 2026-03-10 Télétravail"],
      ...["a 2026-03-12 Télétravail", "b 2026-03-02 Paris"],
    ],
  }));

test("where the header says more than “days”, it says where; each list has its own", async () => {
  const header = "Employee;Remote days;Office days;From;To";
  expect(
    (await readOf(header, "a;Tue & Thu;Mon, Wed;2026-03-02;2026-03-08", "b;Fri;;2026-03-02;2026-03-08")).said,
  ).toEqual([
    ...["a 2026-03-02 Office days", "a 2026-03-03 Remote days", "a 2026-03-04 Office days", "a 2026-03-05 Remote days"],
    "b 2026-03-06 Remote days",
  ]);
});

test("without a period it is asked for; beside a week by its number it is that week", async () => {
  expect((await readOf("Login;Jours de télétravail", "a;mardi, jeudi")).needsPeriod).toBe(true);
  expect((await readOf("Login;Semaine;Jour;Lieu", "a;S10 2026;Lundi;B", "a;S10 2026;Mardi;T")).said).toEqual([
    "a 2026-03-02 B",
    "a 2026-03-03 T",
  ]);
});

test("a cell that names no weekdays, or some of two meanings, is an error and leaves no other cell out", async () =>
  expect(
    (
      await readOf(
        ...["Login;Jours de télétravail;Jours sur site;Du;Au", "a;mardi;lundi;2026-03-02;2026-03-08"],
        ...["b;variable;lundi;2026-03-02;2026-03-08", "c;ma, je;lundi;2026-03-02;2026-03-08"],
      )
    ).said,
  ).toEqual(
    expect.arrayContaining([
      ...["b date-unreadable", "c date-unreadable", "a 2026-03-02 Jours sur site"],
      "a 2026-03-03 Jours de télétravail",
    ]),
  ));

test("weekdays beside dates, beside no place, or that may mean two days only are no such list", async () => {
  expect((await readOf("Login;Date;Jour;Lieu", "a;2026-03-02;lundi;P", "a;2026-03-03;mardi;P")).kind).toBe("list");
  for (const lines of [
    ["Login;Jours", "a;lundi"],
    ["Medewerker;Thuiswerkdagen", "a;ma, do"],
  ])
    await expect(readOf(...lines)).rejects.toThrow("header-unknown");
});

for (const [text, days] of [
  ["lundi, jeudi", [0, 3]],
  ["Mon & Wed/Fri", [0, 2, 4]],
  ["lunes y miércoles", [0, 2]],
  ["2 jours", null],
  ["", null],
] as const)
  test(`“${text}” lists ${days ?? "no weekdays"}`, () => expect(weekdaysListed(text)).toEqual(days));
