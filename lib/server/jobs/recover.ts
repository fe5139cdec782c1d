import type { Problem } from "@/lib/imports/problem";
import { timeOf } from "./clock";
import { maybeTaken, notTaken } from "./ends";
import type { Room } from "./room";
import type { JobRow } from "./tables";

/**
 * Makes the truth of what an earlier process left behind (design §5): what was only received was never sent; what was
 * claimed may have been, and nobody can know.
 *
 * out     the jobs to track again
 * throws  when the ledger cannot be read or written
 */
export async function recover({ ledger, clock }: Pick<Room, "ledger" | "clock">): Promise<readonly JobRow[]> {
  const now = timeOf(clock);
  const end = (problem: Problem) => ({ problem: JSON.stringify(problem), movedAt: now, endedAt: now });
  for (const { id, kind, state } of await ledger.inStates(["received", "claimed"]))
    await ledger.move(
      id,
      [state],
      state === "received"
        ? { state: notTaken(kind), ...end({ kind: "restarted" }) }
        : { state: maybeTaken(kind), ...end({ kind: "lucca-no-answer", detail: stopped }) },
    );
  return ledger.inStates(["accepted", "running"]);
}

const stopped = "Our server stopped before Lucca's answer was recorded.";
