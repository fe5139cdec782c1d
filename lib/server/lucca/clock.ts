import { setTimeout as wait } from "node:timers/promises";

/** The time, so that tests can have their own. */
export interface Clock {
  /** milliseconds since 1970, UTC */
  now(): number;
  /** Resolves after so many milliseconds, or early when the signal is aborted; never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const realClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) => wait(ms, undefined, { signal }).catch(() => undefined),
};
