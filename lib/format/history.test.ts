import fc from "fast-check";
import { expect, test } from "vitest";
import { columns } from "./columns";
import type { Log, Request } from "./command";
import type { TableDesk } from "./conversation";
import { createDesk } from "./desk";
import { allRows, deskWith, guideFile, textOf } from "./desk-fixture";

const file = guideFile(
  "aexemple;Paris;;03/04/2026;Journée;note;non",
  "bmodele;Nantes;B1;18/04/2026;Matin;;non",
  "bmodele;Paris;;18/04/2026;Après-midi;;oui",
  "cfictive;Paris;;2026-04-20;soir;;peut-être",
  "cfictive;Paris;;05/04/2026;Journée;",
  "aexemple;Paris;;03/04/2026;Journée;note;non",
);

/** Two headers for the date, no column for the part of the day, rows of odd shape. */
const oddFile =
  "Login;Date;Lieu;Date;Remarque\naexemple;03/04/2026;Paris;18/04/2026;a\naexemple;05/04/2026;Paris;18/04/2026\n" +
  'bmodele;05/04/2026;Nantes;19/04/2026;a;b;c\ncfictive;05/04/2026;"Lyon;19/04/2026;x\n';
/** Every person on every day: a plan without gaps. */
const fullPlan = guideFile(
  ...["aexemple", "bmodele"].flatMap((login) =>
    ["2026-04-01", "2026-04-02", "2026-04-03"].map((day) => `${login};Paris;;${day};FullDay;;`),
  ),
);
const anyFile = fc.constantFrom(file, oddFile, fullPlan);

const text = fc.constantFrom(
  "",
  "Paris",
  "Nantes",
  "Lyon",
  "2026-05-01",
  "03/04/2026",
  "Matin",
  "FullDay",
  "oui",
  "non",
  "x y",
  "\u00a0a;b\n",
);
const column = fc.constantFrom(...columns);
const row = fc.integer({ min: 0, max: 9 });
const cell = fc.record({ row, column, text });
const newRow = fc.record(
  { login: text, workLocationName: text, date: text, position: text, isDeletion: text },
  { requiredKeys: [] },
);
const filter = fc.constantFrom("all" as const, "to-fix" as const, "ready" as const, "left-out" as const);
const view = fc.record({
  filter,
  group: fc.constant(null),
  keep: fc.option(row),
  column: fc.option(column),
  search: fc.constantFrom("", "paris", "É", "04"),
  sort: fc.option(fc.record({ by: fc.oneof(column, fc.constant("line" as const)), descending: fc.boolean() })),
});
const request: fc.Arbitrary<Request> = fc.oneof(
  fc.record({ type: fc.constant("set-cell" as const), row, column, text }),
  fc.record({ type: fc.constant("replace-value" as const), column, from: text, to: text }),
  fc.record({ type: fc.constant("map-header" as const), column, header: fc.option(fc.integer({ min: 0, max: 7 })) }),
  fc.record({
    type: fc.constant("read-dates" as const),
    order: fc.constantFrom("day-first" as const, "month-first" as const),
  }),
  fc.record({ type: fc.constant("leave-out" as const), rows: fc.array(row, { maxLength: 4 }) }),
  fc.record({ type: fc.constant("keep" as const), rows: fc.array(row, { maxLength: 4 }) }),
  fc.record({ type: fc.constant("set-cells" as const), cells: fc.array(cell, { maxLength: 5 }) }),
  fc.record({
    type: fc.constant("replace-values" as const),
    column,
    pairs: fc.array(fc.record({ from: text, to: text }), { maxLength: 3 }),
  }),
  fc.record({ type: fc.constant("fill-empty" as const), column, text }),
  fc.record({ type: fc.constant("add-rows" as const), rows: fc.array(newRow, { maxLength: 3 }) }),
  fc.record({
    type: fc.constant("merge-halves" as const),
    kept: fc.array(row, { maxLength: 2 }),
    leftOut: fc.array(row, { maxLength: 2 }),
  }),
  fc.constant({ type: "leave-out-errors" as const }),
  fc.record({ type: fc.constant("leave-out-view" as const), view }),
  fc.constant({ type: "merge-all-halves" as const }),
  fc.record({
    type: fc.constant("replace-text" as const),
    find: fc.constantFrom("", "a", "PARIS", "04", "."),
    replace: fc.constantFrom("", "Lyon", "b$&"),
    column: fc.option(column),
    rows: fc.option(fc.array(row, { maxLength: 3 })),
    wholeCell: fc.boolean(),
    matchCase: fc.boolean(),
  }),
);
type Act = Request | "undo" | "redo";
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: request },
  { weight: 1, arbitrary: fc.constantFrom("undo" as const, "redo" as const) },
);

async function perform(desk: TableDesk, acts: readonly Act[]): Promise<void> {
  for (const next of acts) await (next === "undo" ? desk.undo() : next === "redo" ? desk.redo() : desk.apply(next));
}

const weekAsked = { monday: null, search: "", from: 0, to: 9 };

