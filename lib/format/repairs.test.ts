import { expect, test } from "vitest";
import type { TableDesk, View } from "./conversation";
import { allRows, deskWith, guideFile, textOf } from "./desk-fixture";

const linesOf = async (desk: TableDesk, view: Partial<View>) =>
  (await desk.rows({ ...allRows, ...view }, 0, 100)).rows.map(({ line }) => line);
const file = guideFile(
  "aexemple;Paris;;2026-03-02;soir;;",
  "bmodele;Paris;;2026-03-02;FullDay;;",
  "cfictive;Paris;;2026-03-02;soir;;peut-être",
  "dinvente;Paris;;2039-03-02;FullDay;;",
);

test("a value is replaced everywhere at once, also where it was typed later", async () => {
  const desk = await deskWith(file);
  await desk.apply({ type: "set-cell", row: 3, column: "position", text: "soir" });
  const { changed, review } = await desk.apply({
    type: "replace-value",
    column: "position",
    from: "soir",
    to: "Matin",
  });
  expect(changed).toBe(3);
  expect(review.groups.map(({ rule }) => rule)).toEqual(["deletion-unreadable", "date-implausible"]);
  expect((await desk.undo()).review.groups[0]).toMatchObject({ rule: "position-unreadable", rows: 3 });
});

test("a cell corrected after a replacement keeps what was typed, and the value can be replaced again", async () => {
  const desk = await deskWith(guideFile("a;Paris;;2026-03-02;FullDay;;", "b;Paris;;2026-03-02;FullDay;;"));
  await desk.apply({ type: "replace-value", column: "workLocationName", from: "Paris", to: "Lyon" });
  await desk.apply({ type: "set-cell", row: 0, column: "workLocationName", text: "Paris" });
  expect(await textOf(desk)).toMatch(/a;Paris;.*\r\nb;Lyon;/);
  await desk.apply({ type: "replace-value", column: "workLocationName", from: "Paris", to: "Nantes" });
  expect(await textOf(desk)).toMatch(/a;Nantes;.*\r\nb;Lyon;/);
});

test("filters, groups and a row kept in view", async () => {
  const desk = await deskWith(file);
  expect(await linesOf(desk, { filter: "to-fix" })).toEqual([2, 4]);
  expect(await linesOf(desk, { filter: "warnings" })).toEqual([5]);
  expect(await linesOf(desk, { filter: "ready" })).toEqual([3]);
  expect(await linesOf(desk, { filter: "to-fix", keep: 1 })).toEqual([2, 3, 4]);
  for (const { key, rows } of desk.review.groups) expect(await linesOf(desk, { group: key })).toHaveLength(rows);
  const key = desk.review.groups.find(({ rule }) => rule === "position-unreadable")?.key ?? "";
  await desk.apply({ type: "leave-out-group", group: key });
  expect(await linesOf(desk, { filter: "left-out" })).toEqual([2, 4]);
  expect((await desk.log()).commands).toEqual([{ type: "leave-out", rows: Uint32Array.of(0, 2) }]);
  await desk.apply({ type: "keep", rows: [0] });
  expect(await linesOf(desk, { filter: "to-fix" })).toEqual([2]);
});

test("a row kept in view that matches anyway is listed once", async () =>
  expect(await linesOf(await deskWith(file), { filter: "to-fix", keep: 2 })).toEqual([2, 4]));

test("rows left out are in no group", async () => {
  const desk = await deskWith(file);
  const { review } = await desk.apply({ type: "leave-out", rows: [0] });
  expect(review.groups.map(({ rule, rows }) => [rule, rows])).toEqual([
    ["position-unreadable", 1],
    ["deletion-unreadable", 1],
    ["date-implausible", 1],
  ]);
});

test("rows are asked for in windows", async () => {
  const desk = await deskWith(file);
  expect(await desk.rows(allRows, 1, 3)).toMatchObject({ total: 4, from: 1, rows: [{ id: 1 }, { id: 2 }] });
  expect(await desk.rows(allRows, 90, 100)).toEqual({ total: 4, from: 4, rows: [] });
});

test("while a column is lacking no row clashes with another for the lack of it", async () => {
  const desk = await deskWith("login;place;date\na;Paris;2026-03-02\na;Nantes;2026-03-02\n");
  expect(desk.review.counts).toMatchObject({ errors: 0, ready: 2 });
});

const noPosition = "login;place;date;remark\na;Paris;2026-03-02;x\nb;Paris;2026-03-02;y\n";

test("a required column that is lacking is said once, not on every row, and nothing is written", async () => {
  const desk = await deskWith(noPosition);
  expect(desk.review).toMatchObject({ understood: { missing: ["position"] }, counts: { ready: 2 }, groups: [] });
  expect(await desk.write()).toBeNull();
});

