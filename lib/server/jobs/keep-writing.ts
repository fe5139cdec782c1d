import { writePauses } from "./rhythm";
import type { Room } from "./room";

/**
 * Writes down what already happened, again and again while disk or database refuse.
 *
 * out     what `write` gave, or null when the server stopped first; the next start then makes the truth of what stands
 * throws  never
 */
export async function keepWriting<T>(room: Room, job: string, write: () => Promise<T>): Promise<{ value: T } | null> {
  for (let tried = 0; ; tried++) {
    try {
      return { value: await write() };
    } catch (error) {
      if (tried === 0) room.trouble("the ledger refused to record what happened, trying again", job, error);
      const seen = room.live.get(job);
      if (seen) seen.problem = { kind: "storage" };
    }
    if (room.stopping.aborted) return null;
    await room.clock.sleep(writePauses[Math.min(tried, writePauses.length - 1)] ?? 0, room.stopping);
  }
}
