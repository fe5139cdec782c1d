import type { Batch, Found, History, Job, JobId, ReadBack, Ticket } from "@/lib/imports/job";
import type { Outcome } from "@/lib/imports/outcome";
import type { Result } from "@/lib/imports/problem";

/**
 * What the route handlers may ask of this room: the ledger, tickets, sending once, tracking to the end (design §5).
 *
 * `analyze` and `import` answer as soon as the job is durably recorded. The sending goes on in the
 * background, bound to nobody's connection, and discards the upload at its end; so do a refusal and a known ticket.
 */
export interface Jobs {
  /** where this process keeps received files: a folder of its own */
  readonly uploads: string;
  analyze(upload: Upload, ask: AnalysisAsk): Promise<Result<Begun>>;
  /** Refuses with the kinds of design §8: `analysis-…`, `ticket-differs`, `import-live`, `import-unknown`, `batch-not-analyzed`; `storage` when nothing could be recorded. */
  import(upload: Upload, ask: ImportAsk): Promise<Result<Begun>>;
  /** Was a job recorded under this ticket? Throws when the ledger cannot be read. */
  knows(ticket: Ticket): Promise<boolean>;
  /** Newest first, those of the connected account, at most a thousand. Throws when the ledger cannot be read. */
  list(): Promise<readonly Job[]>;
  /** A live job is answered from memory, one of another process from the ledger once a second, however many ask. Throws when the ledger cannot be read. */
  get(id: JobId): Promise<Job | null>;
  /**
   * `outcome-not-ready` while the job runs; for one that ended without, the job's own problem; `not-found` for a job we
   * do not know or whose findings were removed.
   */
  outcome(id: JobId): Promise<Result<Outcome>>;
  /** The same in pieces of its JSON, in order: it may be larger than what fits in memory. */
  outcomeText(id: JobId): Promise<Result<AsyncIterable<string>>>;
  /** Oldest first. `not-found`, `storage`; so do the three below. */
  history(id: JobId): Promise<Result<History>>;
  /** Takes a job off the list and removes its names and findings; `job-live`, `job-unknown`. */
  remove(id: JobId): Promise<Result<null>>;
  /** Records what somebody found out about an unknown import, whose state stays; `not-unknown`. */
  found(id: JobId, what: Found, by: string): Promise<Result<Job>>;
  /** Records what a page read back of a finished import; `job-live` before that. */
  readBack(id: JobId, what: ReadBack): Promise<Result<Job>>;
  /** Ends a job that did not move for 30 minutes, else `still-moving`; one that has ended is given back as it is. */
  giveUp(id: JobId, by: string): Promise<Result<Job>>;
  /** Stops the pollers and lets running sends finish, for a few seconds at most. */
  close(): Promise<void>;
}

/** `batch` = which part of a split file this is; left out for a whole one. */
export type AnalysisAsk = { override: boolean; ticket: Ticket | null; by: string; batch?: Batch | null };
/** `after` = the unknown import that this one names (design §5); `undo` = hash of the undo file downloaded before. */
export type ImportAsk = AnalysisAsk & {
  ticket: Ticket;
  analysis: JobId;
  after?: JobId | null;
  undo?: string | null;
};

/** A received file in a private temporary file; `discard` removes it, any number of times. `bytes`, `sha256`, `rows` are of the file. */
export type Upload = {
  path: string;
  bytes: number;
  /** SHA-256, lower-case hex */
  sha256: string;
  /** without the header */
  rows: number;
  fileName: string | null;
  discard(): Promise<void>;
};

/** `known` = this ticket was here before: the recorded job, nothing sent again. */
export type Begun = { id: JobId; known: boolean };
