import { isOver, type JobId } from "@/lib/imports/job";
import { type Outcome, outcome as outcomeSchema } from "@/lib/imports/outcome";
import { failed, type Result, succeeded } from "@/lib/imports/problem";
import { problemOf, type Room } from "./room";

/** What Lucca said of a job, in pieces of its JSON as the ledger keeps them; problems as `jobs.ts` says. */
export async function outcomeText({ ledger, trouble }: Room, id: JobId): Promise<Result<AsyncIterable<string>>> {
  try {
    const row = await ledger.find(id);
    if (!row) return failed({ kind: "not-found" });
    if (row.hasOutcome === 1) return succeeded(ledger.findings(id));
    if (isOver(row)) return failed(problemOf(row) ?? { kind: "not-found" });
    return failed({ kind: "outcome-not-ready" });
  } catch (error) {
    trouble("an outcome could not be read", id, error);
    return failed({ kind: "storage" });
  }
}

/** The same, whole. */
export async function readOutcome(room: Room, id: JobId): Promise<Result<Outcome>> {
  const pieces = await outcomeText(room, id);
  if (!pieces.ok) return pieces;
  try {
    let text = "";
    for await (const piece of pieces.value) text += piece;
    // Removed while it was read.
    if (text === "") return failed({ kind: "not-found" });
    return succeeded(outcomeSchema.parse(JSON.parse(text)));
  } catch (error) {
    room.trouble("an outcome could not be read", id, error);
    return failed({ kind: "storage" });
  }
}
