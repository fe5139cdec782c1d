import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openDatabase } from "./database";
import { newTicket, openBench } from "./fakes/bench";
import { engines, type Place } from "./fakes/engines";
import { clean } from "./fakes/fake-lucca";

const days = (count: number) => count * 24 * 60 * 60_000;
const comment = "a-comment-about-somebody";
const finding = { line: null, lineNumber: 2, said: comment };

/** Everything the ledger holds: with SQLite every byte of its files, write-ahead log included; with PostgreSQL every row. */
async function everythingIn({ folder, database }: Place): Promise<string> {
  if ("url" in database) {
    const { db } = await openDatabase(database);
    const tables = (["jobs", "findings", "events"] as const).map((table) => db.selectFrom(table).selectAll().execute());
    const rows = JSON.stringify(await Promise.all(tables));
    await db.destroy();
    return rows;
  }
  const names = (await readdir(folder)).filter((name) => name.startsWith("ledger"));
  return (await Promise.all(names.map((name) => readFile(join(folder, name), "latin1")))).join();
}

describe.each(engines)("$name", ({ makePlace }) => {
  let place: Place;
  beforeEach(async () => {
    place = await makePlace();
  });
  afterEach(() => place.remove());

  test("after the retention time names and findings are gone, the rest stays", async () => {
    const bench = await openBench(place);
    bench.lucca.outcomes = [{ ...clean, errors: [finding] }];
    const ticket = newTicket();
    const file = { fileName: "secret-plan.csv" };
    const job = await bench.end(await bench.import(await bench.analyzed(), { ticket, by: "somebody@acme" }, file));
    const { id } = job;
    const ended = Date.parse(job.endedAt ?? "");
    expect(await everythingIn(place)).toContain(comment);

    bench.clock.pass(days(27));
    // the daily look was due long since: it is the next to wake
    await bench.clock.until(() => bench.clock.now() > ended + days(27) + 5_000);
    expect(await bench.jobs.get(id)).toMatchObject({ fileName: file.fileName, hasOutcome: true });
    bench.clock.pass(days(4));
    await bench.clock.until(async () => (await bench.jobs.get(id))?.forgottenAt != null);
    expect(bench.clock.now()).toBeGreaterThan(ended + days(30));

    expect(await bench.jobs.get(id)).toMatchObject({ state: "finished", fileName: null, hasOutcome: false });
    expect(await bench.jobs.outcome(id)).toEqual({ ok: false, problem: { kind: "not-found" } });
    expect(await bench.ledger.find(id)).toMatchObject({
      ...{ ticket, account: "acme", sha256: bench.upload().sha256, startedBy: null },
      ...{ created: 3, errorLines: 1, refusedRows: 1 },
    });
    expect((await bench.ledger.events(id)).map(({ what, by }) => [what, by])).toEqual(
      ["received", "claimed", "accepted", "running", "finished"].map((what) => [what, null]),
    );
    const left = await everythingIn(place);
    for (const word of [comment, file.fileName, "somebody@acme"]) expect(left).not.toContain(word);
    await bench.close();
  });

  test("live and unknown imports keep their names however old they are", async () => {
    const bench = await openBench(place);
    bench.lucca.starts = [{ kind: "lucca-timeout" }, "new"];
    const unknown = await bench.end(await bench.import(await bench.analyzed()));
    bench.lucca.progresses = [0];
    const live = await bench.import(await bench.analyzed(), { after: unknown.id });
    await bench.clock.until(async () => live.ok && (await bench.jobs.get(live.value.id))?.state === "accepted");
    bench.clock.pass(days(60));
    const from = bench.clock.now();
    await bench.clock.until(() => bench.clock.now() > from + 60_000);
    expect(await bench.jobs.get(unknown.id)).toMatchObject({ state: "unknown", fileName: "planning.csv" });
    expect(live.ok && (await bench.jobs.get(live.value.id))).toMatchObject({
      state: "accepted",
      fileName: "planning.csv",
    });
    expect(await bench.jobs.found(unknown.id, "nothing", "ana")).toMatchObject({ ok: true });
    bench.clock.pass(days(2));
    await bench.clock.until(async () => (await bench.jobs.get(unknown.id))?.forgottenAt != null);
    const forgotten = { state: "unknown", fileName: null, found: { what: "nothing", by: null } };
    expect(await bench.jobs.get(unknown.id), "once somebody found out").toMatchObject(forgotten);
    await bench.close();
  });

  test("a deletion removes the same at once, and takes the job off the list; its ticket still answers", async () => {
    const bench = await openBench(place);
    bench.lucca.outcomes = [{ ...clean, errors: [finding] }];
    const [ticket, analysis] = [newTicket(), await bench.analyzed()];
    const begun = await bench.import(analysis, { ticket, by: "somebody@acme" });
    const { id } = await bench.end(begun);
    expect(await bench.jobs.get(analysis)).toMatchObject({ fileName: "planning.csv" });
    expect(await bench.jobs.remove(id)).toEqual({ ok: true, value: null });
    expect(await everythingIn(place)).not.toContain(comment);
    expect((await bench.jobs.list()).map((job) => job.id)).not.toContain(id);
    const gone = { fileName: null, startedBy: null, hasOutcome: false };
    expect(await bench.jobs.get(analysis), "its analysis told the same").toMatchObject(gone);
    expect(await bench.import(analysis, { ticket })).toEqual({ ok: true, value: { id, known: true } });
    expect(await bench.jobs.get(id)).toMatchObject({ state: "finished", startedBy: null, counts: { refused: 1 } });
    await bench.close();
  });

  test("what is live or unknown cannot be deleted; what was found out is kept beside it", async () => {
    const bench = await openBench(place);
    bench.lucca.starts = [{ kind: "lucca-timeout" }, "new"];
    const { id } = await bench.end(await bench.import(await bench.analyzed()));
    expect(await bench.jobs.remove(id)).toEqual({ ok: false, problem: { kind: "job-unknown" } });
    const found = { what: "partly", by: "ana" };
    expect(await bench.jobs.found(id, "partly", "ana")).toMatchObject({ value: { state: "unknown", found } });
    const history = await bench.jobs.history(id);
    expect(history.ok && history.value.events.map(({ what, by }) => [what, by])).toEqual([
      ...[
        ["received", "ana"],
        ["claimed", null],
        ["unknown", null],
        ["found-partly", "ana"],
      ],
    ]);
    bench.lucca.progresses = [0];
    const live = await bench.import(await bench.analyzed());
    if (!live.ok) throw new Error("refused although it was found out");
    expect(await bench.jobs.remove(live.value.id)).toEqual({ ok: false, problem: { kind: "job-live" } });
    expect(await bench.jobs.found(live.value.id, "arrived", "ana")).toMatchObject({ problem: { kind: "not-unknown" } });
    expect(await bench.jobs.giveUp(live.value.id, "ana")).toMatchObject({ problem: { kind: "still-moving" } });
    await bench.clock.until(() => bench.lucca.asked.length > 0);
    bench.clock.pass(31 * 60_000);
    const given = { state: "unknown", problem: { kind: "given-up" } };
    expect(await bench.jobs.giveUp(live.value.id, "ana")).toMatchObject({ value: given });
    await bench.close();
  });
});
