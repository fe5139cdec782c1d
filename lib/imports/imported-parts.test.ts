import { expect, test } from "vitest";
import { importedParts } from "./imported-parts";
import { type Job, jobId } from "./job";

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
const id = (n: number) => jobId.parse(uuid(n));
const job = (n: number, sha256: string, part: number, change: Partial<Job> = {}): Job => ({
  ...{ id: id(n), kind: "import", state: "finished", progress: 100, bytes: 9, rows: 1, override: false, sha256 },
  ...{ createdAt: "2026-11-22T10:00:00Z", movedAt: "2026-11-22T10:00:00Z", endedAt: "2026-11-22T10:00:00Z" },
  ...{
    startedBy: "ana",
    forgottenAt: null,
    after: null,
    counts: null,
    found: null,
    undoFile: null,
    readBack: null,
    analysis: id(90),
    fileName: "p.csv",
  },
  ...{ hasOutcome: true, waitingUntil: null, batch: { id: uuid(50), part, parts: 3 } },
  ...change,
});
const parts = ["a", "b", "c"];

test("the first parts that are finished, byte for byte and with the same flag, are imported already", () => {
  const found = { batch: uuid(50), imported: [id(1), id(2)] };
  expect(importedParts([job(2, "b", 2), job(1, "a", 1)], parts, false)).toEqual(found);
  expect(importedParts([job(9, "x", 3), job(2, "b", 2), job(1, "a", 1)], parts, false)).toEqual(found);
});

for (const [why, jobs] of [
  ["another flag", [job(1, "a", 1, { override: true })]],
  ["another end", [job(1, "a", 1, { state: "unknown" })]],
  ["other bytes", [job(1, "x", 1)]],
  ["another cut", [job(1, "a", 1, { batch: { id: uuid(50), part: 1, parts: 2 } })]],
  ["a whole file", [job(1, "a", 1, { batch: null })]],
  ["a part without those before it", [job(2, "b", 2)]],
  ["every part", [job(1, "a", 1), job(2, "b", 2), job(3, "c", 3)]],
] as const)
  test(`${why} is nothing to go on with`, () => expect(importedParts(jobs, parts, false)).toBeNull());
