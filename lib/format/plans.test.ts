import { expect, test } from "vitest";
import type { Choices } from "./conversation";
import { createDesk } from "./desk";
import { allRows, deskWith, textOf } from "./desk-fixture";

const lines = (...all: readonly string[]) => `${all.join("\r\n")}\r\n`;

/** Confirms every code as itself and gives "login date part place" of every row. */
async function planOf(text: string, choices: Choices = {}) {
  const desk = await deskWith(text, choices);
  const { layout, skipped, headerLine } = desk.review.understood;
  const codes = layout.kind === "list" ? [] : layout.codes;
  await desk.apply({
    type: "confirm-layout",
    position: "FullDay",
    codes: codes.map(({ code }) => ({ code, place: code })),
    skip: [],
  });
  const { rows } = await desk.rows(allRows, 0, 200);
  const said = rows.map(({ cells: { login, date, position, workLocationName } }) =>
    [login, date, position, workLocationName].map(({ sent }) => sent ?? "–").join(" "),
  );
  const troubles = rows.flatMap(({ line, findings }) => findings.map(({ rule }) => `${line} ${rule}`));
  return { desk, kind: layout.kind, codes, said, troubles, skipped, headerLine };
}

const short = ["a 2026-03-09 FullDay B", "a 2026-03-10 FullDay T", "a 2026-03-11 FullDay B"];
for (const [what, header] of Object.entries({
  "ISO days": "Login;2026-03-09;2026-03-10;2026-03-11",
  "days that only their neighbourhood settles": "Login;09/03/2026;10/03/2026;11/03/2026",
  "months first": "Login;3/9/2026;3/10/2026;3/11/2026",
  "French words": "Identifiant;lundi 9 mars 2026;mardi 10 mars 2026;mercredi 11 mars 2026",
  "weekdays that tell the year": "Identifiant;lun. 9 mars;mar. 10 mars;mer. 11 mars",
  "weekday letters and dates": "Login;L 09/03/2026;M 10/03/2026;M 11/03/2026",
  "weekdays with numbers": "Identifiant;lun 09/03;mar 10/03;mer 11/03",
  German: "Mitarbeiter;Mo 09.03.26;Di 10.03.26;Mi 11.03.26",
  "serial numbers": "Login;46090;46091;46092",
}))
  test(`a grid under ${what}`, async () => expect((await planOf(lines(header, "a;B;T;B"))).said).toEqual(short));

test("a title gives the year that the days lack", async () =>
  expect((await planOf(lines("Planning 2025", "", "Login;09/03;10/03;13/03", "a;B;;T"))).said).toEqual([
    "a 2025-03-09 FullDay B",
    "a 2025-03-13 FullDay T",
  ]));

test("days whose year nobody says are errors, not this year's", async () => {
  const { desk } = await planOf(lines("Login;09/03;10/03;13/03", "a;B;T;B"));
  expect((await desk.rows(allRows, 0, 3)).rows.map(({ cells: { date } }) => date.findings[0]?.rule)).toEqual(
    Array(3).fill("date-no-year"),
  );
});

test("from December to January the year goes on", async () =>
  expect((await planOf(lines("Plan 2026", "Login;30/12;31/12;01/01", "a;B;T;B"))).said).toEqual([
    "a 2026-12-30 FullDay B",
    "a 2026-12-31 FullDay T",
    "a 2027-01-01 FullDay B",
  ]));

const halves = ["a 2026-03-09 FirstHalf B", "a 2026-03-09 SecondHalf T", "a 2026-03-10 FirstHalf B"];
for (const [what, text] of Object.entries({
  "a date twice": lines("Login;09/03/2026;09/03/2026;10/03/2026;10/03/2026", "a;B;T;B;"),
  "words behind the dates": lines(
    "Login;09/03/2026 matin;09/03/2026 après-midi;10/03/2026 AM;10/03/2026 PM",
    "a;B;T;B;",
  ),
  "a second header row under merged dates": lines(
    "Login;09/03/2026;;10/03/2026;",
    ";Matin;Après-midi;Matin;Après-midi",
    "a;B;T;B;",
  ),
  "AM and PM under dates written twice": lines(
    "Login;2026-03-09;2026-03-09;2026-03-10;2026-03-10",
    ";AM;PM;AM;PM",
    "a;B;T;B;",
  ),
}))
  test(`half days by ${what}`, async () => expect((await planOf(text)).said).toEqual(halves));

