import type { Account } from "@/lib/imports/account";
import type { Outcome } from "@/lib/imports/outcome";
import type { Result } from "@/lib/imports/problem";

/**
 * All that the rest of the server may ask of Lucca. Paths, header, replies and request budget stay in this room.
 * Nothing here tries an import twice: it cannot be undone (guide §3), and no answer does not mean it never started.
 */
export interface Lucca {
  readonly account: Account;
  /**
   * Contract §5. Sends the file at `path` (exactly `bytes` long) once.
   *
   * A problem of kind `lucca-unreachable` proves that nothing was sent, and so do `storage` (the file is not there, or
   * not `bytes` long) and `restarted` (closed while waiting for a turn); the 4xx kinds but `lucca-timeout` prove that
   * nothing was taken; after any other kind an import may have started.
   */
  start(file: { path: string; bytes: number }, flags: StartFlags): Promise<Result<{ summaryId: string }>>;
  /** Contract §6. 0 to 100; `lucca-forgot-job` when Lucca answers 404 or 400. */
  progress(summaryId: string): Promise<Result<number>>;
  /**
   * Contract §7 for an analysis, §8 for an import. `outcome-not-ready` after 404, 204 or an empty body,
   * `lucca-forgot-job` after 400 (contract §16.13), `outcome-too-large` beyond 64 MB. One try: asking again when it is
   * not ready is for who tracks the job.
   */
  outcome(kind: "analysis" | "import", summaryId: string): Promise<Result<Outcome>>;
  /** Until when requests wait for Lucca's limit (ISO 8601), or null. */
  waitingUntil(): string | null;
  /** Gives up whatever is on its way: who wants a start to finish waits for it before. */
  close(): Promise<void>;
}

/** `create` = write for real; `override` = replace days that already have a location (guide §1). */
export type StartFlags = { create: boolean; override: boolean };
