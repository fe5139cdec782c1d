import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Practice } from "@/lib/server/practice/practice";
import { startPractice } from "@/lib/server/practice/start-practice";
import { newTicket } from "./fakes/bench";
import { openWholeServer, type WholeServer } from "./fakes/whole-server";

const example = fileURLToPath(new URL("../../../e2e/fixtures/guide-example.expected.csv", import.meta.url));
const text = await readFile(example, "utf8");

let folder: string;
let practice: Practice;
let server: WholeServer;
const children: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobs-http-"));
  practice = await startPractice({ pace: [40, 100] });
  server = await openWholeServer(folder, practice);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  await server.close();
  await practice.stop();
  await rm(folder, { recursive: true, force: true });
});

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}
const imported = () => practice.accepted.filter(({ create }) => create);

test("a whole analysis and a whole import, byte for byte, with nothing left on the disk", async () => {
  const analysis = await server.analyze(text);
  expect(analysis).toMatchObject({ kind: "analysis", state: "finished", progress: 100, rows: 2 });
  expect(await server.jobs.outcome(analysis.id)).toMatchObject({ value: { errors: [], warnings: [{}] } });

  const job = await server.end(await server.import(text, analysis.id));
  expect(job).toMatchObject({ kind: "import", state: "finished", analysis: analysis.id, hasOutcome: true });
  expect(await server.jobs.outcome(job.id)).toMatchObject({ value: { created: 2, deleted: 0, errors: [] } });
  expect(practice.accepted.map(({ create, bytes }) => [create, bytes.toString()])).toEqual([
    [false, text],
    [true, text],
  ]);
  expect(practice.accepted.map(({ sha256 }) => sha256)).toEqual([analysis.sha256, job.sha256]);
  expect(await filesIn(join(folder, "uploads"))).toEqual([]);
});

test("a 408 after the job began: unknown, and never sent again", async () => {
  const { id } = await server.analyze(text);
  practice.faults.troubles = [{ on: "start", times: 1, when: "after", how: { status: 408 } }];
  const ticket = newTicket();
  const job = await server.end(await server.import(text, id, ticket));
  expect(job).toMatchObject({ state: "unknown", problem: { kind: "lucca-timeout" } });
  expect(await server.import(text, id, ticket)).toEqual({ ok: true, value: { id: job.id, known: true } });
  expect(await server.import(text, id)).toEqual({ ok: false, problem: { kind: "analysis-spent" } });
  expect(imported()).toHaveLength(1);
});

for (const how of ["reset", "close"] as const)
  test(`a ${how} of the connection after the job began: unknown, one import`, async () => {
    const { id } = await server.analyze(text);
    practice.faults.troubles = [{ on: "start", times: 1, when: "after", how }];
    expect(await server.end(await server.import(text, id))).toMatchObject({
      state: "unknown",
      problem: { kind: "lucca-no-answer" },
    });
    expect(imported()).toHaveLength(1);
  });

test("a refused key: refused, and the analysis is free again", async () => {
  const { id } = await server.analyze(text);
  practice.faults.forbidden = ["start"];
  const refused = { state: "refused", problem: { kind: "lucca-not-allowed" } };
  expect(await server.end(await server.import(text, id))).toMatchObject(refused);
  practice.faults.forbidden = [];
  expect(await server.end(await server.import(text, id))).toMatchObject({ state: "finished" });
  expect(imported()).toHaveLength(1);
});

test("Lucca that is not there: an analysis failed, and nothing was sent", async () => {
  await practice.stop();
  const ask = { override: false, ticket: null, by: "ana" };
  const job = await server.end(await server.jobs.analyze(await server.upload(text), ask));
  expect(job).toMatchObject({ state: "failed", problem: { kind: "lucca-unreachable" } });
  practice = await startPractice();
});

test("one ticket, asked for ten times at once: Lucca accepts one import", async () => {
  const { id } = await server.analyze(text);
  const ticket = newTicket();
  const answers = await Promise.all(Array.from({ length: 10 }, () => server.import(text, id, ticket)));
  await Promise.all(answers.map(server.end));
  expect(new Set(answers.map((answer) => answer.ok && answer.value.id)).size).toBe(1);
  expect(imported()).toHaveLength(1);
});

test("ten tickets for one analysis: Lucca accepts one import", async () => {
  const { id } = await server.analyze(text);
  const answers = await Promise.all(Array.from({ length: 10 }, () => server.import(text, id)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  await Promise.all(answers.filter(({ ok }) => ok).map(server.end));
  expect(imported()).toHaveLength(1);
});

test("an analysis with error lines is not imported", async () => {
  const wrong = text.replace("jdupont", "nobody-by-that-login");
  const { id } = await server.analyze(wrong);
  expect(await server.import(wrong, id)).toEqual({ ok: false, problem: { kind: "analysis-has-errors" } });
  expect(imported()).toEqual([]);
});

test("a server killed while Lucca has the file: unknown at the next start, and the ticket sends nothing again", async () => {
  practice.faults.troubles = [];
  const ticket = newTicket();
  await kill(ticket, () => {
    if (practice.accepted.length === 1 && practice.faults.troubles.length === 0)
      practice.faults.troubles = [{ on: "start", times: 1, when: "after", how: "silence" }];
    return imported().length === 1;
  });

  const again = await openWholeServer(folder, practice);
  const [live] = (await again.jobs.list()).filter(({ kind }) => kind === "import");
  const job = live && (await again.end({ ok: true, value: { id: live.id, known: true } }));
  expect(job).toMatchObject({ state: "unknown", problem: { kind: "lucca-no-answer" } });
  const analysis = job?.analysis ?? null;
  if (!job || !analysis) throw new Error("the import is gone");
  expect(await again.import(text, analysis, ticket)).toEqual({ ok: true, value: { id: job.id, known: true } });
  expect(imported()).toHaveLength(1);
  expect(await filesIn(join(folder, "uploads"))).toEqual([]);
  await again.close();
});

test("a server killed while Lucca works: tracked to the end at the next start", async () => {
  practice.faults.progress = [100];
  const ticket = newTicket();
  await kill(ticket, () => {
    if (practice.accepted.length === 1 && practice.requests.outcome === 1) practice.faults.progress = [20];
    return imported().length === 1 && practice.requests.progress > 3;
  });

  practice.faults.progress = [100];
  const again = await openWholeServer(folder, practice);
  const [job] = (await again.jobs.list()).filter(({ kind }) => kind === "import");
  if (!job) throw new Error("the import is gone");
  const ended = await again.end({ ok: true, value: { id: job.id, known: true } });
  expect(ended).toMatchObject({ state: "finished", hasOutcome: true });
  expect(imported()).toHaveLength(1);
  await again.close();
});

/** Runs an analysis and an import in another process over the same database, and kills it as soon as `now`. */
async function kill(ticket: string, now: () => boolean): Promise<void> {
  await server.close(); // the database is the other process's for a while
  const script = fileURLToPath(new URL("./fakes/killed-server.ts", import.meta.url));
  const node = ["--conditions=react-server", "--import", "tsx", script];
  const child = spawn(process.execPath, [...node, folder, practice.url, practice.key, ticket, example], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  children.push(child);
  await vi.waitUntil(now, { timeout: 20_000, interval: 5 });
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
