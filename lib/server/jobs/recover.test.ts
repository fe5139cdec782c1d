import { randomUUID } from "node:crypto";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { jobId } from "@/lib/imports/job";
import { openDatabase } from "./database";
import { type Bench, newTicket, openBench } from "./fakes/bench";
import { engines, type Place } from "./fakes/engines";
import { FakeClock } from "./fakes/fake-clock";
import { FakeLucca } from "./fakes/fake-lucca";
import { openProcesses } from "./processes";

/** Three hours, and several looks of the process after them. */
async function hoursLater({ clock }: Bench): Promise<void> {
  clock.pass(3 * 60 * 60_000);
  const from = clock.now();
  await clock.until(() => clock.now() > from + 10_000);
}

describe.each(engines)("$name", ({ makePlace }) => {
  let place: Place;
  beforeEach(async () => {
    place = await makePlace();
  });
  afterEach(() => place.remove());

  /** What a process left behind that stopped in good order, or was killed: a job of each kind in this state. */
  async function left(
    state: "received" | "claimed" | "accepted" | "running" | "unknown",
    { name = "acme", killed = false } = {},
  ) {
    const clock = new FakeClock();
    const bench = await openBench({ ...place, clock, lucca: new FakeLucca(clock, name) });
    const file = { sha256: "ab", bytes: 1, rows: 1, override: 0, fileName: "a.csv", startedBy: "ana" } as const;
    const ids = { analysis: jobId.parse(randomUUID()), import: jobId.parse(randomUUID()) };
    const at = "2026-03-01T09:00:00.000Z";
    await bench.ledger.add({ ...file, id: ids.analysis, kind: "analysis", ticket: null, analysis: null }, at);
    const bound = { ticket: newTicket(), analysis: ids.analysis };
    await bench.ledger.add({ ...file, ...bound, id: ids.import, kind: "import" }, at);
    for (const id of Object.values(ids)) await bench.ledger.move(id, ["received"], { state, summaryId: randomUUID() });
    await bench.close();
    if (killed) {
      // Only who stops in good order takes himself out.
      const database = await openDatabase(place.database);
      await openProcesses(database, bench.me).beat();
      await database.db.destroy();
    }
    return ids;
  }

  test("what was only received was never sent: refused, and failed", async () => {
    const ids = await left("received");
    const bench = await openBench(place);
    const problem = { kind: "restarted" };
    expect(await bench.jobs.get(ids.import)).toMatchObject({ state: "refused", problem });
    expect(await bench.jobs.get(ids.analysis)).toMatchObject({ state: "failed", problem });
    expect(bench.lucca.started).toEqual([]);
    await bench.close();
  });

  test("what was claimed may have been sent: unknown, and failed; nothing is sent again", async () => {
    const ids = await left("claimed");
    const bench = await openBench(place);
    const problem = { kind: "lucca-no-answer", detail: expect.stringContaining("stopped") };
    expect(await bench.jobs.get(ids.import)).toMatchObject({ state: "unknown", problem });
    expect(await bench.jobs.get(ids.analysis)).toMatchObject({ state: "failed", problem });
    expect(bench.lucca.started).toEqual([]);
    await bench.close();
  });

  test("nothing leaves unknown by itself", async () => {
    const ids = await left("unknown");
    const bench = await openBench(place);
    await hoursLater(bench);
    expect(await bench.jobs.get(ids.import)).toMatchObject({ state: "unknown", fileName: "a.csv" });
    await bench.close();
  });

  for (const state of ["accepted", "running"] as const)
    test(`what was ${state} is tracked again at once, to its end`, async () => {
      const ids = await left(state);
      const bench = await openBench(place);
      const from = bench.clock.now();
      for (const id of Object.values(ids))
        expect(await bench.end({ ok: true, value: { id, known: true } })).toMatchObject({ state: "finished" });
      expect(bench.lucca.asked).toEqual([from, from]);
      await bench.close();
    });

  test("what a killed process held is tracked, too, once its beat has stood still", async () => {
    const ids = await left("running", { killed: true });
    const bench = await openBench(place);
    for (const id of Object.values(ids))
      expect(await bench.end({ ok: true, value: { id, known: true } })).toMatchObject({ state: "finished" });
    await bench.close();
  });

  test("jobs of another account are neither shown nor tracked nor ended", async () => {
    const ids = await left("accepted", { name: "globex" });
    const bench = await openBench(place);
    await hoursLater(bench);
    expect(bench.lucca.asked).toEqual([]);
    expect(await bench.jobs.get(ids.import)).toBeNull();
    expect(await bench.jobs.list()).toEqual([]);
    expect(await bench.import(ids.analysis)).toEqual({ ok: false, problem: { kind: "analysis-differs" } });
    expect(await bench.ledger.findAnywhere(ids.import)).toMatchObject({ state: "accepted" });
    await bench.close();
  });

  test("received files that a dead process left are removed, those of a living one stay", async () => {
    const uploads = join(place.folder, "uploads");
    const database = await openDatabase(place.database);
    const other = await openBench({ ...place, database });
    await writeFile(join(uploads, other.me, "arriving.csv"), "login;…");
    const dead = randomUUID();
    await mkdir(join(uploads, dead));
    await writeFile(join(uploads, dead, "left.csv"), "login;…");
    const bench = await openBench({ ...place, database });
    expect((await readdir(uploads)).sort()).toEqual([bench.me, other.me].sort());
    expect(await readdir(join(uploads, other.me))).toEqual(["arriving.csv"]);
    await bench.close();
    await other.close();
    expect(await readdir(uploads)).toEqual([]);
  });

  test("a send that is under way when the server closes still gets its answer written down", async () => {
    const bench = await openBench(place);
    let answer = () => {};
    bench.lucca.beforeStart = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const ticket = newTicket();
    await bench.import(await bench.analyzed(), { ticket });
    await bench.clock.until(() => bench.lucca.started.length > 0);
    const closing = bench.jobs.close();
    expect(await bench.import(await bench.analyzed())).toEqual({ ok: false, problem: { kind: "restarted" } });
    answer();
    await closing;
    expect(await bench.ledger.findByTicket(ticket)).toMatchObject({ state: "accepted" });
    await bench.ledger.close();
  });
});
