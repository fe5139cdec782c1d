import { expect, test } from "vitest";
import { newTicket, openBench } from "./fakes/bench";
import type { Ledger } from "./ledger";

/** A ledger whose disk says no as long as `refuses` does. */
const withDisk =
  (refuses: (what: "add" | "move" | "keep", state: unknown) => boolean) =>
  (real: Ledger): Ledger => ({
    ...real,
    add: async (...job) => (refuses("add", "received") ? no() : real.add(...job)),
    move: async (id, from, change) => (refuses("move", change.state) ? no() : real.move(id, from, change)),
    addFindings: async (...all) => (refuses("keep", "finished") ? no() : real.addFindings(...all)),
  });
const no = (): never => {
  throw new Error("database or disk is full");
};

test("what cannot be recorded is not sent", async () => {
  const bench = await openBench({ ledger: withDisk((what) => what === "add") });
  expect(await bench.import(await bench.analyzed())).toEqual({ ok: false, problem: { kind: "storage" } });
  expect(bench.lucca.started).toEqual([]);
  expect(bench.discarded()).toBe(1);
  await bench.close();
});

test("what cannot be claimed is not sent, and does not block the next import for long", async () => {
  let full = true;
  const bench = await openBench({ ledger: withDisk((what) => what === "move" && full) });
  const analysis = await bench.analyzed();
  const begun = await bench.import(analysis);
  await bench.clock.until(() => bench.troubles.length > 0);
  full = false;
  expect(await bench.end(begun)).toMatchObject({ state: "refused", problem: { kind: "storage" } });
  expect(bench.lucca.started).toEqual([]);
  expect(await bench.end(await bench.import(analysis))).toMatchObject({ state: "finished" });
  await bench.close();
});

test("an answer that cannot be written down at once is written down later", async () => {
  let refusals = 3;
  const bench = await openBench({ ledger: withDisk((_, state) => state === "accepted" && refusals-- > 0) });
  const begun = await bench.import(await bench.analyzed());
  let shown: unknown;
  await bench.clock.until(async () => {
    shown = begun.ok && (await bench.jobs.get(begun.value.id))?.problem?.kind;
    return shown === "storage";
  });
  expect(await bench.end(begun)).toMatchObject({ state: "finished" });
  expect(bench.lucca.started).toHaveLength(1);
  await bench.close();
});

test("an answer that can never be written down ends as unknown at the next start, and is not sent again", async () => {
  const bench = await openBench({ ledger: withDisk((_, state) => state === "accepted") });
  const [ticket, analysis] = [newTicket(), await bench.analyzed()];
  const begun = await bench.import(analysis, { ticket });
  await bench.clock.until(() => bench.troubles.length > 0);
  await bench.jobs.close();
  await bench.ledger.close();

  const { folder, clock, lucca } = bench;
  const next = await openBench({ folder, clock, lucca });
  const again = await next.import(analysis, { ticket });
  expect(again).toMatchObject({ value: { id: begun.ok && begun.value.id, known: true } });
  expect(await next.end(again)).toMatchObject({ state: "unknown", problem: { kind: "lucca-no-answer" } });
  expect(lucca.started).toHaveLength(1);
  await next.close();
});

test("an outcome that cannot be kept is fetched again when the disk allows", async () => {
  let refusals = 2;
  const bench = await openBench({ ledger: withDisk((what) => what === "keep" && refusals-- > 0) });
  const job = await bench.end(await bench.import(await bench.analyzed()));
  expect(job).toMatchObject({ state: "finished", hasOutcome: true });
  expect(bench.lucca.fetched).toHaveLength(3);
  await bench.close();
});
