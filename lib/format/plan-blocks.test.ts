import { expect, test } from "vitest";
import { allRows, deskWith, textOf } from "./desk-fixture";

async function planOf(...lines: readonly string[]) {
  const desk = await deskWith(lines.join("\r\n"));
  const { skipped } = desk.review.understood;
  const { rows } = await desk.rows(allRows, 0, 200);
  const said = rows.map(({ cells: { login, date, workLocationName } }) =>
    [login.text, date.sent ?? date.findings[0]?.rule, workLocationName.text].join(" "),
  );
  return { desk, said, skipped: skipped.lines.map(({ line }) => line) };
}
const first = ["a 2026-03-02 B", "a 2026-03-03 T", "a 2026-03-04 B", "a 2026-03-05 B", "a 2026-03-06 T"];
const second = ["b 2026-03-09 T", "b 2026-03-10 T", "b 2026-03-11 B", "b 2026-03-12 T", "b 2026-03-13 B"];

for (const [what, lines] of Object.entries({
  dates: [
    "Login;02/03/2026;03/03/2026;04/03/2026;05/03/2026;06/03/2026",
    "a;B;T;B;B;T",
    "",
    "Login;09/03/2026;10/03/2026;11/03/2026;12/03/2026;13/03/2026",
    "b;T;T;B;T;B",
  ],
  "dates under an empty header": [
    "Planning 2026",
    ";02/03;03/03;04/03;05/03;06/03",
    "a;B;T;B;B;T",
    ";09/03;10/03;11/03;12/03;13/03",
    "b;T;T;B;T;B",
  ],
  "day numbers of one month": [
    "Mars 2026",
    "Login;2;3;4;5;6",
    "a;B;T;B;B;T",
    "Login;9;10;11;12;13",
    ";L;M;M;J;V",
    "b;T;T;B;T;B",
  ],
  "weekdays under a title": [
    "Semaine du 02/03/2026",
    "Login;Lundi;Mardi;Mercredi;Jeudi;Vendredi",
    "a;B;T;B;B;T",
    "Semaine du 09/03/2026",
    "Login;Lundi;Mardi;Mercredi;Jeudi;Vendredi",
    "b;T;T;B;T;B",
  ],
}))
  test(`a block further down holds the days of its own header: ${what}`, async () =>
    expect((await planOf(...lines)).said).toEqual([...first, ...second]));

test("a block with more days than the first does not become the header, and what stands above it is not lost", async () =>
  expect(
    (
      await planOf(
        "Login;2026-03-04;2026-03-05;2026-03-06",
        "a;B;B;T",
        "Login;2026-03-09;2026-03-10;2026-03-11;2026-03-12;2026-03-13",
        "b;T;T;B;T;B",
      )
    ).said,
  ).toEqual([...first.slice(2), ...second]));

test("the same header on a new page is no person, and is said", async () => {
  const header = "Login;2026-03-02;2026-03-03;2026-03-04;2026-03-05;2026-03-06";
  const { said, skipped } = await planOf(header, "a;B;T;B;B;T", header, "b;B;T;B;B;T");
  expect(said).toEqual([...first, ...first.map((row) => row.replace("a", "b"))]);
  expect(skipped).toEqual([3]);
});

test("the header of a standard week on a new page is no person", async () => {
  const header = "Login;Du;Au;Lundi;Mardi;Mercredi;Jeudi;Vendredi";
  const { said } = await planOf(header, "a;02/03/2026;13/03/2026;B;;;;", header, "b;02/03/2026;13/03/2026;T;;;;");
  expect(said).toEqual(["a 2026-03-02 B", "a 2026-03-09 B", "b 2026-03-02 T", "b 2026-03-09 T"]);
});

test("two teams under the same day numbers have the same days; smaller numbers without a month have none", async () => {
  const days = (name: string) => [name, "Login;9;10;11;12;13"];
  const twice = await planOf("Mars 2026", ...days("RH"), "b;T;T;B;T;B", ...days("IT"), "b;T;T;B;T;B");
  expect(twice.said).toEqual([...second, ...second]);
  const { said, desk } = await planOf("Mars 2026", ...days("RH"), "b;T;T;B;T;B", "Login;6;7;8;9;10", "b;T;T;B;T;B");
  expect(said.slice(5)).toEqual(["T", "T", "B", "T", "B"].map((code) => `b date-missing ${code}`));
  expect(await textOf(desk)).toBeNull();
});
