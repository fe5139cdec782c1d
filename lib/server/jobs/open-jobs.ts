import { setMaxListeners } from "node:events";
import { rm } from "node:fs/promises";
import { type Result, succeeded } from "@/lib/imports/problem";
import type { Lucca } from "@/lib/server/lucca/lucca";
import { giveUp, history, recordFound, recordReadBack, remove } from "./afterwards";
import { type Ask, begin } from "./begin";
import { type Clock, systemClock } from "./clock";
import type { Begun, Jobs, Upload } from "./jobs";
import { openKnownJobs } from "./known-jobs";
import { beatMs, keepLease, openLease } from "./lease";
import type { Ledger } from "./ledger";
import { outcomeText, readOutcome } from "./outcome";
import type { Processes } from "./processes";
import { sweepDaily } from "./retention";
import { type Room, type Seen, toJob } from "./room";
import { discard, send } from "./send";
import type { JobRow } from "./tables";
import { track } from "./track";
import { clearUploads, openUploads, uploadFolders } from "./uploads";

/** Docker and most supervisors kill 10 s after asking to stop. */
const closingMs = 8_000;
const listed = 1_000;

export type Parts = {
  ledger: Ledger;
  processes: Processes;
  lucca: Lucca;
  /** where received files lie; what dead processes left there is removed */
  uploads: string;
  retentionDays: number;
  trouble: Room["trouble"];
  clock?: Clock;
  /** milliseconds between two beats of this process; four without one and the others think it dead */
  everyMs?: number;
};

/**
 * Opens the room: enters this process, recovers what dead ones left, tracks what is live, sweeps what is old.
 *
 * throws  when the ledger or the uploads folder cannot be read and written
 */
export async function openJobs(parts: Parts): Promise<Jobs> {
  const { uploads, retentionDays, clock = systemClock, everyMs = beatMs, ledger, processes, lucca, trouble } = parts;
  const stop = new AbortController();
  setMaxListeners(0, stop.signal); // every poller sleeps on it; Node would suspect a leak at the eleventh
  const running = new Set<Promise<unknown>>();
  const run = <T>(work: Promise<T>): Promise<T> => {
    const done = work.finally(() => running.delete(done));
    running.add(done);
    return done;
  };
  const background = (work: Promise<void>) => void run(work);
  const room: Room = { ledger, processes, lucca, trouble, clock, stopping: stop.signal, live: new Map(), background };

  const hold = (row: JobRow, work: (seen: Seen) => Promise<void>) => {
    const seen: Seen = { row, problem: null };
    room.live.set(row.id, seen);
    const settled = work(seen)
      .catch((error: unknown) => trouble("a job was left", row.id, error))
      .finally(() => room.live.get(row.id) === seen && room.live.delete(row.id));
    background(settled);
  };
  const sendAndTrack = async (seen: Seen, upload: Upload) => {
    const row = await send(room, seen, upload);
    if (!row || (row.state !== "accepted" && row.state !== "running")) return;
    seen.row = row;
    await track(room, seen, false);
  };
  const start = async (upload: Upload, ask: Ask): Promise<Result<Begun>> => {
    const claim = await begin(room, upload, ask);
    if (claim.ok && claim.value.send) hold(claim.value.send, (seen) => sendAndTrack(seen, upload));
    else await discard(room, upload);
    return claim.ok ? succeeded(claim.value.begun) : claim;
  };

  // Entered before it has a folder, and folders are seen before processes: a living one's is never taken for a dead one's.
  await processes.beat();
  const own = await openUploads(uploads, processes.me);
  const lease = openLease(room, (taken) => {
    for (const row of taken) hold(row, (seen) => track(room, seen, true));
  });
  const look = async () => {
    const folders = await uploadFolders(uploads);
    await clearUploads(uploads, folders, await lease());
  };
  await look();
  background(keepLease(room, look, everyMs));
  background(sweepDaily(room, retentionDays));

  const known = openKnownJobs(ledger, clock);
  const view = (row: JobRow) => {
    const seen = room.live.get(row.id);
    return toJob(seen?.row ?? row, {
      problem: seen?.problem ?? null,
      waitingUntil: seen ? lucca.waitingUntil() : null,
    });
  };

  return {
    uploads: own,
    analyze: (upload, ask) => run(start(upload, { kind: "analysis", ...ask })),
    import: (upload, ask) => run(start(upload, { kind: "import", ...ask })),
    knows: async (ticket) => (await ledger.findByTicket(ticket)) !== null,
    list: async () => (await ledger.list(listed)).map(view),
    async get(id) {
      const row = room.live.get(id)?.row ?? (await known(id));
      return row && view(row);
    },
    outcome: (id) => readOutcome(room, id),
    outcomeText: (id) => outcomeText(room, id),
    history: (id) => history(room, id),
    remove: (id) => remove(room, id),
    found: (id, what, by) => recordFound(room, id, what, by),
    readBack: (id, what) => recordReadBack(room, id, what),
    giveUp: (id, by) => giveUp(room, id, by),
    async close() {
      stop.abort();
      const late = new AbortController();
      await Promise.race([allDone(running), clock.sleep(closingMs, late.signal)]);
      late.abort();
      await rm(own, { recursive: true, force: true }).catch((error) => trouble("uploads were left", "", error));
      await processes.bury(processes.me, null).catch((error) => trouble("the others were not told", "", error));
    },
  };
}

/** A send that ends may begin a last write: wait until nothing is left. */
async function allDone(running: ReadonlySet<Promise<unknown>>): Promise<void> {
  while (running.size > 0) await Promise.allSettled(running);
}
