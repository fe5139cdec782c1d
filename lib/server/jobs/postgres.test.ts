import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openDatabase } from "./database";
import { openBench } from "./fakes/bench";
import { engines } from "./fakes/engines";
import { type Postgres, startPostgres } from "./fakes/start-postgres";

describe.runIf(engines.length > 1)("a PostgreSQL that goes away", () => {
  let postgres: Postgres;
  let folder: string;
  beforeEach(async () => {
    postgres = await startPostgres();
    folder = await mkdtemp(join(tmpdir(), "jobs-"));
  });
  afterEach(async () => {
    await postgres.remove();
    await rm(folder, { recursive: true, force: true });
  });

  for (const how of ["killed", "told"] as const)
    test(`${how}: errors while it is away, and it is used again by itself when it is back`, async () => {
      const { db } = await openDatabase({ url: postgres.url });
      const ask = () => db.selectFrom("jobs").select("id").execute();
      // Several connections, so that some are broken while nobody uses them.
      await Promise.all([ask(), ask(), ask()]);
      await postgres.stop(how);
      await expect(ask()).rejects.toThrow();
      await expect(ask()).rejects.toThrow();
      await postgres.start();
      await vi.waitFor(ask, { timeout: 10_000 });
      expect(await Promise.all([ask(), ask(), ask()])).toEqual([[], [], []]);
      await db.destroy();
    });

  test("nothing is sent that cannot be recorded, and what was under way ends as it should", async () => {
    const bench = await openBench({ folder, database: { url: postgres.url } });
    const [first, second] = [await bench.analyzed(), await bench.analyzed()];
    let answer = () => {};
    bench.lucca.beforeStart = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const begun = await bench.import(first);
    await vi.waitUntil(() => bench.lucca.started.length === 1, { timeout: 10_000 });
    await postgres.stop("killed");
    answer();
    expect(await bench.import(second)).toEqual({ ok: false, problem: { kind: "storage" } });
    await postgres.start();
    bench.lucca.beforeStart = async () => {};
    expect(await bench.end(begun)).toMatchObject({ state: "finished" });
    expect(bench.lucca.started).toHaveLength(1);
    await bench.close();
  });

  test("two servers that start at once on an empty database both find it ready", async () => {
    const opened = await Promise.all(Array.from({ length: 4 }, () => openDatabase({ url: postgres.url })));
    for (const { db } of opened) {
      expect(await db.selectFrom("jobs").select("id").execute()).toEqual([]);
      await db.destroy();
    }
  });
});
