import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isOver, type Job, jobId } from "@/lib/imports/job";
import type { Outcome } from "@/lib/imports/outcome";
import type { ProblemKind } from "@/lib/imports/problem";
import { type Bench, openBench } from "./fakes/bench";
import { clean } from "./fakes/fake-lucca";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const analyze = () => bench.jobs.analyze(bench.upload(), { override: false, ticket: null, by: "ana" });
const importing = async () => bench.import(await bench.analyzed());

/** Everything a page would have seen, until the job was over. */
async function watch(begun: Awaited<ReturnType<typeof analyze>>): Promise<Job[]> {
  const seen: Job[] = [];
  await bench.clock.until(async () => {
    const job = begun.ok ? await bench.jobs.get(begun.value.id) : null;
    if (job) seen.push(job);
    return job !== null && isOver(job);
  });
  return seen;
}
const gaps = (times: readonly number[]) => times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / 1_000);

test("Lucca is asked after 1, 2, 3 seconds, then every 5 for two minutes, then every 10", async () => {
  const from = bench.clock.now();
  bench.lucca.progresses = [...Array<number>(30).fill(0), 100];
  await bench.end(await analyze());
  expect(gaps([from, ...bench.lucca.asked])).toEqual([1, 2, 3, ...Array(24).fill(5), ...Array(4).fill(10)]);
});

test("progress is recorded as it comes and never goes backwards", async () => {
  bench.lucca.progresses = [0, 60, 20, 61, 100];
  const seen = (await watch(await analyze())).map(({ progress }) => progress);
  expect([...new Set(seen)]).toEqual([0, 60, 61, 100]);
  expect(seen).toEqual([...seen].sort((one, other) => one - other));
});

test("a job is accepted until its progress moves, then running, then finished", async () => {
  bench.lucca.progresses = [0, 1, 100];
  bench.lucca.outcomes = [{ kind: "outcome-not-ready" }, clean];
  const states = (await watch(await importing())).map(({ state }) => state);
  expect([...new Set(states)].filter((state) => state !== "claimed")).toEqual(["accepted", "running", "finished"]);
});

test("silence moves nothing: movedAt is the time of the last real movement", async () => {
  bench.lucca.progresses = [40, 40, 40, 40, 100];
  const seen = await watch(await analyze());
  const at40 = seen.filter(({ progress }) => progress === 40);
  expect(at40.length).toBeGreaterThan(2);
  expect(new Set(at40.map(({ movedAt }) => movedAt)).size).toBe(1);
});

test("the outcome is fetched as soon as progress is 100, and kept with its counts", async () => {
  const line = { line: null, lineNumber: 2, said: "User doesn't exist" };
  const outcome: Outcome = { ...clean, created: 2, errors: [line], warnings: [{ ...line, isConflict: true }] };
  bench.lucca.outcomes = [outcome];
  const job = await bench.end(await importing());
  expect(bench.lucca.fetched).toEqual(bench.lucca.asked);
  expect(job).toMatchObject({ state: "finished", progress: 100, hasOutcome: true, waitingUntil: null });
  expect(await bench.jobs.outcome(job.id)).toEqual({ ok: true, value: outcome });
  expect(await bench.ledger.find(job.id)).toMatchObject({ created: 2, deleted: 0, errorLines: 1, warningLines: 1 });
});

test("an outcome that is late is asked for three more times in ten seconds, then the job is finished without", async () => {
  bench.lucca.outcomes = [{ kind: "outcome-not-ready" }];
  const job = await bench.end(await importing());
  expect(gaps(bench.lucca.fetched)).toEqual([2, 3, 5]);
  expect(job).toMatchObject({ state: "finished", hasOutcome: false, problem: { kind: "outcome-not-ready" } });
  expect(await bench.jobs.outcome(job.id)).toEqual({ ok: false, problem: { kind: "outcome-not-ready" } });
});

for (const [kind, times] of [
  ["outcome-too-large", 1],
  ["lucca-timeout", 3],
] as [ProblemKind, number][])
  test(`${kind}, ${times} times: finished, and known to be incomplete`, async () => {
    bench.lucca.outcomes = [{ kind }];
    const job = await bench.end(await analyze());
    expect(bench.lucca.fetched).toHaveLength(times);
    expect(job).toMatchObject({ state: "finished", problem: { kind } });
    expect(await bench.jobs.outcome(job.id)).toMatchObject({ value: { complete: false, created: null } });
    expect(await bench.import(job.id)).toEqual({ ok: false, problem: { kind: "analysis-has-errors" } });
  });

