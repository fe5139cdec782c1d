import { expect, test } from "vitest";
import { filled, laidOut } from "./pasted-cells";

test("a block goes to the right and down from the cell it is pasted at", () =>
  expect(laidOut([["Paris", "Nord"], ["Lyon"]], [7, 9], 2)).toEqual({
    cells: [
      { row: 7, column: "workLocationName", text: "Paris" },
      { row: 7, column: "areaName", text: "Nord" },
      { row: 9, column: "workLocationName", text: "Lyon" },
    ],
    beyond: [],
    dropped: 0,
  }));

test("lines below the last row are rows to add, with the texts in their columns", () =>
  expect(laidOut([["jdupont"], ["aexemple", "Lyon"]], [3], 1).beyond).toEqual([
    { login: "aexemple", workLocationName: "Lyon" },
  ]));

test("columns that find no room are counted, not squeezed in elsewhere", () => {
  const { cells, dropped } = laidOut([["a", "b", "c", "d"]], [3], 6);
  expect(cells.map(({ column }) => column)).toEqual(["comment", "isDeletion"]);
  expect(dropped).toBe(2);
});

test("pasted at the line numbers, a block begins at the first column", () =>
  expect(laidOut([["jdupont"]], [3], 0).cells).toEqual([{ row: 3, column: "login", text: "jdupont" }]));

test("one text fills every selected cell", () => expect(filled([1, 2], ["login", "date"], "x")).toHaveLength(4));
