import { randomUUID } from "node:crypto";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Account } from "@/lib/imports/account";
import { isOver, type JobId, jobId, jobStates, type Ticket } from "@/lib/imports/job";
import type { ProblemKind } from "@/lib/imports/problem";
import { failed, succeeded } from "@/lib/imports/problem";
import type { Lucca } from "@/lib/server/lucca/lucca";
import { type OpenDatabase, openDatabase } from "./database";
import { newTicket } from "./fakes/bench";
import { engines, type Place } from "./fakes/engines";
import { clean, keep } from "./fakes/fake-lucca";
import type { Jobs } from "./jobs";
import { type Ledger, openLedger } from "./ledger";
import { openJobs } from "./open-jobs";
import { openProcesses, type Processes } from "./processes";

const file = { bytes: 10, sha256: "ab", rows: 1, fileName: null } as const;
const now = Date.parse("2026-03-02T09:00:00.000Z");
const dayMs = 24 * 60 * 60_000;

/** What people and machines do, all at once: ask for an import at one of two servers, kill one and start it again, or let it stand still. */
type Act = { after: number } & (
  | { server: 0 | 1; ticket: number; analysis: number }
  | { kill: 0 | 1 }
  | { stall: 0 | 1; turns: number }
);
const either = fc.constantFrom<(0 | 1)[]>(0, 1);
/** so many steps of everything else go before it */
const after = fc.nat(20);
const act = fc.oneof<fc.WeightedArbitrary<Act>[]>(
  { weight: 3, arbitrary: fc.record({ after, server: either, ticket: fc.nat(2), analysis: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ after, kill: either }) },
  { weight: 1, arbitrary: fc.record({ after, stall: either, turns: fc.integer({ min: 20, max: 150 }) }) },
);
/** What becomes of a start at Lucca, and what we hear of it. */
type Fate = { taken: boolean; heard: "accepted" | ProblemKind };
const fate = fc.constantFrom<Fate[]>(
  { taken: true, heard: "accepted" },
  { taken: true, heard: "lucca-timeout" },
  { taken: false, heard: "lucca-no-answer" },
  { taken: false, heard: "lucca-key-refused" },
);

/** What becomes of a call of the database: done and heard of, done and not heard of, or not done. */
type Luck = "well" | "unheard" | "undone";
const luck = fc.oneof<fc.WeightedArbitrary<Luck>[]>(
  { weight: 40, arbitrary: fc.constant("well") },
  { weight: 1, arbitrary: fc.constantFrom("unheard", "undone") },
);

describe.each(engines)("$name", ({ name, makePlace }) => {
  let place: Place;
  let database: OpenDatabase;
  beforeEach(async () => {
    place = await makePlace();
    database = await openDatabase(place.database);
  });
  afterEach(async () => {
    await database.db.destroy();
    await place.remove();
  });

  test("in whatever order things happen to two servers, nothing is imported twice and no state contradicts what Lucca took", async () => {
    const acts = fc.array(act, { minLength: 2, maxLength: 8 });
    const [fates, lucks] = [fc.infiniteStream(fate), fc.infiniteStream(luck)];
    const run = (scheduler: fc.Scheduler, what: Act[], ends: fc.Stream<Fate>, chances: fc.Stream<Luck>) => {
      // Another account for each run: what an earlier one left is none of its business.
      const account: Account = { name: randomUUID(), environment: "production", ownPractice: false };
      const auditor = { sent: [], taken: [] };
      return play({ database, account, folder: place.folder, scheduler, auditor, fates: ends, lucks: chances }, what);
    };
    const numRuns = name === "SQLite" ? 100 : 25;
    await fc.assert(fc.asyncProperty(fc.scheduler(), acts, fates, lucks, run), { numRuns });
  }, 240_000);
});

async function play(world: World, acts: Act[]): Promise<void> {
  const { database, account, scheduler, auditor } = world;
  const ledger = openLedger(database, account);
  const running: Server[] = await scheduler.waitFor(Promise.all([openServer(world), openServer(world)]));
  const analyses = [await analyzed(ledger), await analyzed(ledger)];
  const tickets = [newTicket(), newTicket(), newTicket()];

  const perform = async (what: Act) => {
    for (let step = 0; step <= what.after; step++) await scheduler.schedule(Promise.resolve());
    if ("kill" in what) {
      running[what.kill]?.kill();
      running[what.kill] = await openServer(world);
      return;
    }
    if ("stall" in what) return running[what.stall]?.stall(what.turns);
    const [ticket, analysis] = [tickets[what.ticket], analyses[what.analysis]];
    if (ticket && analysis) await running[what.server]?.import(ticket, analysis);
  };
  await scheduler.waitFor(Promise.all(acts.map(perform)));
  // Servers never rest: they are left to themselves until every job has come to its end.
  for (let steps = 0; (await ledger.inStates(jobStates)).some((row) => !isOver(row)); steps++) {
    if (steps > 1_000) throw new Error("a job never came to its end");
    for (let turn = 0; turn < 20; turn++) await scheduler.waitNext(1);
  }
  for (const server of running) server.kill();

  const about = (list: readonly string[], id: string) => list.filter((path) => path.includes(id)).length;
  for (const analysis of analyses) expect(about(auditor.taken, analysis)).toBeLessThanOrEqual(1);
  for (const ticket of tickets) {
    expect(about(auditor.sent, ticket)).toBeLessThanOrEqual(1);
    const row = await ledger.findByTicket(ticket);
    if (row?.state === "refused") expect(about(auditor.taken, ticket)).toBe(0);
    if (row?.state === "finished") expect(about(auditor.taken, ticket)).toBe(1);
    if (!row) expect(about(auditor.sent, ticket)).toBe(0);
  }
}

