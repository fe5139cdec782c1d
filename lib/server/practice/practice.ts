import type { Faults } from "./faults";

/** A running stand-in for Lucca on a loopback port. */
export interface Practice {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly key: string;
  /** May be changed while it runs; takes effect with the next request. */
  readonly faults: Faults;
  /** Every start that was accepted, oldest first: what an auditor compares with. `bytes` is the file as it arrived. */
  readonly accepted: readonly AcceptedStart[];
  /** Requests answered so far, by kind. */
  readonly requests: Readonly<Record<"start" | "progress" | "outcome" | "directory", number>>;
  /** Forgets everything written since the first start. */
  reset(): void;
  stop(): Promise<void>;
}

export type AcceptedStart = {
  summaryId: string;
  create: boolean;
  override: boolean;
  bytes: Buffer;
  sha256: string;
  at: string;
};
