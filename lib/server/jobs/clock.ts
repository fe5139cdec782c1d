import { setTimeout as wait } from "node:timers/promises";

/** Time as this room sees it; injected, so that tests run in none. */
export interface Clock {
  /** milliseconds since 1970, UTC */
  now(): number;
  /** Waits `ms` milliseconds, or less when `signal` is aborted; never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: (ms, signal) => wait(ms, undefined, { signal }).catch(() => undefined),
};

/** ISO 8601 in UTC: one spelling, so that times in the ledger compare as text. */
export const timeOf = (clock: Clock, offsetMs = 0): string => new Date(clock.now() + offsetMs).toISOString();
