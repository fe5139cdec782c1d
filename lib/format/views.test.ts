import { expect, test } from "vitest";
import type { View } from "./conversation";
import { allRows, deskWith, guideFile } from "./desk-fixture";

const file = guideFile(
  "b10;Évry;;2026-03-02;SecondHalf;;",
  "b2;Paris;;2026-02-30;FullDay;;",
  "a1;evry;;2026-01-05;soir;Nord;",
  "b2;Paris;;2025-12-31;FirstHalf;;",
);
const linesOf = async (view: Partial<View>) => {
  const desk = await deskWith(file);
  const { rows } = await desk.rows({ ...allRows, ...view }, 0, 100);
  for (const [at, { id }] of rows.entries()) expect(await desk.locate({ ...allRows, ...view }, id)).toBe(at);
  return rows.map(({ line }) => line);
};

for (const [what, view, lines] of [
  ["a search finds text in any cell, case and accents aside", { search: "EVRY" }, [2, 4]],
  ["a search finds text in the middle", { search: "or" }, [4]],
  ["a search that finds nothing", { search: "zz" }, []],
  ["rows with a finding in a column", { column: "position" }, [4]],
  ["a column and a search together", { column: "date", search: "paris" }, [3]],
  [
    "by login, numbers as numbers, equal ones as in the file",
    { sort: { by: "login", descending: false } },
    [4, 3, 5, 2],
  ],
  ["descending, equal ones still as in the file", { sort: { by: "login", descending: true } }, [2, 3, 5, 4]],
  ["by day, unreadable ones last", { sort: { by: "date", descending: false } }, [5, 4, 2, 3]],
  ["by part of the day", { sort: { by: "position", descending: false } }, [3, 5, 2, 4]],
  ["by line, backwards", { sort: { by: "line", descending: true } }, [5, 4, 3, 2]],
  [
    "a row kept in sight stands in its place",
    { search: "evry", keep: 3, sort: { by: "login", descending: false } },
    [4, 5, 2],
  ],
] as const satisfies readonly (readonly [string, Partial<View>, readonly number[]])[])
  test(what, async () => expect(await linesOf(view)).toEqual(lines));

test("a row that a view does not list has no place in it", async () => {
  const desk = await deskWith(file);
  expect(await desk.locate({ ...allRows, filter: "ready" }, 1)).toBeNull();
  expect(await desk.locate(allRows, 9)).toBeNull();
});

test("a whole view is left out, but not the row that is only kept in sight", async () => {
  const desk = await deskWith(file);
  const { changed } = await desk.apply({ type: "leave-out-view", view: { ...allRows, search: "evry", keep: 1 } });
  expect(changed).toBe(2);
  expect((await desk.log()).commands).toEqual([{ type: "leave-out", rows: Uint32Array.of(0, 2) }]);
});
