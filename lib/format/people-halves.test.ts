import { expect, test } from "vitest";
import { allRows, deskWith } from "./desk-fixture";
import { withHalves } from "./people-halves";

async function readOf(...lines: readonly string[]) {
  const desk = await deskWith(lines.join("\n"));
  const { rows } = await desk.rows(allRows, 0, 100);
  return rows.map(({ cells: { login, date, position, workLocationName } }) =>
    [login.text, date.sent, position.sent ?? "–", workLocationName.text].join(" "),
  );
}
const days = ["2026-03-02;P;Q;R;S", "2026-03-03;Q;P;S;R", "2026-03-04;P;P;S;S"];

for (const [what, header] of Object.entries({
  "parts in a line below their names": ["Date;ab;;cd;", ";Matin;Après-midi;Matin;Après-midi"],
  "AM and PM in a line below": ["Date;ab;;cd;", ";AM;PM;AM;PM"],
  "parts below names that stand twice": ["Date;ab;ab;cd;cd", ";AM;PM;AM;PM"],
  "words behind their names": ["Date;ab AM;ab PM;cd AM;cd PM"],
  "words in brackets": ["Date;ab (matin);ab (après-midi);cd (matin);cd (après-midi)"],
  "their names twice side by side": ["Date;ab;ab;cd;cd"],
}))
  test(`people across with a column per half of the day, by ${what}`, async () => {
    const said = await readOf(...header, ...days);
    expect(said).toHaveLength(12);
    expect(said.slice(0, 4)).toEqual([
      ...["ab 2026-03-02 FirstHalf P", "ab 2026-03-02 SecondHalf Q"],
      ...["cd 2026-03-02 FirstHalf R", "cd 2026-03-02 SecondHalf S"],
    ]);
  });

test("a half of the day behind a date is kept, also where it stands behind one only", async () =>
  expect(
    await readOf(
      ...["Date;ab;cd", "02/03/2026;P;Q", "03/03/2026 matin;P;", "03/03/2026 après-midi;Q;", "14/03/2026;Q;"],
    ),
  ).toEqual([
    ...["ab 2026-03-02 – P", "cd 2026-03-02 – Q", "ab 2026-03-03 FirstHalf P", "ab 2026-03-03 SecondHalf Q"],
    "ab 2026-03-14 – Q",
  ]));

test("a block further down may have its own people and halves", async () =>
  expect(
    (await readOf("Date;ab;;cd;", ";AM;PM;AM;PM", ...days, "Date;ef;;gh;", ";AM;PM;AM;PM", "2026-03-05;P;Q;R;S")).slice(
      12,
    ),
  ).toEqual([
    ...["ef 2026-03-05 FirstHalf P", "ef 2026-03-05 SecondHalf Q"],
    ...["gh 2026-03-05 FirstHalf R", "gh 2026-03-05 SecondHalf S"],
  ]));

test("“Marie A” and “Marie M” are two people", () => {
  const people = ["Marie A", "Marie M"].map((date, column) => ({ column, date, part: "" }));
  expect(withHalves(people, null)).toEqual(people);
});