/** `sent` and `taken` hold the paths of imports, which name ticket and analysis. */
type Auditor = { sent: string[]; taken: string[] };
type World = {
  database: OpenDatabase;
  account: Account;
  folder: string;
  scheduler: fc.Scheduler;
  auditor: Auditor;
  fates: fc.Stream<Fate>;
  lucks: fc.Stream<Luck>;
};
type Server = { import(ticket: Ticket, analysis: JobId): Promise<void>; stall(turns: number): void; kill(): void };

/**
 * A server whose every step at the database and at Lucca takes its turn, before and after, and at times fails; killed, it
 * takes none any more. The other one may think it dead although it is only slow.
 */
async function openServer(world: World): Promise<Server> {
  const { database, account, folder, scheduler, auditor, fates, lucks } = world;
  let kill = () => {};
  const killed = new Promise<void>((resolve) => {
    kill = resolve;
  });
  let alive = true;
  let stalled = 0;
  const turn = async () => {
    do await scheduler.schedule(Promise.resolve());
    while (stalled-- > 0);
    if (!alive) await new Promise(() => {});
  };
  const step = async <T>(work: () => Promise<T> | T): Promise<T> => {
    await turn();
    const done = await work();
    await turn();
    return done;
  };
  const call: Step = async (work) => {
    const chance = lucks.next().value;
    await turn();
    if (chance === "undone") throw new Error("connection refused");
    const done = await work();
    await turn();
    if (chance === "unheard") throw new Error("connection reset");
    return done;
  };
  const lucca: Lucca = {
    account,
    async start({ path }, _, claim) {
      await turn();
      const claimed = await claim().catch(() => null);
      if (!claimed) return failed({ kind: claimed === null ? "storage" : "restarted" });
      return step(() => {
        const { taken, heard } = fates.next().value;
        auditor.sent.push(path);
        if (taken) auditor.taken.push(path);
        return heard === "accepted" ? succeeded({ summaryId: randomUUID() }) : failed({ kind: heard });
      });
    },
    progress: () => step(() => succeeded(100)),
    outcome: (_kind, _summaryId, store) => step(() => keep(clean, store)),
    waitingUntil: () => null,
    close: async () => {},
  };
  const open = (): Promise<Jobs> => {
    const me = randomUUID();
    return openJobs({
      ledger: inSteps(openLedger(database, account, me), call),
      processes: processesInSteps(openProcesses(database, me), call),
      lucca,
      clock: { now: () => now, sleep: (ms) => (ms < dayMs ? turn() : new Promise(() => {})) },
      uploads: join(folder, "uploads"),
      retentionDays: 30,
      trouble: () => {},
    }).catch(open);
  };
  const jobs = await open();
  return {
    async import(ticket, analysis) {
      const upload = { ...file, path: `${ticket} ${analysis}`, discard: async () => {} };
      await Promise.race([jobs.import(upload, { override: false, ticket, analysis, by: "ana" }), killed]);
    },
    stall(turns) {
      stalled = turns;
    },
    kill() {
      alive = false;
      kill();
    },
  };
}

type Step = <T>(work: () => Promise<T>) => Promise<T>;

const inSteps = (real: Ledger, step: Step): Ledger => ({
  ...real,
  add: (...all) => step(() => real.add(...all)),
  move: (...all) => step(() => real.move(...all)),
  take: (...all) => step(() => real.take(...all)),
  addFindings: (...all) => step(() => real.addFindings(...all)),
  find: (id) => step(() => real.find(id)),
  findAnywhere: (id) => step(() => real.findAnywhere(id)),
  findByTicket: (ticket) => step(() => real.findByTicket(ticket)),
  findSpender: (analysis) => step(() => real.findSpender(analysis)),
  findUnknown: () => step(() => real.findUnknown()),
  findMine: () => step(() => real.findMine()),
  findOthers: () => step(() => real.findOthers()),
});

const processesInSteps = (real: Processes, step: Step): Processes => ({
  ...real,
  beat: () => step(() => real.beat()),
  beats: () => step(() => real.beats()),
  bury: (...all) => step(() => real.bury(...all)),
});

async function analyzed(ledger: Ledger): Promise<JobId> {
  const id = jobId.parse(randomUUID());
  const at = new Date(now).toISOString();
  await ledger.add({ ...file, id, kind: "analysis", ticket: null, analysis: null, override: 0, startedBy: "ana" }, at);
  const ended = { state: "finished", progress: 100, endedAt: at, errorLines: 0, complete: 1 } as const;
  await ledger.move(id, ["received"], ended);
  return id;
}
