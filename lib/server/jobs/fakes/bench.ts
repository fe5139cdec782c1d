import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isOver, type Job, type JobId, jobId, type Ticket, ticket } from "@/lib/imports/job";
import type { Result } from "@/lib/imports/problem";
import { timeOf } from "../clock";
import { type DatabaseAt, type OpenDatabase, openDatabase } from "../database";
import type { Begun, ImportAsk, Jobs, Upload } from "../jobs";
import { type Ledger, openLedger } from "../ledger";
import { openJobs } from "../open-jobs";
import { openProcesses } from "../processes";
import { FakeClock } from "./fake-clock";
import { FakeLucca } from "./fake-lucca";
import { inFlight } from "./in-flight";

export const newTicket = (): Ticket => ticket.parse(randomUUID());

/** A room over a real database file, with a Lucca and a clock that do as they are told. */
export type Bench = {
  /** the id of its process */
  me: string;
  folder: string;
  clock: FakeClock;
  lucca: FakeLucca;
  ledger: Ledger;
  jobs: Jobs;
  /** what the room had to report */
  troubles: string[];
  /** how many uploads were discarded */
  discarded: () => number;
  upload: (change?: Partial<Upload>) => Upload;
  /** An analysis that ended clean just now, of the file that `upload` gives. */
  analyzed: () => Promise<JobId>;
  /** An import of that file, asked for with a new ticket unless told otherwise. */
  import: (analysis: JobId, ask?: Partial<ImportAsk>, upload?: Partial<Upload>) => Promise<Result<Begun>>;
  /** Waits until the job is over. */
  end: (begun: Result<Begun>) => Promise<Job>;
  close: () => Promise<void>;
};

type Wishes = {
  folder?: string;
  /** an open one is shared with another bench: SQLite waits for itself when two in one thread write at once */
  database?: DatabaseAt | OpenDatabase;
  clock?: FakeClock;
  lucca?: FakeLucca;
  ledger?: (real: Ledger) => Ledger;
};

/** `folder` = one that an earlier bench used: a restart, or a second process. */
export async function openBench(wishes: Wishes = {}): Promise<Bench> {
  const folder = wishes.folder ?? (await mkdtemp(join(tmpdir(), "jobs-")));
  const clock = wishes.clock ?? new FakeClock();
  const lucca = wishes.lucca ?? new FakeLucca(clock);
  const at = wishes.database ?? { file: join(folder, "ledger.db") };
  const database = "db" in at ? at : await openDatabase(at);
  const me = randomUUID();
  const real = openLedger(database, lucca.account, me);
  const ledger = inFlight(clock, wishes.ledger?.(real) ?? real);
  const troubles: string[] = [];
  const jobs = await openJobs({
    ledger,
    processes: inFlight(clock, openProcesses(database, me)),
    lucca,
    clock,
    uploads: join(folder, "uploads"),
    retentionDays: 30,
    trouble: (what) => troubles.push(what),
  });

  let discarded = 0;
  const upload = (change: Partial<Upload> = {}): Upload => ({
    path: "/nowhere/file.csv",
    bytes: 1_234,
    sha256: "ab".repeat(32),
    rows: 3,
    fileName: "planning.csv",
    discard: async () => void discarded++,
    ...change,
  });
  const end = async (begun: Result<Begun>): Promise<Job> => {
    if (!begun.ok) throw new Error(`refused: ${begun.problem.kind}`);
    const { id } = begun.value;
    let job: Job | null = null;
    await clock.until(async () => {
      job = await jobs.get(id);
      return job !== null && isOver(job);
    });
    if (!job) throw new Error("the job is gone");
    return job;
  };

  return {
    ...{ me, folder, clock, lucca, ledger, jobs, troubles, upload, end },
    discarded: () => discarded,
    async analyzed() {
      const id = jobId.parse(randomUUID());
      const { bytes, sha256, rows, fileName } = upload();
      const file = { bytes, sha256, rows, fileName, override: 0, startedBy: "ana" } as const;
      await real.add({ id, kind: "analysis", ticket: null, analysis: null, ...file }, timeOf(clock));
      const counts = { created: 3, deleted: 0, errorLines: 0, warningLines: 0, complete: 1 } as const;
      await real.move(id, ["received"], { state: "finished", progress: 100, endedAt: timeOf(clock), ...counts });
      return id;
    },
    import: (analysis, ask = {}, file = {}) =>
      jobs.import(upload(file), { override: false, ticket: newTicket(), analysis, by: "ana", ...ask }),
    async close() {
      let closed = false;
      const closing = jobs.close().then(() => {
        closed = true;
      });
      await clock.until(() => closed);
      await closing;
      await real.close();
      if (!wishes.folder) await rm(folder, { recursive: true, force: true });
    },
  };
}
