import type { Job } from "@/lib/imports/job";
import { job as jobSchema } from "@/lib/imports/job";
import { type Problem, problem as problemSchema } from "@/lib/imports/problem";
import type { Lucca } from "@/lib/server/lucca/lucca";
import type { Clock } from "./clock";
import type { Ledger } from "./ledger";
import type { JobRow } from "./tables";

/** What every part of this room works with. */
export type Room = {
  ledger: Ledger;
  lucca: Lucca;
  clock: Clock;
  /** aborted when the server stops: pollers end, no new send begins */
  stopping: AbortSignal;
  /** jobs that this process is sending or tracking, as they are now: what any number of tabs is answered from */
  live: Map<string, Seen>;
  /** keeps closing waiting until the work is done; it must not throw */
  background: (work: Promise<void>) => void;
  /** told of what nobody is waiting to hear: the ledger refuses, a state moved under us. Never gets names or rows. */
  trouble: (what: string, job: string, error?: unknown) => void;
};

/** `problem` = what is in the way right now; gone as soon as it is, never written down. */
type Seen = { row: JobRow; problem: Problem | null };

/** The ledger's row as the page may see it: no ticket, no person, no summary id. */
export function toJob(
  row: JobRow,
  { problem, waitingUntil }: { problem: Problem | null; waitingUntil: string | null },
): Job {
  return jobSchema.parse({
    ...row,
    override: row.override === 1,
    hasOutcome: row.hasOutcome === 1,
    waitingUntil,
    problem: problem ?? problemOf(row) ?? undefined,
  });
}

export const problemOf = (row: JobRow): Problem | null =>
  row.problem === null ? null : problemSchema.parse(JSON.parse(row.problem));
