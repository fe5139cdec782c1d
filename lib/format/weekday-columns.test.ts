import { expect, test } from "vitest";
import type { Choices } from "./conversation";
import { allRows, deskWith } from "./desk-fixture";

async function readOf(lines: readonly string[], choices: Choices = {}) {
  const desk = await deskWith(lines.join("\n"), choices);
  const { rows } = await desk.rows(allRows, 0, 100);
  const { needsPeriod, skipped } = desk.review.understood;
  const said = rows.map(({ findings, cells: { login, date, position, workLocationName } }) =>
    [login.text, findings[0]?.rule ?? date.sent, position.sent, workLocationName.text].filter(Boolean).join(" "),
  );
  return { said, needsPeriod, skipped: skipped.lines.map(({ line }) => line) };
}
const both = ["a 2026-03-03 T", "a 2026-03-04 B", "a 2026-03-09 P", "a 2026-03-11 B"];
const twice = ";Lundi;Mardi;Mercredi;Lundi;Mardi;Mercredi";

for (const [what, lines] of Object.entries({
  "in words behind them": [
    "Login;Du;Au;Lundi pair;Mardi pair;Mercredi pair;Lundi impair;Mardi impair;Mercredi impair",
    "a;02/03/2026;15/03/2026;;T;B;P;;B",
  ],
  "in turns, with brackets": [
    "Login;Du;Au;Lu (paire);Lu (impaire);Ma (paire);Ma (impaire);Me (sem. paire);Me (sem. impaire)",
    "a;02/03/2026;15/03/2026;;P;T;;B;B",
  ],
  "in German": [
    "Mitarbeiter;Von;Bis;Mo gerade KW;Di gerade KW;Mi gerade KW;Mo ungerade KW;Di ungerade KW;Mi ungerade KW",
    "a;02.03.2026;15.03.2026;;T;B;P;;B",
  ],
  "merged above, beside the names of the other columns": [
    "Login;Du;Au;Semaines paires;;;Semaines impaires;;",
    `;;${twice}`,
    "a;02/03/2026;15/03/2026;;T;B;P;;B",
  ],
}))
  test(`columns of even and of odd weeks: ${what}`, async () =>
    // 2 March 2026 begins week 10
    expect((await readOf(lines)).said.toSorted()).toEqual(both));

for (const [what, lines] of Object.entries({
  "“Lundi A” beside “Lundi B” is no afternoon": [
    "Login;Du;Au;Lundi A;Mardi A;Mercredi A;Lundi B;Mardi B;Mercredi B",
    "a;02/03/2026;15/03/2026;;T;B;P;;B",
  ],
  "weeks 1 and 2": [
    "Login;Du;Au;Lundi S1;Mardi S1;Mercredi S1;Lundi S2;Mardi S2;Mercredi S2",
    "a;02/03/2026;15/03/2026;;T;B;P;;B",
  ],
  "the same weekdays in two blocks": [`Login;Du;Au${twice}`, "a;02/03/2026;15/03/2026;;T;B;P;;B"],
  "under a title": ["Semaine A", "Login;Du;Au;Lundi;Mardi;Mercredi", "a;02/03/2026;15/03/2026;;T;B"],
}))
  test(`kinds of week that nobody tells apart are asked for, never taken for every week: ${what}`, async () =>
    expect((await readOf(lines)).said).toEqual(["a week-alternates"]));

test("“Lundi A” without another week is still an afternoon", async () =>
  expect((await readOf(["Login;Du;Au;Lundi M;Lundi A;Mardi M", "a;2026-03-02;2026-03-08;B;T;P"])).said).toEqual([
    "a 2026-03-02 FirstHalf B",
    "a 2026-03-02 SecondHalf T",
    "a 2026-03-03 FirstHalf P",
  ]));

test("a title says in which weeks the lines below it hold, until another one does", async () => {
  const lines = ["Semaines paires", "Login;Du;Au;Lundi;Mardi;Mercredi", "a;02/03/2026;15/03/2026;;T;B", ""];
  const { said } = await readOf([...lines, "Semaines impaires", "", "a;02/03/2026;15/03/2026;P;;B"]);
  expect(said).toEqual(both);
});

test("a line whose period has none of its weeks is said, not lost", async () => {
  const lines = ["Login;Du;Au;Semaine;Lundi;Mardi;Mercredi", "a;2026-03-02;2026-03-08;impaire;B;;"];
  expect(await readOf([...lines, "b;2026-03-02;2026-03-08;paire;B;;"])).toMatchObject({
    said: ["b 2026-03-02 B"],
    skipped: [2],
  });
});

const days = "Lundi;Mardi;Mercredi;Jeudi;Vendredi";
for (const [header, end, rows] of [
  ["À partir du", "10/03/2026", ["a 2026-03-11 B"]],
  ["Jusqu'au", "10/03/2026", ["a 2026-03-04 B", "a 2026-03-09 P"]],
  ["Vanaf", "13-03-2026", ["a period-reversed"]],
  ["Startdatum", "", ["a period-unreadable"]],
  ["Gültig ab", "10.03.2026", ["a 2026-03-11 B"]],
] as const)
  test(`of a week with one end, “${header}” ${end || "nothing"}, the period is asked, and the end holds within it`, async () => {
    const lines = [`Login;${header};${days}`, `a;${end};P;;B;;`];
    const asked = await readOf(lines);
    expect(asked).toMatchObject({ needsPeriod: true, said: ["a period-missing"] });
    const period = { from: "2026-03-04", to: "2026-03-12" };
    expect((await readOf(lines, { period, dateOrder: "day-first" })).said).toEqual(rows);
  });
