import { expect, test } from "vitest";
import { allRows, deskWith } from "./desk-fixture";
import { isNote, isTotal, isTotalWord } from "./foot-lines";

const cells = (line: string) => line.split(";");

async function linesOf(...lines: readonly string[]) {
  const desk = await deskWith(lines.map((line) => `${line}\n`).join(""));
  const { rows } = await desk.rows(allRows, 0, 200);
  const { layout, skipped } = desk.review.understood;
  return {
    codes: layout.kind === "list" ? [] : layout.codes,
    rows: [...new Set(rows.map(({ line }) => line))],
    skipped: skipped.lines.map(({ line }) => line),
    loginRules: rows.flatMap(({ line, cells: { login } }) => login.findings.map(({ rule }) => `${line} ${rule}`)),
  };
}

for (const name of ["Summers Anna", "somma.g", "summers", "total.jean", "sum.mei", "sommer", "Razemski", "Sumatra"])
  test(`${name} is no total`, () => expect(isTotalWord(name)).toBe(false));

for (const word of [
  "Total",
  "Total présents",
  "TOTAL :",
  "Sous-total",
  "Summe",
  "Zwischensumme",
  " total:",
  "Total 12",
])
  test(`${word} is a total`, () => expect(isTotalWord(word)).toBe(true));

for (const line of ["summers.a;Bureau;23/11/2026;", "sum.mei;;23/11/2026;Matin", "Total;Bureau;23/11/2026;"])
  test(`the list line ${line} is a row`, () => expect(isTotal(cells(line))).toBe(false));

test("a total may have numbers, even one that could be a spreadsheet's date", () => {
  expect(isTotal(cells("Total;;;12"))).toBe(true);
  expect(isTotal(cells("Total;;46034;"))).toBe(true);
});

for (const line of ["-dup", "dupont.j", "Dupont Jean", "Jean de Dupont", "a;b"])
  test(`${line} alone on a last line stays a row`, () => expect(isNote(cells(line))).toBe(false));

for (const line of [
  "# end",
  "(2 rows affected)",
  "12 lignes",
  "* may change",
  "Légende :",
  "Note: provisional",
  "This plan may change.",
  "-----",
])
  test(`${line} alone on a last line is a remark`, () => expect(isNote(cells(line))).toBe(true));

test("a list keeps its people whose login begins like a total, and a login cut off", async () =>
  expect(
    await linesOf("login;workLocationName;date;position", "total.jean;Paris;23/11/2026;", "Total;;;3", "dupont.j"),
  ).toMatchObject({ rows: [2, 4], skipped: [3] }));

for (const [what, foot] of Object.entries({
  "a signature below a blank line": ["", "Cordialement,", "Jeanne Martin", "DRH – Acme SAS", "01 23 45 67 89"],
  "an export's own words": ["", "Exporté le 05/01/2026 à 09:12;;;", "2 lignes;;;", "Confidentiel;;;"],
  "a legend": ["", "Légende", "B;Bureau;;", "TT;Télétravail"],
  "a remark with more below it": ["Généré par le service RH le 5 janvier", "Acme"],
}))
  test(`${what} is no row`, async () => {
    const rows = ["Login;Lieu;Date;Période", "a;Paris;23/11/2026;Matin", "b;Paris;23/11/2026;Matin"];
    expect(await linesOf(...rows, ...foot)).toMatchObject({ rows: [2, 3] });
    expect((await linesOf(...rows, ...foot, "c;Paris;23/11/2026;Matin")).rows).toHaveLength(
      3 + foot.filter(Boolean).length,
    );
  });

test("cells that hold spaces only make no row", async () =>
  expect(
    (await linesOf("Login;Lieu;Date;Période", " ; ; ; ", "a;Paris;23/11/2026;Matin", "\u00a0;\u00a0;\u00a0;\u00a0"))
      .rows,
  ).toEqual([3]));

test("a login alone below a blank line stays a row that was cut off", async () =>
  expect(
    (await linesOf("Login;Lieu;Date;Période", "a;Paris;23/11/2026;Matin", "", "dupont.j", "martin.a")).rows,
  ).toEqual([2, 4, 5]));

test("lines drawn between rows are none, wherever they stand", async () =>
  expect(
    await linesOf(
      ...[
        "Login;Lieu;Date;Période",
        "-----;-----;-----;-----",
        "a;Paris;23/11/2026;Matin",
        "------",
        "b;Paris;23/11/2026;Matin",
      ],
      ...["=====;;;", "-dup;Paris;23/11/2026;Matin", "+----+----+", "-;-;-;-"],
    ),
  ).toMatchObject({ rows: [3, 5, 7, 9], skipped: [2, 4, 6, 8] }));

for (const [what, ...lines] of [
  [
    "SAP",
    "|Login |Lieu |Date      |Période|",
    "|------|-----|----------|-------|",
    "|a     |Paris|23.11.2026|Matin  |",
    "|---|---|---|---|",
  ],
  ["Markdown", "| Login | Lieu | Date | Période |", "|---|:---:|---|---:|", "| a | Paris | 2026-11-23 | Matin |"],
  ["psql", " login | place | date | part", "-------+-------+------+------", " a | Paris | 2026-11-23 | PM", "(1 row)"],
] as const)
  test(`a table drawn by ${what}`, async () => expect((await linesOf(...lines)).rows).toEqual([3]));

const days = "Login;2026-03-09;2026-03-10;2026-03-11";

test("a grid keeps people whose name begins like a total; totals have only numbers", async () =>
  expect(
    await linesOf(days, "Summers Anna;B;TT;B", "somma.g;B;B;B", "Total;B;TT;B", "Total;2;3;2", "Total présents;2;;"),
  ).toMatchObject({ rows: [2, 3, 4], skipped: [5, 6] }));

test("a week keeps people whose name begins like a total", async () =>
  expect(
    await linesOf("Login;Du;Au;Lun;Mar;Mer", "summers;23/11/2026;06/12/2026;B;TT;B", "Total;;;1;1;1"),
  ).toMatchObject({ rows: [2], skipped: [3] }));

test("right under the rows a login that equals a code is a person", async () =>
  expect(await linesOf(days, "a;AL;B;B", "AL;Bureau;;")).toMatchObject({ rows: [2, 3], skipped: [] }));

for (const between of ["", "Légende;;;", "Légende;B = Lyon;;"])
  test(`a pair below "${between}" is a legend`, async () => {
    const { codes, skipped } = await linesOf(days, "a;AL;B;B", between, "AL;Bureau;;");
    expect(skipped).toContain(4);
    expect(codes.find(({ code }) => code === "AL")?.suggested).toBe("Bureau");
  });

for (const between of ["b;B;B;B", ""])
  test(`codes without a login below "${between}" are a row without a login`, async () => {
    const { rows, loginRules, codes } = await linesOf(days, "a;B;TT;B", between, ";B;TT;");
    expect(rows).toContain(4);
    expect(loginRules).toContain("4 login-missing");
    expect(codes.map(({ suggested }) => suggested)).toEqual([null, null]);
  });

test("a code is never said to mean another code or a number", async () => {
  const { codes } = await linesOf(days, "a;B;TT;B", "", "B;TT", "TT = 12", "B = Bureau (TT)", "TT = Home");
  expect(codes.map(({ suggested }) => suggested)).toEqual(["Bureau", "Home"]);
});