for (const [what, rows] of Object.entries({
  "in a column without a header": ["Login;;09/03/2026;10/03/2026;13/03/2026", "a;Matin;B;B;", "a;Après-midi;T;;"],
  "with the name beside the first only": ["Login;;09/03/2026;10/03/2026;13/03/2026", "a;AM;B;B;", ";PM;T;;"],
}))
  test(`a line per half of the day, ${what}`, async () =>
    expect((await planOf(lines(...rows))).said.toSorted()).toEqual(halves.toSorted()));

test("the part of the day is asked only where a cell lacks one in the file", async () => {
  const hasParts = async (...rows: string[]) => {
    const { layout } = (await deskWith(lines("Login;Période;09/03/2026;10/03/2026;13/03/2026", ...rows))).review
      .understood;
    return layout.kind !== "list" && layout.hasParts;
  };
  expect(await hasParts("a;Matin;B;B;", "a;Après-midi;T;;")).toBe(true);
  expect(await hasParts("a;Matin;B;B;", "a;;T;;")).toBe(false);
  expect(await hasParts("a;;B;B;", "b;;T;;")).toBe(false);
});

test("teams called A and M are no parts of the day", async () =>
  expect((await planOf(lines("Login;Équipe;2026-03-09;2026-03-10;2026-03-11", "a;A;B;T;B", "b;M;B;;"))).said).toEqual([
    ...short,
    "b 2026-03-09 FullDay B",
  ]));

test("the second half of somebody whose mornings are empty is theirs; a line behind another is nobody's", async () => {
  const text = lines("Login;;09/03/2026;10/03/2026;13/03/2026", "a;Matin;;;", ";Après-midi;T;;", ";Après-midi;B;;");
  const { said } = await planOf(text);
  expect(said).toEqual(["a 2026-03-09 SecondHalf T", "– 2026-03-09 SecondHalf B"]);
});

test("AM under M is the afternoon", async () =>
  expect((await planOf(lines("Login;09/03/2026;;10/03/2026;", ";M;AM;M;AM", "a;B;T;B;"))).said).toEqual(halves));

test("two plans side by side have people of their own, on the same days or on others", async () => {
  const header = "Login;2026-03-09;2026-03-10";
  const same = await planOf(lines(`${header};;${header}`, "a;B;T;;c;T;", "b;T;;;d;;B", ";;;;e;B;"));
  expect(same.desk.review.understood.ties).toEqual([]);
  expect(same.said).toEqual([
    ...["a 2026-03-09 FullDay B", "a 2026-03-10 FullDay T", "c 2026-03-09 FullDay T", "b 2026-03-09 FullDay T"],
    ...["d 2026-03-10 FullDay B", "e 2026-03-09 FullDay B"],
  ]);
  const other = await planOf(lines(`${header};Login;2026-03-11`, "a;B;T;a;B"));
  expect(other.said).toEqual(short);
});

test("a column of sums that stands twice is nobody's", async () =>
  expect((await planOf(lines("Login;Total;2026-03-09;2026-03-10;Total;2026-03-11", "a;2;B;T;1;B"))).said).toEqual(
    short,
  ));

