import { expect, test } from "vitest";
import { allRows, deskWith } from "./desk-fixture";

async function codesOf(...lines: readonly string[]) {
  const desk = await deskWith(lines.join("\n"));
  const { layout } = desk.review.understood;
  const { rows } = await desk.rows(allRows, 0, 100);
  const said = rows.map(({ cells: { date, workLocationName } }) => `${date.sent} ${workLocationName.text}`);
  return { said, codes: layout.kind === "list" ? [] : layout.codes.map(({ code, suggested }) => [code, suggested]) };
}

for (const [what, lines] of Object.entries({
  "in a grid": ["Login;Lieu;2026-03-02;2026-03-03;2026-03-04", "a;Télétravail;x;;x", "a;Paris;;x;"],
  "in a standard week": [
    "Login;Lieu;Du;Au;Lundi;Mardi;Mercredi",
    "a;Télétravail;2026-03-02;2026-03-08;x;;x",
    "a;Paris;2026-03-02;2026-03-08;;x;",
  ],
}))
  test(`one tick beside two places is two codes, each with the place of its line: ${what}`, async () =>
    expect(await codesOf(...lines)).toEqual({
      said: ["2026-03-02 x (Télétravail)", "2026-03-04 x (Télétravail)", "2026-03-03 x (Paris)"],
      codes: [
        ["x (Télétravail)", "Télétravail"],
        ["x (Paris)", "Paris"],
      ],
    }));

test("what a tick means beside other codes is asked, or said by a legend", async () => {
  const plan = ["Login;Site;2026-03-02;2026-03-03;2026-03-04", "a;Paris;x;B;B", "b;Lyon;B;x;B"];
  const open = (await codesOf(...plan)).codes;
  expect(open).toEqual([
    ["B", null],
    ["x (Paris)", null],
    ["x (Lyon)", null],
  ]);
  const told = (await codesOf("x = Télétravail", ...plan)).codes;
  expect(told.slice(1)).toEqual([
    ["x (Paris)", "Télétravail"],
    ["x (Lyon)", "Télétravail"],
  ]);
});

test("ticks without a place beside them, and halves of a day that are counted, stay as they are", async () => {
  expect((await codesOf("Login;2026-03-02;2026-03-03;2026-03-04", "a;x;;x")).codes).toEqual([["x", null]]);
  expect((await codesOf("Login;Lieu;2026-03-02;2026-03-03;2026-03-04", "a;Paris;0,5;;0,5")).codes).toEqual([
    ["0,5", null],
  ]);
});
