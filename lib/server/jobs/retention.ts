import { timeOf } from "./clock";
import type { Room } from "./room";

const dayMs = 24 * 60 * 60_000;

/**
 * Removes file name, person and findings of jobs that ended more than `days` ago, at start and once a day; ticket,
 * account, hash, counts and end state stay (design §5). Ends when the server stops. Never throws: tomorrow is another day.
 */
export async function sweepDaily({ ledger, clock, stopping, trouble }: Room, days: number): Promise<void> {
  while (!stopping.aborted) {
    await ledger
      .forget(timeOf(clock, -days * dayMs), timeOf(clock))
      .catch((error: unknown) => trouble("old names and findings could not be removed", "", error));
    await clock.sleep(dayMs, stopping);
  }
}
