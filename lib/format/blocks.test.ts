import { expect, test } from "vitest";
import type { Request } from "./command";
import type { TableDesk } from "./conversation";
import { allRows, deskWith, guideFile, textOf } from "./desk-fixture";

const file = guideFile(
  "aexemple;Paris;;2026-03-02;FirstHalf;;",
  "aexemple;Paris;;2026-03-02;SecondHalf;remote;",
  "bmodele;PARIS Nord;A1;2026-03-02;FullDay;Paris;",
  "cfictive;Nantes; ;2026-03-03;FullDay;;true",
);
const rowsOf = async (desk: TableDesk) => (await desk.rows(allRows, 0, 100)).rows;
const textsOf = async (desk: TableDesk, column: "workLocationName" | "areaName" | "comment") =>
  (await rowsOf(desk)).map(({ cells }) => cells[column].text);
const replace = (find: string, to: string, more: object = {}): Request => ({
  type: "replace-text",
  find,
  replace: to,
  column: null,
  rows: null,
  wholeCell: false,
  matchCase: false,
  ...more,
});

test("a pasted block is one entry in the log and one undo", async () => {
  const desk = await deskWith(file);
  const before = await textOf(desk);
  const cells = [
    { row: 0, column: "workLocationName", text: "Lyon" },
    { row: 1, column: "workLocationName", text: "Lyon" },
    { row: 2, column: "comment", text: "Paris" },
    { row: 3, column: "comment", text: "x" },
  ] as const;
  expect((await desk.apply({ type: "set-cells", cells })).changed).toBe(3);
  expect(await textsOf(desk, "workLocationName")).toEqual(["Lyon", "Lyon", "PARIS Nord", "Nantes"]);
  expect((await desk.log()).commands).toHaveLength(1);
  await desk.undo();
  expect(await textOf(desk)).toBe(before);
});

test("two texts change places", async () => {
  const desk = await deskWith(file);
  const pairs = [
    { from: "Paris", to: "Nantes" },
    { from: "Nantes", to: "Paris" },
  ];
  await desk.apply({ type: "replace-values", column: "workLocationName", pairs });
  expect(await textsOf(desk, "workLocationName")).toEqual(["Nantes", "Nantes", "PARIS Nord", "Paris"]);
});

test("what looks empty is filled, what is filled stays", async () => {
  const desk = await deskWith(file);
  expect((await desk.apply({ type: "fill-empty", column: "areaName", text: "B2" })).changed).toBe(3);
  expect(await textsOf(desk, "areaName")).toEqual(["B2", "B2", "A1", "B2"]);
});

test("find and replace in every column is one repair, and counts a row once", async () => {
  const desk = await deskWith(file);
  const before = await textOf(desk);
  const { changed } = await desk.apply(replace("paris", "Lyon"));
  expect(changed).toBe(3);
  expect(await textsOf(desk, "workLocationName")).toEqual(["Lyon", "Lyon", "Lyon Nord", "Nantes"]);
  expect(await textsOf(desk, "comment")).toEqual(["", "remote", "Lyon", ""]);
  await desk.undo();
  expect(await textOf(desk)).toBe(before);
});

test("find and replace heeds case, whole cells, a column and a selection", async () => {
  const desk = await deskWith(file);
  const placesAfter = async (more: object, find = "paris") => {
    await desk.apply(replace(find, "$&", more));
    const texts = await textsOf(desk, "workLocationName");
    await desk.undo();
    return texts.map((text) => text.includes("$&"));
  };
  expect(await placesAfter({ wholeCell: true })).toEqual([true, true, false, false]);
  expect(await placesAfter({ matchCase: true }, "Paris")).toEqual([true, true, false, false]);
  expect(await placesAfter({ rows: [1, 2] })).toEqual([false, true, true, false]);
  expect(await placesAfter({ column: "workLocationName" }, "")).toEqual([false, false, false, false]);
  expect((await desk.preview(replace("", "B2", { column: "areaName", wholeCell: true }))).changed).toBe(3);
});

test("an added row has no line, is wrong until it is filled, then goes to Lucca", async () => {
  const desk = await deskWith(file);
  const added = await desk.apply({ type: "add-rows", rows: [{ login: "dinvente" }] });
  expect(added).toMatchObject({ changed: 1, review: { counts: { all: 5, errors: 1 } } });
  expect((await rowsOf(desk)).at(-1)).toMatchObject({ id: 4, line: null, state: "error" });
  expect(await desk.write()).toBeNull();
  const cells = [
    { row: 4, column: "workLocationName", text: "Paris" },
    { row: 4, column: "date", text: "04/03/2026" },
    { row: 4, column: "position", text: "Journée" },
  ] as const;
  await desk.apply({ type: "set-cells", cells });
  await desk.apply({ type: "read-dates", order: "day-first" });
  expect(await textOf(desk)).toContain("\r\ndinvente;Paris;;2026-03-04;FullDay;;false\r\n");
  while ((await desk.undo()).review.canUndo);
  expect(await rowsOf(desk)).toHaveLength(4);
});

test("two halves that say the same become one full day, and no comment is lost", async () => {
  const desk = await deskWith(file);
  const group = desk.review.groups.find(({ rule }) => rule === "halves-mergeable");
  expect(group).toMatchObject({ level: "note", rows: 1, lines: [2] });
  expect((await rowsOf(desk))[0]?.findings).toMatchObject([{ rule: "halves-mergeable", with: [3] }]);
  expect(desk.review.counts.ready).toBe(4);
  const { review } = await desk.apply({ type: "merge-all-halves" });
  expect((await desk.log()).commands).toEqual([
    { type: "merge-halves", kept: Uint32Array.of(1), leftOut: Uint32Array.of(0) },
  ]);
  expect(review.groups.map(({ rule }) => rule)).toEqual(["text-invisible"]);
  expect(await textOf(desk)).toMatch(/isDeletion\r\naexemple;Paris;;2026-03-02;FullDay;remote;false\r\nbmodele/);
});

test("a preview shows the first three cells, before and after", async () => {
  const desk = await deskWith(file);
  const { rows } = await desk.preview(replace("paris", "Lyon"));
  expect(rows).toEqual([
    { line: 2, column: "workLocationName", before: "Paris", after: "Lyon" },
    { line: 3, column: "workLocationName", before: "Paris", after: "Lyon" },
    { line: 4, column: "workLocationName", before: "PARIS Nord", after: "Lyon Nord" },
  ]);
  expect((await desk.preview({ type: "leave-out", rows: [3] })).rows).toEqual([
    { line: 5, column: null, before: "cfictive · 2026-03-03", after: "" },
  ]);
  expect((await desk.preview({ type: "map-header", column: "areaName", header: 1 })).rows[0]).toEqual({
    line: 2,
    column: "areaName",
    before: "",
    after: "Paris",
  });
});
