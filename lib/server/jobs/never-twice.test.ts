import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type JobId, jobId, type Ticket } from "@/lib/imports/job";
import type { ProblemKind } from "@/lib/imports/problem";
import { failed, succeeded } from "@/lib/imports/problem";
import type { Lucca } from "@/lib/server/lucca/lucca";
import { openDatabase } from "./database";
import { newTicket } from "./fakes/bench";
import { clean, keep } from "./fakes/fake-lucca";
import type { Jobs } from "./jobs";
import { type Ledger, openLedger } from "./ledger";
import { openJobs } from "./open-jobs";

const account = { name: "acme", environment: "production", ownPractice: false } as const;
const file = { bytes: 10, sha256: "ab", rows: 1, fileName: null } as const;
const now = Date.parse("2026-03-02T09:00:00.000Z");
const dayMs = 24 * 60 * 60_000;

/** What people and machines do, all at once: ask for an import at one of two servers, or kill one and start it again. */
type Act = { after: number } & ({ server: 0 | 1; ticket: number; analysis: number } | { kill: 0 | 1 });
const either = fc.constantFrom<(0 | 1)[]>(0, 1);
/** so many steps of everything else go before it */
const after = fc.nat(20);
const act = fc.oneof<[fc.WeightedArbitrary<Act>, fc.WeightedArbitrary<Act>]>(
  { weight: 3, arbitrary: fc.record({ after, server: either, ticket: fc.nat(2), analysis: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ after, kill: either }) },
);
/** What becomes of a start at Lucca, and what we hear of it. */
type Fate = { taken: boolean; heard: "accepted" | ProblemKind };
const fate = fc.constantFrom<Fate[]>(
  { taken: true, heard: "accepted" },
  { taken: true, heard: "lucca-timeout" },
  { taken: false, heard: "lucca-no-answer" },
  { taken: false, heard: "lucca-key-refused" },
);

test("in whatever order things happen, nothing is imported twice and no state contradicts what Lucca took", async () => {
  const acts = fc.array(act, { minLength: 2, maxLength: 8 });
  const fates = fc.infiniteStream(fate);
  await fc.assert(fc.asyncProperty(fc.scheduler(), acts, fates, play), { numRuns: 100 });
}, 120_000);

async function play(scheduler: fc.Scheduler, acts: Act[], fates: fc.Stream<Fate>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "never-twice-"));
  const database = await openDatabase({ file: join(folder, "ledger.db") });
  const ledger = openLedger(database, account);
  const auditor: Auditor = { sent: [], taken: [] };
  const open = () => openServer({ ledger, folder, scheduler, auditor, fates });
  const servers = [await open(), await open()] as const;
  const running = [...servers];
  const analyses = [await analyzed(ledger), await analyzed(ledger)];
  const tickets = [newTicket(), newTicket(), newTicket()];

  const perform = async (what: Act) => {
    for (let step = 0; step <= what.after; step++) await scheduler.schedule(Promise.resolve());
    if ("kill" in what) {
      running[what.kill]?.kill();
      running[what.kill] = await open();
      return;
    }
    const [ticket, analysis] = [tickets[what.ticket], analyses[what.analysis]];
    if (ticket && analysis) await running[what.server]?.import(ticket, analysis);
  };
  await scheduler.waitFor(Promise.all(acts.map(perform)));
  do {
    await scheduler.waitIdle();
    await new Promise(setImmediate);
  } while (scheduler.count() > 0);

  const about = (list: readonly string[], id: string) => list.filter((path) => path.includes(id)).length;
  for (const analysis of analyses) expect(about(auditor.taken, analysis)).toBeLessThanOrEqual(1);
  for (const ticket of tickets) {
    expect(about(auditor.sent, ticket)).toBeLessThanOrEqual(1);
    const row = await ledger.findByTicket(ticket);
    if (row?.state === "refused") expect(about(auditor.taken, ticket)).toBe(0);
    if (row?.state === "finished") expect(about(auditor.taken, ticket)).toBe(1);
    if (!row) expect(about(auditor.sent, ticket)).toBe(0);
  }
  await ledger.close();
  await rm(folder, { recursive: true, force: true });
}

/** `sent` and `taken` hold the paths of imports, which name ticket and analysis. */
type Auditor = { sent: string[]; taken: string[] };
type World = { ledger: Ledger; folder: string; scheduler: fc.Scheduler; auditor: Auditor; fates: fc.Stream<Fate> };
type Server = { import(ticket: Ticket, analysis: JobId): Promise<void>; kill(): void };

/** A server whose every step at the ledger and at Lucca takes its turn, before and after; killed, it takes none any more. */
async function openServer({ ledger, folder, scheduler, auditor, fates }: World): Promise<Server> {
  let kill = () => {};
  const killed = new Promise<void>((resolve) => {
    kill = resolve;
  });
  let alive = true;
  const turn = async () => {
    await scheduler.schedule(Promise.resolve());
    if (!alive) await new Promise(() => {});
  };
  const step = async <T>(work: () => Promise<T> | T): Promise<T> => {
    await turn();
    const done = await work();
    await turn();
    return done;
  };

  const jobs: Jobs = await openJobs({
    ledger: inSteps(ledger, step),
    lucca: {
      account,
      start: ({ path }) =>
        step(() => {
          const { taken, heard } = fates.next().value;
          auditor.sent.push(path);
          if (taken) auditor.taken.push(path);
          return heard === "accepted" ? succeeded({ summaryId: randomUUID() }) : failed({ kind: heard });
        }),
      progress: () => step(() => succeeded(100)),
      outcome: (_kind, _summaryId, store) => step(() => keep(clean, store)),
      waitingUntil: () => null,
      close: async () => {},
    } satisfies Lucca,
    clock: { now: () => now, sleep: (ms) => (ms < dayMs ? turn() : new Promise(() => {})) },
    uploads: join(folder, "uploads"),
    retentionDays: 30,
    trouble: () => {},
  });
  return {
    async import(ticket, analysis) {
      const upload = { ...file, path: `${ticket} ${analysis}`, discard: async () => {} };
      await Promise.race([jobs.import(upload, { override: false, ticket, analysis, by: "ana" }), killed]);
    },
    kill() {
      alive = false;
      kill();
    },
  };
}

const inSteps = (real: Ledger, step: <T>(work: () => Promise<T>) => Promise<T>): Ledger => ({
  ...real,
  add: (...all) => step(() => real.add(...all)),
  move: (...all) => step(() => real.move(...all)),
  addFindings: (...all) => step(() => real.addFindings(...all)),
  find: (id) => step(() => real.find(id)),
  findAnywhere: (id) => step(() => real.findAnywhere(id)),
  findByTicket: (ticket) => step(() => real.findByTicket(ticket)),
  findSpender: (analysis) => step(() => real.findSpender(analysis)),
});

async function analyzed(ledger: Ledger): Promise<JobId> {
  const id = jobId.parse(randomUUID());
  const at = new Date(now).toISOString();
  await ledger.add({ ...file, id, kind: "analysis", ticket: null, analysis: null, override: 0, startedBy: "ana" }, at);
  const ended = { state: "finished", progress: 100, endedAt: at, errorLines: 0, complete: 1 } as const;
  await ledger.move(id, ["received"], ended);
  return id;
}
