import type { Account } from "@/lib/imports/account";
import type { Problem, Result } from "@/lib/imports/problem";

/**
 * All that the rest of the server may ask of Lucca. Paths, header, replies and request budget stay in this room.
 * Nothing here tries an import twice: it cannot be undone (guide §3), and no answer does not mean it never started.
 */
export interface Lucca {
  readonly account: Account;
  /**
   * Contract §5. Sends the file at `path` (exactly `bytes` long) once.
   *
   * Calls `claim` when it is this request's turn, before a connection is opened, and sends nothing when that says false
   * or throws. An import claims once; a dry run that may be sent again claims before each try.
   *
   * A problem of kind `lucca-unreachable` proves that nothing was sent, and so do `storage` (the file is not there, or
   * not `bytes` long; or the claim threw) and `restarted` (closed while waiting for a turn; or the claim said false);
   * the 4xx kinds but `lucca-timeout` prove that nothing was taken; after any other kind an import may have started.
   */
  start(file: { path: string; bytes: number }, flags: StartFlags, claim: Claim): Promise<Result<{ summaryId: string }>>;
  /** Contract §6. 0 to 100; `lucca-forgot-job` when Lucca answers 404 or 400. */
  progress(summaryId: string): Promise<Result<number>>;
  /**
   * Contract §7 for an analysis, §8 for an import, put away in `store` while it arrives. `outcome-not-ready` after 404,
   * 204 or an empty body, `lucca-forgot-job` after 400 (contract §16.13), `outcome-too-large` beyond 64 MB, `storage`
   * when the store refuses. One try: asking again when it is not ready is for who tracks the job.
   */
  outcome(kind: "analysis" | "import", summaryId: string, store: OutcomeStore): Promise<OutcomeAnswer>;
  /** Until when requests wait for Lucca's limit (ISO 8601), or null. */
  waitingUntil(): string | null;
  /** Gives up whatever is on its way: who wants a start to finish waits for it before. */
  close(): Promise<void>;
}

/** Writes down, durably, that something is about to be sent. True = it stands, and is ours. */
export type Claim = () => Promise<boolean>;

/** `create` = write for real; `override` = replace days that already have a location (guide §1). */
export type StartFlags = { create: boolean; override: boolean };

/** Takes an `Outcome` as JSON, part by part; all parts since the last `begin` are the whole. */
export type OutcomeStore = { begin(): Promise<void>; add(part: string): Promise<void> };

/** The counts of an outcome; null = not reported, or not in full. `complete` false = there is more than was read. */
export type OutcomeSummary = {
  created: number | null;
  deleted: number | null;
  errorLines: number | null;
  warningLines: number | null;
  /** rows with an error line, each once */
  refusedRows: number | null;
  complete: boolean;
};

/** `known` = what the store holds of an outcome that broke off or was too long; null = nothing of it is of use. */
export type OutcomeAnswer =
  | { ok: true; value: OutcomeSummary }
  | { ok: false; problem: Problem; known: OutcomeSummary | null };
