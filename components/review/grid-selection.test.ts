import { expect, test } from "vitest";
import { blockOf, columnsOf, rowsIn, selectedIn, spansOf, throughRow, toggledRow, wholeRows } from "./grid-selection";

test("a block is the same from whichever corner it was drawn", () => {
  const one = blockOf({ row: 2, column: 1 }, { row: 4, column: 2 });
  const other = blockOf({ row: 4, column: 2 }, { row: 2, column: 1 });
  for (const block of [one, other]) {
    expect(block && spansOf(block)).toEqual([{ from: 2, to: 4 }]);
    expect(block && columnsOf(block)).toEqual(["login", "workLocationName"]);
    expect(selectedIn(block, 3)).toEqual({ from: 1, to: 2 });
    expect(selectedIn(block, 5)).toBeNull();
  }
});

test("one cell is no selection but the cursor", () =>
  expect(blockOf({ row: 2, column: 1 }, { row: 2, column: 1 })).toBeNull());

test("line number and state are no cells of the admin's", () => {
  const block = blockOf({ row: 0, column: 0 }, { row: 0, column: 8 });
  expect(block && columnsOf(block)).toHaveLength(7);
});

test("rows are taken in and out one by one", () => {
  let rows = toggledRow(null, 3);
  for (const row of [5, 4, 9]) rows = toggledRow(rows, row);
  expect(rows && spansOf(rows)).toEqual([
    { from: 3, to: 5 },
    { from: 9, to: 9 },
  ]);
  rows = toggledRow(rows, 4);
  expect(rows && rowsIn(spansOf(rows))).toBe(3);
  for (const row of [3, 5, 9]) rows = toggledRow(rows, row);
  expect(rows).toBeNull();
});

test("Shift reaches from the row selected last, back and forth, and leaves others alone", () => {
  let rows = throughRow(toggledRow(toggledRow(null, 1), 10), 10, 14);
  expect(spansOf(rows)).toEqual([
    { from: 1, to: 1 },
    { from: 10, to: 14 },
  ]);
  rows = throughRow(rows, 14, 8);
  expect(spansOf(rows)).toEqual([
    { from: 1, to: 1 },
    { from: 8, to: 10 },
  ]);
});

test("a million rows are one span", () => {
  const all = wholeRows(0, 999_999);
  expect(rowsIn(spansOf(all))).toBe(1_000_000);
  expect(selectedIn(all, 500_000)).toEqual({ from: 0, to: 8 });
});
