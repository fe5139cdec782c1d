import type { Faults, RequestKind } from "./faults";

/** A running stand-in for Lucca on a loopback port. */
export interface Practice {
  /** `http://127.0.0.1:PORT` */
  readonly url: string;
  readonly key: string;
  /** May be changed while it runs; takes effect with the next request. */
  readonly faults: Faults;
  /** Every start that was accepted, oldest first: what an auditor compares with. `bytes` is the file as it arrived. */
  readonly accepted: readonly AcceptedStart[];
  /** Requests that arrived with the right key, by kind, refused and disturbed ones too. */
  readonly requests: Readonly<Record<RequestKind, number>>;
  /** Resolves when every job accepted so far is worked through and kept. */
  idle(): Promise<void>;
  /** Forgets everything written since the first start, the jobs and what was counted; faults stay. */
  reset(): void;
  stop(): Promise<void>;
}

export type AcceptedStart = {
  summaryId: string;
  create: boolean;
  override: boolean;
  /** empty when the practice Lucca was started with `keepBytes: false` */
  bytes: Buffer;
  sha256: string;
  at: string;
};

export type PracticeOptions = {
  /** 0, the default, takes any free one */
  port?: number;
  key?: string;
  /** where its memory is kept between runs; absent = it is gone with the process */
  file?: string;
  faults?: Partial<Faults>;
  /** What successive polls of a job say; `[100]` for tests that do not care. Absent = by the size of the file and the time gone. */
  pace?: readonly number[];
  /** Whether `accepted` holds the files themselves (default), which a server that runs for long should not. */
  keepBytes?: boolean;
  /** So many people more, `person.000000` and on, for files of a size that the company's sixty cannot fill. */
  crowd?: number;
  /** milliseconds since 1970; for tests of the request limit */
  now?: () => number;
  /** Told of every request that `requests` counts; `limited` = answered 429 for the limit's sake. For auditors of it. */
  heard?: (request: { kind: RequestKind; at: number; limited: boolean }) => void;
};

/** Opaque, as keys are (contract §3.1); the same on every run, so that settings can be written down once. */
export const practiceKey = "practice-key-not-a-secret";