test("two equal blocks of days are not made halves of days: which part each is, is asked", async () => {
  const text = lines("Login;2026-03-09;2026-03-10;2026-03-11;2026-03-09;2026-03-10;2026-03-11", "a;B;T;B;B;B;B");
  const { desk, said } = await planOf(text);
  expect(said).toHaveLength(6);
  const { groups } = (await desk.apply({ type: "fill-empty", column: "comment", text: "x" })).review;
  expect(groups).toMatchObject([{ rule: "position-ambiguous", values: [{ text: "1/2" }, { text: "2/2" }] }]);
  expect(await textOf(desk)).toBeNull();
});

test("totals, blank lines, empty people and the legend are no rows, and are said", async () => {
  const { said, skipped, codes } = await planOf(
    lines(
      "Login;2026-03-09;2026-03-10;2026-03-11;;Code;Meaning",
      "a;B;T;B;;B;Lyon",
      "b;;;;;T;Home (Paris)",
      "",
      "Total;1;1;1",
      "X = nobody",
    ),
  );
  expect(said).toEqual(short);
  expect(codes).toMatchObject([{ suggested: "Lyon" }, { suggested: "Paris" }]);
  expect(skipped.lines.map(({ line }) => line)).toEqual([3, 5, 6]);
});

test("lines of numbers at the foot of a plan of letters count its people, and are said", async () => {
  const { said, skipped } = await planOf(
    lines("Login;2026-03-09;2026-03-10;2026-03-11", "a;B;T;B", "Présents;1;0;1", "% présence;100 %;0 %;100 %"),
  );
  expect(said).toEqual(short);
  expect(skipped.lines.map(({ line }) => line)).toEqual([3, 4]);
});

test("numbers are codes where people follow, where letters stand beside them, and where there is nothing else", async () => {
  const rowsUnder = async (...people: readonly string[]) =>
    (await planOf(lines("Login;2026-03-09;2026-03-10", ...people))).said.length;
  expect(await rowsUnder("a;B;T", "b;1;2", "c;T;B")).toBe(6);
  expect(await rowsUnder("a;B;1", "b;1;1")).toBe(4);
  expect(await rowsUnder("a;1;2", "b;2;1")).toBe(4);
});

test("a code that means no place leaves its rows out, an unknown one stays an error, undo takes both back", async () => {
  const desk = await deskWith(lines("Login;2026-03-09;2026-03-10;2026-03-11", "a;B;OFF;?"));
  const codes = [
    { code: "B", place: "Lyon" },
    { code: "OFF", place: null },
  ];
  const { review } = await desk.apply({ type: "confirm-layout", position: "FirstHalf", codes, skip: [] });
  expect(review.counts).toMatchObject({ all: 3, ready: 1, leftOut: 1, errors: 1 });
  expect(review.groups).toMatchObject([{ rule: "code-unknown", values: [{ text: "?", rows: 1 }] }]);
  await desk.apply({ type: "replace-value", column: "workLocationName", from: "?", to: "Paris" });
  expect(await textOf(desk)).toContain("a;Paris;;2026-03-11;FirstHalf;;false");
  await desk.undo();
  expect((await desk.undo()).review.counts).toMatchObject({ errors: 3, leftOut: 0 });
  expect((await desk.redo()).review.counts).toMatchObject({ ready: 1, leftOut: 1, errors: 1 });
  const again = await desk.apply({
    type: "confirm-layout",
    position: "FullDay",
    codes: [...codes, { code: "?", place: null }],
    skip: ["2026-03-09"],
  });
  expect(again.review.counts).toMatchObject({ ready: 0, leftOut: 3, errors: 0 });
  expect((await desk.undo()).review.counts).toMatchObject({ ready: 1, leftOut: 1, errors: 1 });
});

for (const legend of ["Légende : B = Bureau (Paris), T = Maison", "B = Bureau (Paris) / T = Maison"])
  test(`the first code of a legend is read, too: ${legend}`, async () =>
    expect((await planOf(lines(legend, "Login;2026-03-09;2026-03-10;2026-03-11", "a;B;T;B"))).codes).toMatchObject([
      { code: "B", suggested: "Paris" },
      { code: "T", suggested: "Maison" },
    ]));

