import type { Job, JobId, Ticket } from "@/lib/imports/job";
import type { Outcome } from "@/lib/imports/outcome";
import type { Result } from "@/lib/imports/problem";

/**
 * What the route handlers may ask of this room: the ledger, tickets, sending once, tracking to the end (design §5).
 *
 * `analyze` and `import` answer as soon as the job is durably recorded and claimed. The sending goes on in the
 * background, bound to nobody's connection, and discards the upload at its end; so do a refusal and a known ticket.
 */
export interface Jobs {
  analyze(upload: Upload, ask: AnalysisAsk): Promise<Result<Begun>>;
  /** Refuses with the kinds of design §8: `analysis-…`, `ticket-differs`, `import-live`; `storage` when nothing could be recorded. */
  import(upload: Upload, ask: ImportAsk): Promise<Result<Begun>>;
  /** Newest first, those of the connected account, at most a thousand. Throws when the ledger cannot be read. */
  list(): Promise<readonly Job[]>;
  /** A live job is answered from memory, however many ask. Throws when the ledger cannot be read. */
  get(id: JobId): Promise<Job | null>;
  /**
   * `outcome-not-ready` while the job runs; for one that ended without, the job's own problem; `not-found` for a job we
   * do not know or whose findings were removed.
   */
  outcome(id: JobId): Promise<Result<Outcome>>;
  /** Stops the pollers and lets running sends finish, for a few seconds at most. */
  close(): Promise<void>;
}

export type AnalysisAsk = { override: boolean; ticket: Ticket | null; by: string };
export type ImportAsk = { override: boolean; ticket: Ticket; analysis: JobId; by: string };

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
