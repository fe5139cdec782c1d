import { createHash, randomUUID } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Account } from "@/lib/imports/account";
import { isOver, type Job, type JobId } from "@/lib/imports/job";
import type { Result } from "@/lib/imports/problem";
import { connectLucca } from "@/lib/server/lucca/connect";
import type { Patience } from "@/lib/server/lucca/wire";
import type { Clock } from "../clock";
import { type DatabaseAt, type OpenDatabase, openDatabase } from "../database";
import type { Begun, Jobs, Upload } from "../jobs";
import { type Ledger, openLedger } from "../ledger";
import { openJobs } from "../open-jobs";
import { openProcesses } from "../processes";
import { sharedMemory } from "../shared-budget";
import { newTicket } from "./bench";

/** Real time for Lucca, but pauses between polls a hundred times shorter. */
const hurried: Clock = {
  now: Date.now,
  sleep: (ms, signal) => wait(ms / 100, undefined, { signal }).catch(() => undefined),
};

/** What a proof wants to be otherwise: the time, what happens around the ledger, how long silence is borne. */
export type ServerWishes = {
  clock?: Clock;
  /** an open one is shared with another server: SQLite waits for itself when two in one thread write at once */
  database?: DatabaseAt | OpenDatabase;
  /** by its clock: 200 ms of real time with the one that is a hundred times as fast */
  everyMs?: number;
  ledger?: (real: Ledger) => Ledger;
  /** requests counted in the database, as it runs; only with a clock whose minutes pass */
  sharedBudget?: boolean;
  patience?: Patience;
};

export type WholeServer = {
  jobs: Jobs;
  ledger: Ledger;
  upload: (text: string) => Promise<Upload>;
  /** Analyzes and gives the finished job. */
  analyze: (text: string) => Promise<Job>;
  import: (text: string, analysis: JobId, ticket?: ReturnType<typeof newTicket>) => Promise<Result<Begun>>;
  end: (begun: Result<Begun>) => Promise<Job>;
  close: () => Promise<void>;
};

/** The jobs room as it runs: real files, the real client, over HTTP to the practice Lucca at `url`. */
export async function openWholeServer(
  folder: string,
  { url, key }: { url: string; key: string },
  {
    clock = hurried,
    database = { file: join(folder, "ledger.db") },
    everyMs = 20_000,
    ledger: around = (real) => real,
    sharedBudget = false,
    patience,
  }: ServerWishes = {},
): Promise<WholeServer> {
  const opened = "db" in database ? database : await openDatabase(database);
  const lucca = connectLucca({
    ...{ url, key, ownPractice: true, clock },
    ...(patience && { patience }),
    ...(sharedBudget && { memory: (account: Account) => sharedMemory(opened, account, clock.now) }),
  });
  const me = randomUUID();
  const ledger = around(openLedger(opened, lucca.account, me));
  const processes = openProcesses(opened, me);
  const uploads = join(folder, "uploads");
  const jobs = await openJobs({
    ...{ ledger, processes, lucca, uploads, retentionDays: 30, clock, everyMs, trouble: () => {} },
  });

  let files = 0;
  const upload = async (text: string): Promise<Upload> => {
    const path = join(jobs.uploads, `${process.pid}-${files++}.csv`);
    await writeFile(path, text);
    return {
      ...{ path, fileName: "planning.csv", bytes: Buffer.byteLength(text), rows: text.trim().split("\n").length - 1 },
      sha256: createHash("sha256").update(text).digest("hex"),
      discard: () => rm(path, { force: true }),
    };
  };
  const end = async (begun: Result<Begun>): Promise<Job> => {
    if (!begun.ok) throw new Error(`refused: ${begun.problem.kind}`);
    for (;;) {
      const job = await jobs.get(begun.value.id);
      if (job && isOver(job)) return job;
      await wait(5);
    }
  };
  return {
    ...{ jobs, ledger, upload, end },
    analyze: async (text) => end(await jobs.analyze(await upload(text), { override: false, ticket: null, by: "ana" })),
    import: async (text, analysis, ticket = newTicket()) =>
      jobs.import(await upload(text), { override: false, ticket, analysis, by: "ana" }),
    async close() {
      void lucca.close();
      await jobs.close();
      await ledger.close();
    },
  };
}
