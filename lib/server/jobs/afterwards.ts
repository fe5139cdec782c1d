import type { Found, History, Job, JobId, ReadBack } from "@/lib/imports/job";
import { isOver } from "@/lib/imports/job";
import { giveUpAfterMinutes } from "@/lib/imports/limits";
import { failed, type ProblemKind, type Result, succeeded } from "@/lib/imports/problem";
import { timeOf } from "./clock";
import { maybeTaken, notTaken } from "./ends";
import { type Room, toHistory, toJob } from "./room";
import type { JobRow } from "./tables";

/** Takes a job that has ended off the list; ticket, account, hash, end state and counts stay (design §5). */
export const remove = (room: Room, id: JobId): Promise<Result<null>> =>
  withJob(room, id, async (row) => {
    if (await room.ledger.remove(id, timeOf(room.clock))) return succeeded(null);
    return because(row.state === "unknown" ? "job-unknown" : "job-live");
  });

/** Records what somebody found out about an unknown import. Its state stays: nothing leaves unknown (design §5). */
export const recordFound = (room: Room, id: JobId, what: Found, by: string): Promise<Result<Job>> =>
  withJob(room, id, async () => {
    const row = await room.ledger.found(id, what, by, timeOf(room.clock));
    return row ? succeeded(asEnded(row)) : because("not-unknown");
  });

/** Records what a page read back of a finished import; the last look counts. */
export const recordReadBack = (room: Room, id: JobId, what: ReadBack): Promise<Result<Job>> =>
  withJob(room, id, async () => {
    const row = await room.ledger.readBack(id, JSON.stringify({ ...what, at: timeOf(room.clock) }));
    return row ? succeeded(asEnded(row)) : because("job-live");
  });

/** Stops waiting for a job that did not move for 30 minutes. What was never sent is refused, with proof. */
export const giveUp = (room: Room, id: JobId, by: string): Promise<Result<Job>> =>
  withJob(room, id, async (row) => {
    const now = timeOf(room.clock);
    const ended = {
      state: row.state === "received" ? notTaken(row.kind) : maybeTaken(row.kind),
      problem: JSON.stringify({ kind: "given-up" }),
      ...{ movedAt: now, endedAt: now },
    } as const;
    const before = timeOf(room.clock, -giveUpAfterMinutes * 60_000);
    const given = isOver(row) ? null : await room.ledger.giveUp(row, before, ended, by);
    if (!given) return isOver(row) ? succeeded(asEnded(row)) : because("still-moving");
    room.live.delete(id);
    return succeeded(asEnded(given));
  });

export const history = (room: Room, id: JobId): Promise<Result<History>> =>
  withJob(room, id, async () => succeeded(toHistory(await room.ledger.events(id))));

async function withJob<T>(room: Room, id: JobId, work: (row: JobRow) => Promise<Result<T>>): Promise<Result<T>> {
  try {
    const row = await room.ledger.find(id);
    return row ? await work(row) : because("not-found");
  } catch (error) {
    room.trouble("the ledger could not be read or written", id, error);
    return because("storage");
  }
}

const asEnded = (row: JobRow): Job => toJob(row, { problem: null, waitingUntil: null });
const because = (kind: ProblemKind) => failed({ kind });
