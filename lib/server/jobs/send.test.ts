import { afterEach, beforeEach, expect, test } from "vitest";
import type { ProblemKind } from "@/lib/imports/problem";
import { type Bench, openBench } from "./fakes/bench";
import { afterSending } from "./send";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const now = "2026-03-02T09:00:00.000Z";
const ends = (kind: "analysis" | "import", problem: ProblemKind) =>
  afterSending(kind, { ok: false, problem: { kind: problem } }, now).state;

for (const problem of [
  "lucca-unreachable",
  "storage",
  "restarted",
  "lucca-bad-request",
  "lucca-key-refused",
  "lucca-not-allowed",
  "lucca-not-found",
  "lucca-too-large",
  "lucca-too-many",
] as const)
  test(`${problem} proves that Lucca took nothing: the import is refused`, () => {
    expect(ends("import", problem)).toBe("refused");
    expect(ends("analysis", problem)).toBe("failed");
  });

for (const problem of [
  "lucca-timeout",
  "lucca-down",
  "lucca-no-answer",
  "lucca-unexpected-reply",
  "unexpected",
] as const)
  test(`after ${problem} nobody knows: the import is unknown`, () => {
    expect(ends("import", problem)).toBe("unknown");
    expect(ends("analysis", problem)).toBe("failed");
  });

test("what is sent is the file as received, with the flags asked for", async () => {
  const analysis = await bench.jobs.analyze(bench.upload({ path: "/a" }), { override: true, ticket: null, by: "ana" });
  await bench.end(analysis);
  const id = analysis.ok ? analysis.value.id : await bench.analyzed();
  await bench.end(await bench.import(id, { override: true }, { path: "/b" }));
  expect(bench.lucca.started).toEqual([
    { path: "/a", create: false, override: true },
    { path: "/b", create: true, override: true },
  ]);
});

test("the upload is discarded once it is sent, refused or not", async () => {
  await bench.end(await bench.import(await bench.analyzed()));
  expect(bench.discarded()).toBe(1);
  bench.lucca.starts = [{ kind: "lucca-unreachable" }];
  await bench.end(await bench.import(await bench.analyzed()));
  expect(bench.discarded()).toBe(2);
});

test("a disk that will not remove the upload does not change what became of the import", async () => {
  const discard = () => Promise.reject(new Error("disk"));
  const job = await bench.end(await bench.import(await bench.analyzed(), {}, { discard }));
  expect(job).toMatchObject({ state: "finished" });
  expect(bench.troubles).toEqual(["a temporary file could not be removed"]);
});

test("an unknown import keeps what Lucca answered, and is not live", async () => {
  const analysis = await bench.analyzed();
  bench.lucca.starts = [{ kind: "lucca-timeout", detail: "Request Timeout" }, "new"];
  const job = await bench.end(await bench.import(analysis));
  expect(job).toMatchObject({ state: "unknown", problem: { kind: "lucca-timeout", detail: "Request Timeout" } });
  expect(job.endedAt).not.toBeNull();
  const next = await bench.analyzed();
  expect(await bench.import(next)).toEqual({ ok: false, problem: { kind: "import-unknown" } });
  expect(await bench.end(await bench.import(next, { after: job.id }))).toMatchObject({
    state: "finished",
    after: job.id,
  });
});

test("should Lucca's room throw after all, an import is unknown", async () => {
  bench.lucca.beforeStart = () => Promise.reject(new Error("a slip of ours"));
  expect(await bench.end(await bench.import(await bench.analyzed()))).toMatchObject({ state: "unknown" });
});
