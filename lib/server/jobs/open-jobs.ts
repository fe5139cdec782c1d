import { setMaxListeners } from "node:events";
import { mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Result, succeeded } from "@/lib/imports/problem";
import type { Lucca } from "@/lib/server/lucca/lucca";
import { giveUp, history, recordFound, remove } from "./afterwards";
import { type Ask, begin } from "./begin";
import { type Clock, systemClock } from "./clock";
import type { Begun, Jobs, Upload } from "./jobs";
import type { Ledger } from "./ledger";
import { outcomeText, readOutcome } from "./outcome";
import { recover } from "./recover";
import { sweepDaily } from "./retention";
import { type Room, toJob } from "./room";
import { discard, send } from "./send";
import type { JobRow } from "./tables";
import { track } from "./track";

/** Docker and most supervisors kill 10 s after asking to stop. */
const closingMs = 8_000;
const listed = 1_000;

export type Parts = {
  ledger: Ledger;
  lucca: Lucca;
  /** where received files lie; what an earlier process left there is removed */
  uploads: string;
  retentionDays: number;
  trouble: Room["trouble"];
  clock?: Clock;
};

/**
 * Opens the room: recovers what an earlier process left, tracks again what is live, sweeps what is old.
 *
 * throws  when the ledger or the uploads folder cannot be read and written
 */
export async function openJobs({ uploads, retentionDays, clock = systemClock, ...parts }: Parts): Promise<Jobs> {
  await emptyFolder(uploads);
  const stop = new AbortController();
  setMaxListeners(0, stop.signal); // every poller sleeps on it; Node would suspect a leak at the eleventh
  const running = new Set<Promise<unknown>>();
  const run = <T>(work: Promise<T>): Promise<T> => {
    const done = work.finally(() => running.delete(done));
    running.add(done);
    return done;
  };

  const background = (work: Promise<void>) => void run(work);
  const room: Room = { ...parts, clock, stopping: stop.signal, live: new Map(), background };
  const { ledger, lucca } = room;

  const follow = async (row: JobRow | null, resumed: boolean) => {
    if (row && (row.state === "accepted" || row.state === "running")) await track(room, row, resumed);
  };
  const sendAndFollow = async (claimed: JobRow, upload: Upload) => {
    room.live.set(claimed.id, { row: claimed, problem: null });
    await follow(await send(room, claimed, upload), false);
  };
  const settle = (id: string, work: Promise<void>) =>
    work.catch((error: unknown) => room.trouble("a job was left", id, error)).finally(() => room.live.delete(id));

  const start = async (upload: Upload, ask: Ask): Promise<Result<Begun>> => {
    const claim = await begin(room, upload, ask);
    if (claim.ok && claim.value.send) {
      const { send: row } = claim.value;
      background(settle(row.id, sendAndFollow(row, upload)));
    } else await discard(room, upload);
    return claim.ok ? succeeded(claim.value.begun) : claim;
  };

  for (const row of await recover(room)) background(settle(row.id, follow(row, true)));
  background(sweepDaily(room, retentionDays));

  const view = (row: JobRow) => {
    const seen = room.live.get(row.id);
    return toJob(seen?.row ?? row, {
      problem: seen?.problem ?? null,
      waitingUntil: seen ? lucca.waitingUntil() : null,
    });
  };

  return {
    analyze: (upload, ask) => run(start(upload, { kind: "analysis", ...ask })),
    import: (upload, ask) => run(start(upload, { kind: "import", ...ask })),
    list: async () => (await ledger.list(listed)).map(view),
    async get(id) {
      const row = room.live.get(id)?.row ?? (await ledger.find(id));
      return row && view(row);
    },
    outcome: (id) => readOutcome(room, id),
    outcomeText: (id) => outcomeText(room, id),
    history: (id) => history(room, id),
    remove: (id) => remove(room, id),
    found: (id, what, by) => recordFound(room, id, what, by),
    giveUp: (id, by) => giveUp(room, id, by),
    async close() {
      stop.abort();
      const late = new AbortController();
      await Promise.race([allDone(running), clock.sleep(closingMs, late.signal)]);
      late.abort();
    },
  };
}

/** A send that ends may begin a last write: wait until nothing is left. */
async function allDone(running: ReadonlySet<Promise<unknown>>): Promise<void> {
  while (running.size > 0) await Promise.allSettled(running);
}

async function emptyFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
}