const week = ["a 2026-03-02 FullDay P", "a 2026-03-04 FullDay Q"];
for (const [what, header] of Object.entries({
  French: "Identifiant;Du;Au;lu;ma;me",
  English: "Login;From;To;Mon;Tue;Wed",
  German: "Mitarbeiter;Von;Bis;Mo;Di;Mi",
  Spanish: "Usuario;Desde;Hasta;Lunes;Martes;Miércoles",
  Italian: "Utente;Dal;Al;Lun;Mar;Mer",
  Dutch: "Medewerker;Van;Tot;ma;di;wo",
  Portuguese: "Utilizador;Início;Fim;Segunda;Terça;Quarta",
  Polish: "Pracownik;Od;Do;Pon;Wt;Śr",
  "French letters": "Identifiant;Du;Au;L;M;M;J;V",
  "Portuguese letters": "Utilizador;Início;Fim;S;T;Q;Q;S",
}))
  test(`a standard week in ${what}`, async () =>
    expect((await planOf(lines(header, "a;02/03/2026;13/03/2026;P;;Q"))).said.slice(0, 2)).toEqual(week));

test("Do ends a period in Polish and is a Thursday in German, wherever the period stands", async () => {
  const polish = await planOf(
    lines("Pracownik;Od;Do;Pon;Wt;Śr", "a;02/03/2026;08/03/2026;P;;Q", "b;02/03/2026;13/03/2026;P;;Q"),
  );
  expect(polish.codes.map(({ code }) => code)).toEqual(["P", "Q"]);
  const german = await planOf(lines("Mitarbeiter;Mo;Di;Mi;Do;Fr;Von;Bis", "a;;;;P;;13/04/2026;19/04/2026"));
  expect(german.said).toEqual(["a 2026-04-16 FullDay P"]);
});

test("behind an empty person's line people go on, whatever their login looks like", async () => {
  const { said, skipped } = await planOf(
    lines("Login;2026-03-09;2026-03-10;2026-03-11", "a;B;TT;B", "b;;;", "TT;Lyon;;", "", "TT;Telework"),
  );
  expect(said).toEqual([
    ...["B", "TT", "B"].map((code, at) => `a 2026-03-${["09", "10", "11"][at]} FullDay ${code}`),
    "TT 2026-03-09 FullDay Lyon",
  ]);
  expect(skipped.lines.map(({ line }) => line)).toEqual([3, 6]);
});

for (const header of ["w/c", "Week commencing", "KW vom", "Semaine n°"])
  test(`a week under ${header} needs no other period`, async () =>
    expect((await planOf(lines(`Login;${header};Mon;Tue;Wed;Thu`, "a;2026-03-02;P;;Q;"))).said).toEqual(week));

test("a week named by one of its days, with halves", async () =>
  expect(
    (await planOf(lines("Login;Semaine du;Lundi matin;Lundi après-midi;Mardi", "a;2026-03-02;P;Q;R"))).said,
  ).toEqual(["a 2026-03-02 FirstHalf P", "a 2026-03-02 SecondHalf Q", "a 2026-03-03 FullDay R"]));

test("a standard week without a period waits for the admin's, and then holds for it", async () => {
  const text = lines("Login;Lundi;Mardi;Mercredi;Jeudi;Vendredi", "a;P;;Q;;", "b;;P;;;");
  const open = await planOf(text);
  expect(open).toMatchObject({ kind: "week", troubles: ["2 period-missing", "3 period-missing"] });
  expect(open.desk.review.understood.needsPeriod).toBe(true);
  expect(await textOf(open.desk)).toBeNull();
  const said = await planOf(text, { period: { from: "2026-03-02", to: "2026-03-10" } });
  expect(said.said).toEqual([
    "a 2026-03-02 FullDay P",
    "a 2026-03-04 FullDay Q",
    "a 2026-03-09 FullDay P",
    "b 2026-03-03 FullDay P",
    "b 2026-03-10 FullDay P",
  ]);
});

