import { expect, test } from "vitest";
import { lastColumn, moved } from "./grid-columns";

const at = { row: 5, column: 3 };
for (const [key, whole, row, column] of [
  ["ArrowUp", false, 4, 3],
  ["ArrowDown", false, 6, 3],
  ["ArrowLeft", false, 5, 2],
  ["ArrowRight", false, 5, 4],
  ["ArrowDown", true, 99, 3],
  ["Home", false, 5, 0],
  ["End", false, 5, lastColumn],
  ["Home", true, 0, 0],
  ["End", true, 99, lastColumn],
  ["PageDown", false, 25, 3],
  ["PageUp", false, 0, 3],
] as const)
  test(`${whole ? "Ctrl+" : ""}${key} goes from row 5 to row ${row}, column ${column}`, () =>
    expect(moved(at, key, whole, 100, 20)).toEqual({ row, column }));

test("no key leads out of the rows", () => {
  expect(moved({ row: 99, column: lastColumn }, "ArrowDown", false, 100, 20)).toEqual({ row: 99, column: lastColumn });
  expect(moved({ row: 0, column: 0 }, "ArrowLeft", false, 100, 20)).toEqual({ row: 0, column: 0 });
});
test("other keys move nothing", () => expect(moved(at, "a", false, 100, 20)).toBeNull());
