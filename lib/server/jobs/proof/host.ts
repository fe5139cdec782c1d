import { type JobState, jobStates } from "@/lib/imports/job";
import { fastClock } from "../fakes/fast-clock";
import { watchedLedger } from "../fakes/watched-ledger";
import { openWholeServer, type WholeServer } from "../fakes/whole-server";
import type { Ledger } from "../ledger";
import { asked, type Opening, row, type Sabotage, type Wish } from "./words";

/**
 * A jobs room in a process of its own, without Next, that does as its parent says and can be killed: one room at a
 * time, one after the other.
 */
type Open = { server: WholeServer; clock: ReturnType<typeof fastClock>; writes: string[]; disk: { slow: number } };
let open: Open | null = null;

async function openRoom({
  folder,
  lucca,
  time,
  jumped,
  slow,
  killAt,
  sabotage,
  everyMs,
  patience: silence,
}: Opening): Promise<void> {
  const patience = { connect: 10_000, body: silence, reply: silence };
  const clock = fastClock(time);
  clock.jump(jumped);
  const disk = { slow };
  const writes: string[] = [];
  let left = killAt?.nth ?? 0;
  const hook = async (when: "before" | "after", write: string) => {
    if (when === "before") writes.push(write);
    if (killAt?.when === when && killAt.write === write && --left === 0) {
      process.kill(process.pid, "SIGKILL");
      await new Promise(() => {});
    }
    if (disk.slow > 0) await new Promise((done) => setTimeout(done, disk.slow));
  };
  const ledger = (real: Ledger) => watchedLedger(sabotaged(real, sabotage), hook);
  open = {
    server: await openWholeServer(folder, lucca, { clock, everyMs, sharedBudget: true, patience, ledger }),
    clock,
    writes,
    disk,
  };
}

/** A ledger that breaks a promise; with `twins` the parent drops the indexes, too. */
function sabotaged(real: Ledger, sabotage: Sabotage): Ledger {
  switch (sabotage) {
    case "none":
      return real;
    case "twins":
      return { ...real, findByTicket: async () => null, findSpender: async () => null };
    case "claim-not-written":
      return {
        ...real,
        async move(id, from, change) {
          const row = change.state === "claimed" ? await real.find(id) : null;
          return row?.kind === "import" ? row : real.move(id, from, change);
        },
      };
  }
}

async function perform(wish: Wish): Promise<unknown> {
  if (wish.do === "open") return openRoom(wish);
  if (!open) throw new Error("no room is open");
  const { server, clock, writes, disk } = open;
  const by = "ana";
  switch (wish.do) {
    case "analyze": {
      const { override } = wish;
      return server.jobs.analyze(await server.upload(wish.text), { override, ticket: null, by });
    }
    case "import": {
      const { override, ticket, analysis, after } = wish;
      return server.jobs.import(await server.upload(wish.text), { override, ticket, analysis, after, by });
    }
    case "jobs":
      return server.jobs.list();
    case "rows": {
      const every: readonly JobState[] = jobStates;
      return (await server.ledger.inStates(every)).map((one) => row.parse(one));
    }
    case "writes":
      return writes;
    case "found":
      return server.jobs.found(wish.id, "arrived", by);
    case "jump":
      return clock.jump(wish.ms);
    case "slow":
      disk.slow = wish.ms;
      return;
    case "close":
      open = null;
      return server.close();
  }
}

process.on("message", (message: unknown) => {
  const { nr, wish } = asked.parse(message);
  perform(wish).then(
    (value) => process.send?.({ nr, value }),
    (error: unknown) => process.send?.({ nr, error: error instanceof Error ? (error.stack ?? "") : String(error) }),
  );
});
process.on("disconnect", () => process.exit());
process.send?.({ nr: 0 });
