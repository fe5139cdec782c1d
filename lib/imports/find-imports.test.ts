import { expect, test } from "vitest";
import { importsThat, needsALook, noFilter } from "./find-imports";
import { jobLike } from "./job-fixture";

const counts = { changed: 2, deleted: 0, refused: 0, warnings: 0, complete: true };
const march = jobLike({
  state: "finished",
  endedAt: "2026-03-02T10:00:30Z",
  startedBy: "Nora Benali",
  fileName: "planning-mars.csv",
  sha256: "ab12",
  counts,
});
const april = {
  ...march,
  createdAt: "2026-04-01T12:00:00Z",
  fileName: null,
  startedBy: null,
  state: "running" as const,
};

test("without a filter every import is listed, in the order given", () =>
  expect(importsThat([april, march], noFilter)).toEqual([april, march]));

for (const search of ["Planning-MARS", "benali", "AB12", " mars "])
  test(`"${search}" finds an import by its file, person or number`, () =>
    expect(importsThat([{ ...april, sha256: "cd" }, march], { ...noFilter, search })).toEqual([march]));

test("first and last day are included", () => {
  expect(importsThat([april, march], { ...noFilter, from: "2026-03-02", to: "2026-03-02" })).toEqual([march]);
  expect(importsThat([april, march], { ...noFilter, from: "2026-03-03" })).toEqual([april]);
});

test("running ones can be listed alone", () =>
  expect(importsThat([april, march], { ...noFilter, show: "running" })).toEqual([april]));

for (const [what, job, looks] of [
  ["every row arrived", march, false],
  ["a row is missing", { ...march, rows: 3 }, true],
  ["a row was refused", { ...march, counts: { ...counts, changed: 1, refused: 1 } }, true],
  ["the counts are not known", { ...march, counts: null }, true],
  ["refused as a whole", { ...march, state: "refused", counts: null }, true],
  ["still running", april, false],
  ["unknown", { ...march, state: "unknown", counts: null }, true],
  [
    "unknown, and found to have arrived",
    { ...march, state: "unknown", found: { what: "arrived", at: "", by: null } },
    false,
  ],
] as const)
  test(`needs a look: ${what} – ${looks ? "yes" : "no"}`, () => expect(needsALook(job)).toBe(looks));
