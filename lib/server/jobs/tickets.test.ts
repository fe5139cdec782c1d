import { afterEach, beforeEach, expect, test } from "vitest";
import { type Bench, newTicket, openBench } from "./fakes/bench";

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.close());

const accepted = () => bench.clock.until(() => bench.lucca.started.length > 0);

test("an import is durably claimed before the first byte goes to Lucca", async () => {
  let recorded: unknown;
  bench.lucca.beforeStart = async () => {
    recorded = (await bench.ledger.inStates(["claimed"])).map(({ kind }) => kind);
  };
  await bench.end(await bench.import(await bench.analyzed()));
  expect(recorded).toEqual(["import"]);
});

test("the same ticket again gives the recorded job and sends nothing", async () => {
  const ticket = newTicket();
  const analysis = await bench.analyzed();
  const first = await bench.import(analysis, { ticket });
  const second = await bench.import(analysis, { ticket });
  await bench.end(first);
  const third = await bench.import(analysis, { ticket });
  const id = first.ok && first.value.id;
  expect(first).toMatchObject({ value: { known: false } });
  expect([second, third]).toMatchObject([{ value: { id, known: true } }, { value: { id, known: true } }]);
  expect(bench.lucca.started).toHaveLength(1);
  expect(bench.discarded()).toBe(3);
});

test("two requests with one ticket at the same moment are one import", async () => {
  const ticket = newTicket();
  const analysis = await bench.analyzed();
  const answers = await Promise.all([1, 2, 3].map(() => bench.import(analysis, { ticket })));
  await Promise.all(answers.map(bench.end));
  expect(answers.map((answer) => answer.ok && answer.value.known).sort()).toEqual([false, true, true]);
  expect(bench.lucca.started).toHaveLength(1);
});

test("a known ticket comes before every other check", async () => {
  const ticket = newTicket();
  const analysis = await bench.analyzed();
  await bench.end(await bench.import(analysis, { ticket }));
  bench.clock.pass(60 * 60_000);
  expect(await bench.import(analysis, { ticket })).toMatchObject({ value: { known: true } });
});

test("a known ticket with another file, flag, analysis or kind is refused", async () => {
  const ticket = newTicket();
  const analysis = await bench.analyzed();
  const other = await bench.analyzed();
  await bench.end(await bench.import(analysis, { ticket }));
  const refused = { ok: false, problem: { kind: "ticket-differs" } };
  expect(await bench.import(analysis, { ticket }, { sha256: "cd".repeat(32) })).toEqual(refused);
  expect(await bench.import(analysis, { ticket }, { bytes: 1_235 })).toEqual(refused);
  expect(await bench.import(analysis, { ticket, override: true })).toEqual(refused);
  expect(await bench.import(other, { ticket })).toEqual(refused);
  expect(await bench.jobs.analyze(bench.upload(), { override: false, ticket, by: "ana" })).toEqual(refused);
  expect(bench.lucca.started).toHaveLength(1);
  expect(bench.discarded()).toBe(6);
});

test("an analysis needs no ticket, and keeps to one it has", async () => {
  const ticket = newTicket();
  const without = await bench.jobs.analyze(bench.upload(), { override: false, ticket: null, by: "ana" });
  const first = await bench.jobs.analyze(bench.upload(), { override: false, ticket, by: "ana" });
  const second = await bench.jobs.analyze(bench.upload(), { override: false, ticket, by: "ana" });
  await Promise.all([without, first].map(bench.end));
  expect(second).toMatchObject({ value: { id: first.ok && first.value.id, known: true } });
  expect(bench.lucca.started.map(({ create }) => create)).toEqual([false, false]);
});

test("while an import is live a second one is refused, and may come when it is over", async () => {
  const [one, two] = [await bench.analyzed(), await bench.analyzed()];
  bench.lucca.progresses = [0];
  const first = await bench.import(one);
  await accepted();
  expect(await bench.import(two)).toEqual({ ok: false, problem: { kind: "import-live" } });
  bench.lucca.progresses = [100];
  await bench.end(first);
  expect(await bench.end(await bench.import(two))).toMatchObject({ state: "finished" });
});

test("a live import does not keep anybody from analyzing", async () => {
  bench.lucca.beforeStart = () => new Promise(() => {});
  await bench.import(await bench.analyzed());
  expect(await bench.jobs.analyze(bench.upload(), { override: false, ticket: null, by: "ana" })).toMatchObject({
    ok: true,
  });
});

test("an analysis is spent by the import that claims it, also when that one ends unknown", async () => {
  for (const start of ["new" as const, { kind: "lucca-timeout" as const }]) {
    bench.lucca.starts = [start];
    const analysis = await bench.analyzed();
    await bench.end(await bench.import(analysis));
    expect(await bench.import(analysis)).toEqual({ ok: false, problem: { kind: "analysis-spent" } });
  }
});

test("a refused import gives its analysis back", async () => {
  const analysis = await bench.analyzed();
  bench.lucca.starts = [{ kind: "lucca-key-refused" }, "new"];
  expect(await bench.end(await bench.import(analysis))).toMatchObject({ state: "refused" });
  expect(await bench.end(await bench.import(analysis))).toMatchObject({ state: "finished", analysis });
});

test("two tickets for one analysis at the same moment are one import", async () => {
  const analysis = await bench.analyzed();
  const answers = await Promise.all([bench.import(analysis), bench.import(analysis)]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers).toContainEqual({ ok: false, problem: { kind: "analysis-spent" } });
  await accepted();
  expect(bench.lucca.started).toHaveLength(1);
});
