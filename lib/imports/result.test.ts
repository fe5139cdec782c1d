import { expect, test } from "vitest";
import type { Outcome } from "./outcome";
import { countsIn, isWhole, tallyOf } from "./result";

const said = (part: Partial<Outcome>): Outcome => ({
  created: 0,
  deleted: 0,
  descriptions: [],
  summary: null,
  errors: [],
  warnings: [],
  complete: true,
  ...part,
});
const got = (part: Partial<Outcome>) => countsIn(said(part));
const error = (lineNumber: number | null) => ({ line: null, lineNumber, said: "User doesn't exist" });

test("sent = created or changed + deleted + refused + not accounted for", () => {
  const tally = tallyOf(20, got({ created: 12, deleted: 3, errors: [error(4), error(9)] }));
  expect(tally).toEqual({ adds: true, sent: 20, changed: 12, deleted: 3, refused: 2, unaccounted: 3 });
  expect(isWhole(tally)).toBe(false);
});

test("it is whole only when no row was refused and none is missing", () => {
  expect(isWhole(tallyOf(2, got({ created: 2 })))).toBe(true);
  expect(isWhole(tallyOf(3, got({ created: 2 })))).toBe(false);
  expect(isWhole(tallyOf(3, got({ created: 2, errors: [error(2)] })))).toBe(false);
  expect(isWhole(tallyOf(2, null))).toBe(false);
});

test("a row of which Lucca says two things was refused once", () =>
  expect(tallyOf(3, got({ created: 2, errors: [error(4), error(4)] }))).toMatchObject({
    refused: 1,
    unaccounted: 0,
  }));

test("lines without a number are counted each by itself", () =>
  expect(tallyOf(3, got({ created: 1, errors: [error(null), error(null)] }))).toMatchObject({ refused: 2 }));

test("a count that Lucca did not report stays unknown, never 0 (contract §16.8)", () =>
  expect(tallyOf(5, got({ created: 5, deleted: null }))).toMatchObject({
    adds: false,
    why: "not-reported",
    changed: 5,
    deleted: null,
  }));

test("more than was sent cannot be reconciled and is not corrected (contract §16.29)", () =>
  expect(tallyOf(2, got({ created: 1, deleted: 2 }))).toMatchObject({
    adds: false,
    why: "more-than-sent",
    changed: 1,
    deleted: 2,
  }));

test("when not all findings were handed over, nobody knows how many rows were refused", () =>
  expect(tallyOf(9, got({ created: 1, errors: [error(2)], complete: false }))).toMatchObject({
    adds: false,
    why: "findings-cut",
    refused: null,
  }));
