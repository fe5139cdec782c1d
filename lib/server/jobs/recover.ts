import type { Problem } from "@/lib/imports/problem";
import { timeOf } from "./clock";
import { maybeTaken, notTaken } from "./ends";
import type { Room } from "./room";
import type { JobRow } from "./tables";

/**
 * Makes the truth of what a process left behind that is dead (design §5): what was only received was never sent; what
 * was claimed may have been, and nobody can know; what Lucca accepted is ours to track. Of several who try, one does.
 *
 * in      live jobs of dead processes
 * out     the jobs that are now ours to track
 * throws  when the ledger cannot be read or written
 */
export async function recover(
  { ledger, clock }: Pick<Room, "ledger" | "clock">,
  left: readonly JobRow[],
): Promise<readonly JobRow[]> {
  const now = timeOf(clock);
  const end = (problem: Problem) => ({ problem: JSON.stringify(problem), movedAt: now, endedAt: now });
  const ours: JobRow[] = [];
  for (const row of left) {
    const { kind, state } = row;
    if (state === "received") await ledger.take(row, { state: notTaken(kind), ...end({ kind: "restarted" }) });
    else if (state === "claimed")
      await ledger.take(row, { state: maybeTaken(kind), ...end({ kind: "lucca-no-answer", detail: stopped }) });
    else {
      const taken = await ledger.take(row, {});
      if (taken) ours.push(taken);
    }
  }
  return ours;
}

const stopped = "Our server stopped before Lucca's answer was recorded.";