/** Everything a person can see of the table, and the bytes; without what grows or only says where in the log we are. */
async function stateOf(desk: TableDesk) {
  const { rows } = await desk.rows(allRows, 0, 100);
  const { review } = await desk.apply({ type: "leave-out", rows: [] });
  const { understood, counts, groups } = review;
  return { rows, understood, counts, groups, week: await desk.week(weekAsked), written: await textOf(desk) };
}

test("undoing any sequence of repairs restores rows, findings and bytes", () =>
  fc.assert(
    fc.asyncProperty(anyFile, fc.array(act, { maxLength: 12 }), async (content, acts) => {
      const desk = await deskWith(content);
      const before = await stateOf(desk);
      await perform(desk, acts);
      while ((await desk.undo()).review.canUndo);
      expect(await stateOf(desk)).toEqual(before);
    }),
    { numRuns: 150 },
  ));

test("undo and redo of any sequence ends where it was", () =>
  fc.assert(
    fc.asyncProperty(
      anyFile,
      fc.array(request, { maxLength: 10 }),
      fc.integer({ min: 1, max: 10 }),
      async (content, acts, back) => {
        const desk = await deskWith(content);
        await perform(desk, acts);
        const before = await stateOf(desk);
        const { position } = await desk.log();
        const steps = Math.min(back, position);
        for (let step = 0; step < steps; step += 1) await desk.undo();
        for (let step = 0; step < steps; step += 1) await desk.redo();
        expect(await stateOf(desk)).toEqual(before);
      },
    ),
    { numRuns: 150 },
  ));

test("a reload that replays the log finds the same table, and can undo and redo in it", () =>
  fc.assert(
    fc.asyncProperty(anyFile, fc.array(act, { maxLength: 12 }), async (content, acts) => {
      const desk = await deskWith(content);
      await perform(desk, acts);
      const log = await desk.log();
      const reloaded = await reopened(content, structuredClone(log));
      expect(await stateOf(reloaded)).toEqual(await stateOf(desk));
      expect(await reloaded.log()).toEqual(log);
      while ((await reloaded.undo()).review.canUndo);
      expect(await stateOf(reloaded)).toEqual(await stateOf(await deskWith(content)));
    }),
    { numRuns: 100 },
  ));

test("what is judged again after a repair is what a fresh reading of the same log finds", () =>
  fc.assert(
    fc.asyncProperty(anyFile, fc.array(request, { maxLength: 6 }), view, row, async (content, acts, seen, wanted) => {
      const desk = await deskWith(content);
      for (const next of acts) {
        await desk.apply(next);
        const fresh = await reopened(content, structuredClone(await desk.log()));
        expect(await stateOf(desk)).toEqual(await stateOf(fresh));
        const { rows } = await desk.rows(seen, 0, 100);
        expect(rows).toEqual((await fresh.rows(seen, 0, 100)).rows);
        const at = rows.findIndex(({ id }) => id === wanted);
        expect(await desk.locate(seen, wanted)).toBe(at === -1 ? null : at);
      }
    }),
    { numRuns: 100 },
  ));

test("days and people that a plan did not have clash like any others", async () => {
  const desk = await deskWith(fullPlan);
  const edit = (row: number, column: "login" | "date", text: string) =>
    desk.apply({ type: "set-cell", row, column, text });
  await edit(0, "date", "2027-02-01");
  await edit(3, "date", "2027-02-01");
  await edit(4, "login", "cfictive");
  expect(await edit(5, "login", "cfictive")).toMatchObject({ review: { counts: { errors: 0 } } });
  expect(await edit(1, "date", "2027-02-01")).toMatchObject({ review: { counts: { errors: 1 } } });
  expect(await edit(5, "date", "2026-04-02")).toMatchObject({ review: { counts: { errors: 2 } } });
  expect(await desk.undo()).toMatchObject({ review: { counts: { errors: 1 } } });
});

test("a preview counts what the repair then changes, and leaves the table as it was", () =>
  fc.assert(
    fc.asyncProperty(anyFile, fc.array(act, { maxLength: 6 }), request, async (content, acts, next) => {
      const desk = await deskWith(content);
      await perform(desk, acts);
      const before = await stateOf(desk);
      const { changed, rows } = await desk.preview(next);
      expect(await stateOf(desk)).toEqual(before);
      expect(rows.length).toBeLessThanOrEqual(3);
      expect((await desk.apply(next)).changed).toBe(changed);
    }),
    { numRuns: 150 },
  ));

async function reopened(content: string, log: Log): Promise<TableDesk> {
  const desk = await deskWith(content);
  await desk.open(new Blob([content]), "planning.csv", {}, log, () => {});
  return desk;
}

test("a command that changes nothing is not kept and takes no redo away", async () => {
  const desk = await deskWith(file);
  await desk.apply({ type: "set-cell", row: 0, column: "comment", text: "first" });
  await desk.undo();
  expect((await desk.apply({ type: "replace-value", column: "comment", from: "nowhere", to: "x" })).changed).toBe(0);
  expect((await desk.redo()).changed).toBe(1);
});

test("asking an empty desk is an error, not a guess", async () => {
  await expect(createDesk().apply({ type: "leave-out-errors" })).rejects.toThrow("No file is open");
});
