import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Bench, newTicket, openBench } from "./fakes/bench";
import { clean } from "./fakes/fake-lucca";

const days = (count: number) => count * 24 * 60 * 60_000;
const comment = "a-comment-about-somebody";
const finding = { line: null, lineNumber: 2, said: comment };

/** Everything in the ledger's folder, write-ahead log included. */
async function onDisk({ folder }: Bench): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.startsWith("ledger"));
  return (await Promise.all(names.map((name) => readFile(join(folder, name), "latin1")))).join();
}

test("after the retention time names and findings are gone, the rest stays", async () => {
  const bench = await openBench();
  bench.lucca.outcomes = [{ ...clean, errors: [finding] }];
  const ticket = newTicket();
  const file = { fileName: "secret-plan.csv" };
  const { id } = await bench.end(await bench.import(await bench.analyzed(), { ticket, by: "somebody@acme" }, file));
  const begun = bench.clock.now();
  expect(await onDisk(bench)).toContain(comment);

  await bench.clock.until(() => bench.clock.now() > begun + days(29));
  expect(await bench.jobs.get(id)).toMatchObject({ fileName: file.fileName, hasOutcome: true });
  await bench.clock.until(() => bench.clock.now() > begun + days(31));

  expect(await bench.jobs.get(id)).toMatchObject({ state: "finished", fileName: null, hasOutcome: false });
  expect(await bench.jobs.outcome(id)).toEqual({ ok: false, problem: { kind: "not-found" } });
  expect(await bench.ledger.find(id)).toMatchObject({
    ...{ ticket, account: "acme", sha256: bench.upload().sha256, startedBy: null },
    ...{ created: 3, errorLines: 1 },
  });
  const left = await onDisk(bench);
  for (const word of [comment, file.fileName, "somebody@acme"]) expect(left).not.toContain(word);
  await bench.close();
});

test("live and unknown imports keep their names however old they are", async () => {
  const bench = await openBench();
  bench.lucca.starts = [{ kind: "lucca-timeout" }, "new"];
  const unknown = await bench.end(await bench.import(await bench.analyzed()));
  bench.lucca.progresses = [0];
  const live = await bench.import(await bench.analyzed(), { after: unknown.id });
  bench.clock.pass(days(60));
  const from = bench.clock.now();
  await bench.clock.until(() => bench.clock.now() > from + 60_000);
  expect(await bench.jobs.get(unknown.id)).toMatchObject({ state: "unknown", fileName: "planning.csv" });
  expect(live.ok && (await bench.jobs.get(live.value.id))).toMatchObject({
    state: "accepted",
    fileName: "planning.csv",
  });
  await bench.close();
});
