import fc from "fast-check";
import { expect, test } from "vitest";
import type { Outcome } from "./outcome";
import { countsIn, refusedRows, tallyOf } from "./result";
import { sumOfCounts, together } from "./together";

/** The outcome of a part of which some rows are refused, some of them twice. */
const part = fc
  .record({
    rows: fc.integer({ min: 1, max: 9 }),
    lines: fc.array(fc.integer({ min: 2, max: 10 }), { maxLength: 6 }),
    deleted: fc.integer({ min: 0, max: 3 }),
    complete: fc.boolean(),
    created: fc.option(fc.integer({ min: 0, max: 9 })),
  })
  .map(({ rows, lines, deleted, complete, created }) => ({
    rows,
    outcome: {
      ...{ created, deleted, complete, descriptions: [], summary: null, warnings: [] },
      errors: lines.filter((line) => line <= rows + 1).map((lineNumber) => ({ line: null, lineNumber, said: "no" })),
    } satisfies Outcome,
  }));

test("what was said of parts comes to the same put together as counted one by one", () =>
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const outcome = together(parts);
      const counts = sumOfCounts(parts.map((each) => countsIn(each.outcome)));
      expect(countsIn(outcome)).toEqual(counts);
      expect(refusedRows(outcome)).toBe(parts.reduce((sum, each) => sum + refusedRows(each.outcome), 0));
    }),
  ));

test("a part without counts leaves the sum open", () => {
  const counts = { changed: 1, deleted: 0, refused: 0, warnings: 0, complete: true };
  expect(tallyOf(2, sumOfCounts([counts, null]))).toMatchObject({ adds: false, why: "not-reported" });
  expect(tallyOf(2, sumOfCounts([counts, { ...counts, changed: null }]))).toMatchObject({ adds: false, deleted: 0 });
  expect(tallyOf(2, sumOfCounts([counts, counts]))).toMatchObject({ adds: true, changed: 2, unaccounted: 0 });
});
