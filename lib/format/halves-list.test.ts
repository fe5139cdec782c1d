import { expect, test } from "vitest";
import { allRows, deskWith, textOf } from "./desk-fixture";

const rowsOf = async (...lines: readonly string[]) => {
  const desk = await deskWith(lines.join("\n"));
  const { rows } = await desk.rows(allRows, 0, 50);
  const said = rows.map(({ line, cells: { login, date, position, workLocationName, comment } }) =>
    [line, login.sent, date.sent, position.sent, workLocationName.sent, comment.sent]
      .map((part) => part ?? "–")
      .join(" "),
  );
  return { desk, said, rows };
};

for (const header of [
  "Login;Date;Matin;Après-midi;Commentaire",
  "Login;Date;Lieu matin;Lieu après-midi;Commentaire",
  "Login;Date;AM;PM;Comment",
  "Login;Datum;Vormittag;Nachmittag;Bemerkung",
  "Login;Date;Site (matin);Site (après-midi);Remarque",
])
  test(`a place per half of the day: ${header}`, async () =>
    expect((await rowsOf(header, "a;2026-03-09;Paris;Lyon;x", "b;2026-03-09;;Lyon;")).said).toEqual([
      "2 a 2026-03-09 FirstHalf Paris x",
      "2 a 2026-03-09 SecondHalf Lyon x",
      "3 b 2026-03-09 SecondHalf Lyon ",
    ]));

test("a place for the whole day beside those of its halves", async () =>
  expect(
    (await rowsOf("Login;Date;Journée;Matin;Après-midi", "a;2026-03-09;Paris;;", "b;2026-03-09;;Paris;Lyon")).said,
  ).toEqual(["2 a 2026-03-09 FullDay Paris ", "3 b 2026-03-09 FirstHalf Paris ", "3 b 2026-03-09 SecondHalf Lyon "]));

test("a column of days called Journée stays the one of the dates", async () =>
  expect((await rowsOf("Login;Journée;Matin;Après-midi", "a;2026-03-09;Paris;")).said).toEqual([
    "2 a 2026-03-09 FirstHalf Paris ",
  ]));

test("places per half under names instead of logins are read, and the login asked for", async () =>
  expect(
    (await rowsOf("Nom;Date;Matin;Après-midi", "Al Doe;2026-03-09;Paris;Lyon")).desk.review.understood.missing,
  ).toEqual(["login"]));

test("two equal halves are offered to become one full day", async () => {
  const { desk } = await rowsOf("Login;Date;Matin;Après-midi", "a;2026-03-09;Paris;Paris");
  expect(desk.review.groups).toMatchObject([{ rule: "halves-mergeable", rows: 1 }]);
  await desk.apply({ type: "merge-all-halves" });
  expect(await textOf(desk)).toContain("a;Paris;;2026-03-09;FullDay;;false");
});

test("a line without any place is an error, not nothing", async () => {
  const { rows } = await rowsOf("Login;Date;Matin;Après-midi", "a;2026-03-09;;", "b;2026-03-09;Paris;Lyon");
  expect(rows[0]).toMatchObject({ line: 2, state: "error" });
});

test("a list with a place or a part of the day of its own is read as it stands", async () => {
  const { desk } = await rowsOf("Login;Date;Lieu;Matin;Après-midi", "a;2026-03-09;Paris;8:30;13:45");
  expect(desk.review.understood.missing).toEqual(["position"]);
});

for (const [what, ...ticks] of [
  ["crosses", "x;X", "x;", ";x", ";"],
  ["numbers", "1;1", "1;0", "0;1", "0;0"],
  ["quantities", "0,5;0.5", "0,5;0", "0;0,50", "0;0"],
  ["words", "oui;Oui", "oui;non", "non;oui", "non;"],
] as const)
  for (const header of ["Matin;Après-midi", "AM;PM", "Vormittag;Nachmittag"])
    test(`halves ticked by ${what} under ${header} beside a place of their own`, async () => {
      const { said, rows } = await rowsOf(
        `Login;Date;Lieu;${header}`,
        ...ticks.map((tick) => `a;2026-03-09;Paris;${tick}`),
      );
      expect(said).toEqual([
        "2 a 2026-03-09 FullDay Paris ",
        "3 a 2026-03-09 FirstHalf Paris ",
        "4 a 2026-03-09 SecondHalf Paris ",
        "5 a 2026-03-09 – Paris ",
      ]);
      expect(rows[3]?.cells.position.findings.map(({ rule }) => rule)).toEqual(["position-missing"]);
    });

test("a cross is never a place: where the list has none, it is lacking", async () => {
  const { desk, said } = await rowsOf("Login;Date;Matin;Après-midi", "a;2026-03-09;x;x", "b;2026-03-09;x;");
  expect(desk.review.understood.missing).toEqual(["workLocationName"]);
  expect(said).toEqual(["2 a 2026-03-09 FullDay – ", "3 b 2026-03-09 FirstHalf – "]);
});

test("among ticks hours are read, and what is no tick is an error, wherever it comes", async () => {
  const rows = Array.from({ length: 60 }, (_, day) => `a${day};2026-03-09;Paris;x;`);
  const { rows: read } = await rowsOf(
    "Login;Date;Lieu;Matin;Après-midi",
    "b;2026-03-09;Paris;x;",
    "c;2026-03-09;Paris;;x",
  );
  expect(read).toHaveLength(2);
  const { desk } = await rowsOf("Login;Date;Lieu;Matin;Après-midi", ...rows, "b;2026-03-09;Paris;8h-12h;Lyon");
  expect(desk.review.groups).toMatchObject([{ rule: "position-unreadable", values: [{ text: "Après-midi: Lyon" }] }]);
  expect(desk.review.counts).toMatchObject({ all: 62, errors: 1 });
});

test("a letter may be the code of a place, and is no tick", async () =>
  expect((await rowsOf("Login;Date;Matin;Après-midi", "a;2026-03-09;T;T")).said).toEqual([
    "2 a 2026-03-09 FirstHalf T ",
    "2 a 2026-03-09 SecondHalf T ",
  ]));