test("an outcome is waited for as long as Lucca is down", async () => {
  bench.lucca.outcomes = [...Array(40).fill({ kind: "lucca-down" }), clean];
  expect(await bench.end(await importing())).toMatchObject({ state: "finished", hasOutcome: true });
});

test("a job that Lucca no longer knows: an import is unknown, an analysis failed", async () => {
  bench.lucca.progresses = [{ kind: "lucca-forgot-job" }];
  const problem = { kind: "lucca-forgot-job" };
  expect(await bench.end(await importing())).toMatchObject({ state: "unknown", problem });
  expect(await bench.end(await analyze())).toMatchObject({ state: "failed", problem });
});

for (const kind of ["lucca-down", "lucca-unreachable", "lucca-too-many", "lucca-unexpected-reply"] as const)
  test(`${kind} while tracking is shown for as long as it lasts and ends nothing`, async () => {
    bench.lucca.progresses = [30, { kind }, { kind }, 70, 100];
    const seen = await watch(await importing());
    expect(seen.filter(({ progress }) => progress === 30).map(({ problem }) => problem?.kind)).toContain(kind);
    expect(seen.filter(({ progress }) => progress === 70).map(({ problem }) => problem)).not.toContainEqual({ kind });
    expect(seen.at(-1)).toMatchObject({ state: "finished" });
    expect(seen.at(-1)).not.toHaveProperty("problem.kind");
  });

test("after a Retry-After nothing is asked before it", async () => {
  bench.lucca.progresses = [{ kind: "lucca-too-many", retryAfter: 42 }, 100];
  await bench.end(await analyze());
  expect(gaps(bench.lucca.asked)).toEqual([42]);
});

test("any number of tabs is answered from memory: Lucca and the ledger are asked no more for it", async () => {
  bench.lucca.progresses = [10];
  const begun = await importing();
  const id = begun.ok ? begun.value.id : await bench.analyzed();
  await bench.clock.until(async () => (await bench.jobs.get(id))?.progress === 10);
  bench.lucca.waiting = "2026-03-02T09:10:00.000Z";
  const asked = bench.lucca.asked.length;
  await bench.ledger.close();
  const jobs = await Promise.all(Array.from({ length: 200 }, () => bench.jobs.get(id)));
  expect(new Set(jobs.map((job) => job?.waitingUntil))).toEqual(new Set([bench.lucca.waiting]));
  expect(bench.lucca.asked).toHaveLength(asked);
});

test("a page sees what was sent and when, but no ticket and nothing of Lucca's", async () => {
  const analysis = await bench.jobs.analyze(bench.upload(), { override: true, ticket: null, by: "ana" });
  const { id } = await bench.end(analysis);
  expect(await bench.end(await bench.import(id, { override: true }))).toEqual({
    ...{ id: expect.any(String), kind: "import", state: "finished", progress: 100 },
    ...{ createdAt: expect.any(String), movedAt: expect.any(String), endedAt: expect.any(String) },
    ...{ fileName: "planning.csv", bytes: 1_234, sha256: "ab".repeat(32), rows: 3, override: true, analysis: id },
    ...{ hasOutcome: true, waitingUntil: null, problem: undefined, startedBy: "ana", forgottenAt: null },
    counts: { changed: 3, deleted: 0, refused: 0, warnings: 0, complete: true },
    ...{ after: null, batch: null, found: null, undoFile: null, readBack: null },
  });
});

test("the list holds the account's jobs, newest first, live ones as they are now", async () => {
  const first = await bench.end(await analyze());
  bench.clock.pass(1_000);
  bench.lucca.progresses = [10];
  const begun = await analyze();
  await bench.clock.until(async () => (await bench.jobs.list())[0]?.progress === 10);
  expect((await bench.jobs.list()).map(({ id }) => id)).toEqual([begun.ok && begun.value.id, first.id]);
});

test("a job that ended without an outcome says why; one that nobody knows is not found", async () => {
  bench.lucca.starts = [{ kind: "lucca-key-refused" }];
  const job = await bench.end(await analyze());
  expect(await bench.jobs.outcome(job.id)).toEqual({ ok: false, problem: { kind: "lucca-key-refused" } });
  const nobodys = jobId.parse(randomUUID());
  expect(await bench.jobs.outcome(nobodys)).toEqual({ ok: false, problem: { kind: "not-found" } });
  expect(await bench.jobs.get(nobodys)).toBeNull();
});

test("an outcome of a job that runs is not ready", async () => {
  bench.lucca.progresses = [10];
  const begun = await analyze();
  const { lucca } = bench;
  await bench.clock.until(() => lucca.asked.length > 0);
  expect(begun.ok && (await bench.jobs.outcome(begun.value.id))).toMatchObject({
    problem: { kind: "outcome-not-ready" },
  });
});
