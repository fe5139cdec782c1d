import type { Counts, History, Job } from "@/lib/imports/job";
import { job as jobSchema } from "@/lib/imports/job";
import { type Problem, problem as problemSchema } from "@/lib/imports/problem";
import type { Lucca } from "@/lib/server/lucca/lucca";
import type { Clock } from "./clock";
import type { Ledger } from "./ledger";
import type { Processes } from "./processes";
import type { EventRow, JobRow } from "./tables";

/** What every part of this room works with. */
export type Room = {
  ledger: Ledger;
  lucca: Lucca;
  clock: Clock;
  /** aborted when the server stops: pollers end, no new send begins */
  stopping: AbortSignal;
  /** jobs that this process is sending or tracking, as they are now: what any number of tabs is answered from */
  live: Map<string, Seen>;
  processes: Processes;
  /** keeps closing waiting until the work is done; it must not throw */
  background: (work: Promise<void>) => void;
  /** told of what nobody is waiting to hear: the ledger refuses, a state moved under us. Never gets names or rows. */
  trouble: (what: string, job: string, error?: unknown) => void;
};

/**
 * A job as whoever sends or tracks it sees it, who changes it in place. Is it no longer in `live`, somebody else has taken
 * or ended the job. `problem` = what is in the way right now; gone as soon as it is, never written down.
 */
export type Seen = { row: JobRow; problem: Problem | null };

/** The ledger's row as the page may see it: no ticket, no summary id. */
export function toJob(
  row: JobRow,
  { problem, waitingUntil }: { problem: Problem | null; waitingUntil: string | null },
): Job {
  const { batchId, batchPart, batchParts, foundWhat, foundAt } = row;
  return jobSchema.parse({
    ...row,
    batch: batchId === null ? null : { id: batchId, part: batchPart, parts: batchParts },
    counts: countsOf(row),
    found: foundWhat && { what: foundWhat, at: foundAt, by: row.foundBy },
    readBack: row.readBack === null ? null : JSON.parse(row.readBack),
    override: row.override === 1,
    hasOutcome: row.hasOutcome === 1,
    waitingUntil,
    problem: problem ?? problemOf(row) ?? undefined,
  });
}

/** null = no outcome was fetched */
const countsOf = ({ complete, created, deleted, refusedRows, warningLines }: JobRow): Counts | null =>
  complete === null
    ? null
    : { changed: created, deleted, refused: refusedRows, warnings: warningLines, complete: complete === 1 };

/** A job's history as the page may see it. */
export const toHistory = (events: readonly EventRow[]): History => ({
  events: events.map(({ at, what, by, problem }) => ({
    ...{ at, what, by },
    ...(problem !== null && { problem: problemSchema.parse(JSON.parse(problem)) }),
  })),
});

export const problemOf = (row: JobRow): Problem | null =>
  row.problem === null ? null : problemSchema.parse(JSON.parse(row.problem));
