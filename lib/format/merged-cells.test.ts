import { expect, test } from "vitest";
import { createDesk } from "./desk";
import { allRows } from "./desk-fixture";
import { mergeOf } from "./merged-cells";
import { partsOf, rowOf, zipOf } from "./workbook-fixture";

const day = (serial: number) => `<c s="1"><v>${serial}</v></c>`;
async function rowsOf(merges: readonly string[], ...lines: readonly (readonly string[])[]) {
  const rows = lines.map((cells, index) => rowOf(index + 1, cells)).join("");
  const refs = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  const sheet = `<sheetData>${rows}</sheetData><mergeCells count="${merges.length}">${refs}</mergeCells>`;
  const desk = createDesk(() => 20_000);
  const opened = await desk.open(zipOf(partsOf({ Plan: sheet })), "x.xlsx", {}, null, () => {});
  if (!opened.ok) throw new Error(opened.refusal.kind);
  const { rows: shown } = await desk.rows(allRows, 0, 100);
  return shown.map(({ cells: { login, date, position, workLocationName } }) =>
    [login.text, date.sent, position.sent ?? "–", workLocationName.text].join(" "),
  );
}
const days = [46090, 46091, 46092].map(day);

test("a place merged over days holds for each of them", async () =>
  expect(await rowsOf(["B2:D2"], ["Login", ...days], ["a", "T", "", ""], ["b", "B", "", "T"])).toEqual([
    "a 2026-03-09 – T",
    "a 2026-03-10 – T",
    "a 2026-03-11 – T",
    "b 2026-03-09 – B",
    "b 2026-03-11 – T",
  ]));

test("a name merged over two lines is the name of both, and so is a place over two people", async () => {
  const header = ["Login", "Période", ...days.slice(0, 2)];
  expect(await rowsOf(["A2:A3", "D2:D3"], header, ["a", "Matin", "B", "T"], ["", "Après-midi", "T", ""])).toEqual([
    "a 2026-03-09 FirstHalf B",
    "a 2026-03-10 FirstHalf T",
    "a 2026-03-09 SecondHalf T",
    "a 2026-03-10 SecondHalf T",
  ]);
});

test("merged cells of a list are filled down", async () =>
  expect(
    await rowsOf(
      ["A2:A3", "B3:B4"],
      ["Login", "Lieu", "Date", "Période"],
      ["a", "Paris", day(46090), "J"],
      ["", "Lyon", day(46091), "J"],
      ["b", "", day(46091), "M"],
    ),
  ).toEqual([
    "a 2026-03-09 FullDay Paris",
    "a 2026-03-10 FullDay Lyon",
    "b 2026-03-11 FirstHalf Lyon".replace("11", "10"),
  ]));

test("a place merged over both halves of a day holds for both", async () =>
  expect(await rowsOf(["C2:D2"], ["Login", "Date", "Matin", "Après-midi"], ["a", day(46090), "Paris", ""])).toEqual([
    "a 2026-03-09 FirstHalf Paris",
    "a 2026-03-09 SecondHalf Paris",
  ]));

test("merged titles, group lines and lines that are empty otherwise become no rows", async () =>
  expect(
    await rowsOf(
      ["A1:D1", "A3:D3", "A4:A5", "B6:D6"],
      ["Planning", "", "", ""],
      ["Login", ...days],
      ["Équipe RH", "", "", ""],
      ["a", "B", "", ""],
      ["", "", "", ""],
      ["", "Semaine suivante", "", ""],
    ),
  ).toEqual(["a 2026-03-09 – B"]));

test("a reference that is none is no merged cell", () => {
  expect(mergeOf("B2:AA10")).toEqual({ fromLine: 2, toLine: 10, fromColumn: 1, toColumn: 26 });
  for (const ref of ["", "B2", "2:3", "B:C", "B2:C3:D4"]) expect(mergeOf(ref)).toBeNull();
});
