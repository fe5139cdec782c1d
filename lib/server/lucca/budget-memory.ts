/** What is remembered of an account's requests. In this process, or later in a database that several processes share. */
export interface BudgetMemory {
  /**
   * Counts one request in at `now` and answers null; or counts nothing and answers when to ask again (milliseconds
   * since 1970). One step: two who ask at once never get the same place. Never rejects.
   */
  take(now: number): Promise<number | null>;
  /** Nothing is let through before `until`. Never rejects. */
  hold(until: number): Promise<void>;
}

/** We take 30 of the 50 a minute that Lucca allows all integrations of a customer together (contract §14, design §5). */
const requestsPerWindow = 30;

/** One second more than Lucca's minute: Lucca counts a request when it arrives, which is a little after it left. */
const windowMs = 61_000;

/** A hold never lasts longer than this (seconds): a wrong date must not stop an installation for ever. */
export const longestHold = 86_400;

/** Remembers in this process. Its steps are synchronous inside, so nothing comes between the look and the count. */
export function localMemory(): BudgetMemory {
  let taken: number[] = [];
  let heldUntil = 0;
  return {
    async take(now) {
      // A clock set back leaves requests "in the future": they count as made now.
      taken = taken.map((at) => Math.min(at, now)).filter((at) => at > now - windowMs);
      heldUntil = Math.min(heldUntil, now + longestHold * 1000);
      const oldest = taken[taken.length - requestsPerWindow];
      const free = Math.max(heldUntil, oldest === undefined ? 0 : oldest + windowMs);
      if (free > now) return free;
      taken.push(now);
      return null;
    },
    async hold(until) {
      heldUntil = Math.max(heldUntil, until);
    },
  };
}
