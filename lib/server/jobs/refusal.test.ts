import { expect, test } from "vitest";
import { refusal } from "./refusal";
import type { JobRow } from "./tables";

const now = Date.parse("2026-03-02T09:30:00.000Z");
const file = { bytes: 10, sha256: "ab" };
const ask = { override: true, account: "acme", environment: "test" };
const analysis: JobRow = {
  id: "1",
  kind: "analysis",
  state: "finished",
  account: "acme",
  environment: "test",
  ticket: null,
  analysis: null,
  sha256: "ab",
  bytes: 10,
  rows: 1,
  override: 1,
  fileName: null,
  startedBy: null,
  summaryId: "s",
  progress: 100,
  created: 1,
  deleted: 0,
  errorLines: 0,
  warningLines: 4,
  complete: 1,
  refusedRows: 0,
  ...{
    undoFile: null,
    readBack: null,
    after: null,
    batchId: null,
    batchPart: null,
    batchParts: null,
    holder: null,
    deletedAt: null,
  },
  ...{ foundWhat: null, foundAt: null, foundBy: null },
  hasOutcome: 1,
  problem: null,
  createdAt: "2026-03-02T08:00:00.000Z",
  movedAt: "2026-03-02T09:00:00.000Z",
  endedAt: "2026-03-02T09:00:00.000Z",
  forgottenAt: null,
};
const kindFor = (change: Partial<JobRow>, at = now) => refusal({ ...analysis, ...change }, file, ask, at)?.kind;

test("a clean analysis of the same file, flag and account, thirty minutes old, allows the import", () => {
  expect(refusal(analysis, file, ask, now)).toBeNull();
});

test("an import names an analysis that there is", () => {
  expect(refusal(null, file, ask, now)).toEqual({ kind: "analysis-missing" });
  expect(kindFor({ kind: "import" })).toBe("analysis-missing");
});

for (const change of [
  { sha256: "cd" },
  { bytes: 11 },
  { override: 0 as const },
  { account: "globex" },
  { environment: "production" },
])
  test(`an analysis that differs in ${Object.keys(change)} does not allow it`, () =>
    expect(kindFor(change)).toBe("analysis-differs"));

for (const state of ["received", "claimed", "accepted", "running", "failed"] as const)
  test(`an analysis that is ${state} does not allow it`, () =>
    expect(kindFor({ state })).toBe("analysis-not-finished"));

test("a finished analysis whose outcome was never fetched does not allow it", () => {
  expect(kindFor({ complete: null, errorLines: null })).toBe("analysis-not-finished");
});

test("an analysis with error lines, or with more findings than we know, does not allow it", () => {
  expect(kindFor({ errorLines: 1 })).toBe("analysis-has-errors");
  expect(kindFor({ complete: 0, errorLines: null })).toBe("analysis-has-errors");
});

test("an analysis that ended more than thirty minutes ago does not allow it", () => {
  expect(kindFor({}, now + 1)).toBe("analysis-old");
});
