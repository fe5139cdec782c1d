/** What is remembered of an account's requests, in this process or in a database that several share. */
export interface BudgetMemory {
  /**
   * Counts one request in at `now` and answers null; or counts nothing and answers when to ask again (milliseconds
   * since 1970). One step: two who ask at once never get the same place. Never rejects.
   */
  take(now: number): Promise<number | null>;
  /** Nothing is let through before `until`. Never rejects. */
  hold(until: number): Promise<void>;
}

/** When requests were made, and until when none may be (milliseconds since 1970). */
export type Taken = { taken: readonly number[]; heldUntil: number };

/** We take 30 of the 50 a minute that Lucca allows all integrations of a customer together (contract §14, design §5). */
const requestsPerWindow = 30;

/** One second more than Lucca's minute: Lucca counts a request when it arrives, which is a little after it left. */
const windowMs = 61_000;

/** A hold never lasts longer than this (seconds): a wrong date must not stop an installation for ever. */
export const longestHold = 86_400;

/** What is remembered after one more asked at `now`: with it counted in, or with when to ask again; pure. */
export function afterAsking({ taken, heldUntil }: Taken, now: number): Taken & { askAgain: number | null } {
  // A clock set back leaves requests "in the future": they count as made now.
  const recent = taken.map((at) => Math.min(at, now)).filter((at) => at > now - windowMs);
  const held = Math.min(heldUntil, now + longestHold * 1000);
  const oldest = recent[recent.length - requestsPerWindow];
  const free = Math.max(held, oldest === undefined ? 0 : oldest + windowMs);
  return free > now
    ? { taken: recent, heldUntil: held, askAgain: free }
    : { taken: [...recent, now], heldUntil: held, askAgain: null };
}

/** Remembers in this process. Its steps are synchronous inside, so nothing comes between the look and the count. */
export function localMemory(): BudgetMemory {
  let known: Taken = { taken: [], heldUntil: 0 };
  return {
    async take(now) {
      const { askAgain, ...after } = afterAsking(known, now);
      known = after;
      return askAgain;
    },
    async hold(until) {
      known = { ...known, heldUntil: Math.max(known.heldUntil, until) };
    },
  };
}