test("periods that end before they begin, cannot be read or last for ever are one error each", async () => {
  const { troubles } = await planOf(
    lines(
      "Login;From;To;Mon;Tue;Wed",
      "a;2026-03-13;2026-03-02;P;P;P",
      "b;soon;2026-03-02;P;P;P",
      "c;2026-01-01;2926-01-01;P;P;P",
      "d;2026-03-02;2026-03-02;P;P;P",
    ),
  );
  expect(troubles).toEqual(["2 period-reversed", "3 period-unreadable", "4 period-unreadable"]);
});

test("the order of day and month in periods is settled by all of them, or asked of the admin with two of them", async () => {
  const text = (to: string) => lines("Login;From;To;Mon;Tue;Wed", `a;02/03/2026;${to};P;;Q`);
  expect((await planOf(text("13/03/2026"))).said[0]).toBe("a 2026-03-02 FullDay P");
  const open = await planOf(text("03/04/2026"));
  expect(open.troubles).toEqual(["2 period-unreadable"]);
  expect(open.desk.review.understood.dates).toMatchObject({
    order: null,
    decided: "ask",
    examples: [
      { text: "02/03/2026", dayFirst: "2026-03-02", monthFirst: "2026-02-03" },
      { text: "03/04/2026", dayFirst: "2026-04-03", monthFirst: "2026-03-04" },
    ],
  });
  expect((await planOf(text("03/04/2026"), { dateOrder: "day-first" })).said[0]).toBe("a 2026-03-02 FullDay P");
});

test("a list with dates in its rows is a list, and so is a grid when the admin says so; it cannot be a week", async () => {
  const list = lines("Login;Lieu;Date;Période;Demandé le;Validé le", "a;Paris;2026-03-09;Matin;2026-01-09;2026-01-10");
  expect((await planOf(list)).kind).toBe("list");
  const grid = lines("Login;2026-03-09;2026-03-10;2026-03-11", "a;B;T;B");
  expect((await planOf(grid, { layout: "list" })).kind).toBe("list");
  expect((await planOf(grid, { layout: "week" })).kind).toBe("grid");
});

test("a week that begins on Sunday and is named by that Sunday runs from there", async () => {
  const { said, troubles } = await planOf(
    lines("Login;Week of;Sun;Mon;Tue;Wed;Thu;Fri;Sat", "a;22/11/2026;X;B;TT;B;;TT;"),
  );
  expect(troubles).toEqual([]);
  expect(said).toEqual([
    "a 2026-11-22 FullDay X",
    "a 2026-11-23 FullDay B",
    "a 2026-11-24 FullDay TT",
    "a 2026-11-25 FullDay B",
    "a 2026-11-27 FullDay TT",
  ]);
});

test("a plan of which no cell holds a text is refused for that: colours cannot be read", async () => {
  const opened = await createDesk().open(
    new Blob([lines("Login;2026-03-09;2026-03-10;2026-03-11", "a;;;", "b;;;")]),
    "plan.csv",
    {},
    null,
    () => {},
  );
  expect(opened).toEqual({ ok: false, refusal: { kind: "plan-empty" } });
});

for (const [what, text] of Object.entries({
  "one day": lines("Login;2026-03-09", "a;B"),
  "one day beside names": lines("Login;Nom;09/03/2026", "a;Al;B"),
  "one day of two halves": lines("Login;2026-03-09 matin;2026-03-09 après-midi", "a;B;T"),
}))
  test(`a plan of ${what}`, async () => {
    const { kind, said } = await planOf(text);
    expect([kind, said[0]?.slice(0, 12)]).toEqual(["grid", "a 2026-03-09"]);
  });

test("a date in the header of a list makes no plan of it", async () =>
  expect((await planOf(lines("Login;Lieu;Date;Période;2026-03-09", "a;Paris;2026-03-09;Matin;x"))).kind).toBe("list"));
