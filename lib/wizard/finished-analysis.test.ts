import { expect, test } from "vitest";
import { jobLike } from "../imports/job-fixture";
import type { Outcome } from "../imports/outcome";
import { finishedAnalysis } from "./finished-analysis";

const job = jobLike({ kind: "analysis", state: "finished", endedAt: "2026-03-02T10:00:04Z", hasOutcome: true });
const clean: Outcome = {
  created: 2,
  deleted: 0,
  descriptions: [],
  summary: null,
  errors: [],
  warnings: [],
  complete: true,
};

test("a finished analysis without error lines may be imported, warnings or not", () => {
  const warned = { ...clean, warnings: [{ line: null, lineNumber: 2, said: "day off", isConflict: true }] };
  for (const outcome of [clean, warned])
    expect(finishedAnalysis(job, outcome)).toEqual({ id: job.id, endedAt: job.endedAt });
});

test("an error line, or findings nobody could read to their end, block", () => {
  expect(finishedAnalysis(job, { ...clean, errors: [{ line: null, lineNumber: 2, said: "no" }] })).toBeNull();
  expect(finishedAnalysis(job, { ...clean, complete: false })).toBeNull();
});

for (const part of [{ state: "running", endedAt: null }, { state: "failed" }, { kind: "import" }] as const)
  test(`a job that is ${JSON.stringify(part)} is no finished analysis`, () =>
    expect(finishedAnalysis({ ...job, ...part }, clean)).toBeNull());