test("a lacking column can be filled with one value for all rows", async () => {
  const desk = await deskWith(noPosition);
  const { changed, review } = await desk.apply({ type: "replace-value", column: "position", from: "", to: "Journée" });
  expect([changed, review.understood.missing]).toEqual([2, []]);
  expect(await textOf(desk)).toContain("a;Paris;;2026-03-02;FullDay;x;false");
  expect((await desk.undo()).review.understood.missing).toEqual(["position"]);
});

test("a header is given to another column and taken from the one it fed; corrections stay", async () => {
  const desk = await deskWith(
    "login;place;date;part;remark\na;Paris;2026-03-02;Matin;Siège\nb;Nantes;2026-03-02;Matin;Siège\n",
  );
  await desk.apply({ type: "set-cell", row: 1, column: "workLocationName", text: "Lille" });
  const { review } = await desk.apply({ type: "map-header", column: "workLocationName", header: 4 });
  expect(review.understood.headers.map(({ column }) => column)).toEqual([
    "login",
    null,
    "date",
    "position",
    "workLocationName",
  ]);
  expect(await textOf(desk)).toMatch(/a;Siège;.*\r\nb;Lille;/);
});

test("a correction that was undone does not come back when a header is mapped anew", async () => {
  const desk = await deskWith("login;place;date;part;remark\na;Paris;2026-03-02;Matin;Siège\n");
  await desk.apply({ type: "set-cell", row: 0, column: "workLocationName", text: "Lille" });
  await desk.undo();
  await desk.apply({ type: "map-header", column: "workLocationName", header: 4 });
  expect(await textOf(desk)).toContain("a;Siège;");
});

test("the order of dates can be told, and what contradicts it is an error", async () => {
  const desk = await deskWith(
    guideFile("a;Paris;;03/04/2026;FullDay;;", "a;Paris;;18/04/2026;FullDay;;", "a;Paris;;04/20/2026;FullDay;;"),
  );
  expect(desk.review.understood.dates).toMatchObject({ order: null, decided: "ask" });
  const { changed, review } = await desk.apply({ type: "read-dates", order: "day-first" });
  expect([changed, review.understood.dates]).toEqual([2, { order: "day-first", decided: "by-admin" }]);
  expect(review.groups).toMatchObject([{ rule: "date-invalid", rows: 1, lines: [4] }]);
});

test("a row of odd shape is judged by its cells once one of them was corrected", async () => {
  const desk = await deskWith(guideFile("a;Paris;;2026-03-02;FullDay;one;two;false", "b;Paris;;2026-03-02;FullDay"));
  expect(desk.review.groups.map(({ rule }) => rule)).toEqual(["row-too-long", "row-short"]);
  const touched = await desk.apply({ type: "set-cell", row: 0, column: "comment", text: "one; two" });
  expect(touched.review.groups.map(({ rule }) => rule)).toEqual(["deletion-unreadable", "row-short"]);
  await desk.apply({ type: "set-cell", row: 0, column: "isDeletion", text: "" });
  expect(await textOf(desk)).toContain('a;Paris;;2026-03-02;FullDay;"one; two";false');
});

test("a row of odd shape can be called right as it is: the same text again", async () => {
  const desk = await deskWith(guideFile("a;Paris;;2026-03-02;FullDay;x;false;left over"));
  const same = { type: "set-cell", row: 0, column: "login", text: "a" } as const;
  expect((await desk.apply(same)).review.counts).toMatchObject({ errors: 0, ready: 1 });
  expect((await desk.apply(same)).changed).toBe(0);
});

test("an unclosed quote stands on its cell until that cell is corrected", async () => {
  const desk = await deskWith(guideFile('a;Paris;;2026-03-02;FullDay;"later;true', "b;Paris;;2026-03-02;FullDay;;"));
  expect(desk.review.groups).toMatchObject([{ rule: "quote-unclosed", column: "comment", lines: [2] }]);
  await desk.apply({ type: "set-cell", row: 0, column: "comment", text: "later" });
  expect(await textOf(desk)).toContain("a;Paris;;2026-03-02;FullDay;later;true");
});

test("an unclosed quote that is replaced among the findings is corrected as well, and Undo brings it back", async () => {
  const desk = await deskWith(guideFile('a;Paris;;2026-03-02;FullDay;"later;true', "b;Paris;;2026-03-02;FullDay;;"));
  const replace = { type: "replace-value", column: "comment", from: '"later', to: "later" } as const;
  expect((await desk.apply(replace)).review.counts).toMatchObject({ errors: 0, ready: 2 });
  expect((await desk.undo()).review.groups).toMatchObject([{ rule: "quote-unclosed", lines: [2] }]);
});
