import type { Account } from "@/lib/imports/account";
import type { Job } from "@/lib/imports/job";
import { tallyOf } from "@/lib/imports/result";

/**
 * A job's receipt as JSON, in pieces. `result` holds the numbers as they add up, or why they do not; `outcome` is what
 * Lucca said, every refused row in `errors`, or null when it was not handed over or is no longer kept.
 */
export async function* receiptText(job: Job, account: Account, outcome: AsyncIterable<string> | null) {
  const { id, kind, state, createdAt, endedAt, startedBy, fileName, sha256, bytes, rows, override } = job;
  const { analysis, after, batch, found, undoFile, readBack, problem = null } = job;
  const head = {
    ...{ id, kind, state, account: account.name, environment: account.environment },
    ...{ createdAt, endedAt, startedBy, fileName, sha256, bytes, rows, override },
    ...{ analysis, after, batch, found, undoFile, readBack, problem, result: tallyOf(rows, job.counts) },
  };
  yield `${JSON.stringify(head).slice(0, -1)},"outcome":`;
  if (outcome) yield* outcome;
  else yield "null";
  yield "}\n";
}
