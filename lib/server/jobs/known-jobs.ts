import { isOver } from "@/lib/imports/job";
import type { Clock } from "./clock";
import type { Ledger } from "./ledger";
import type { JobRow } from "./tables";

const freshMs = 1_000;
const most = 1_000;

/**
 * Reads jobs that another process sends or tracks: the ledger is asked once a second for each, however many tabs ask us.
 * What is over will not change by itself, and is asked for rarely: it is always read.
 */
export function openKnownJobs(ledger: Pick<Ledger, "find">, clock: Clock): (id: string) => Promise<JobRow | null> {
  const asked = new Map<string, { at: number; row: Promise<JobRow | null> }>();
  return (id) => {
    const now = clock.now();
    const known = asked.get(id);
    // A clock set back must not keep an answer.
    if (known && now >= known.at && now < known.at + freshMs) return known.row;
    if (asked.size >= most) asked.clear();
    const row = ledger.find(id);
    asked.set(id, { at: now, row });
    const forget = () => asked.get(id)?.row === row && asked.delete(id);
    row.then((found) => !(found && !isOver(found)) && forget(), forget);
    return row;
  };
}
