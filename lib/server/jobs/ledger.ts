import { randomUUID } from "node:crypto";
import type { Insertable, Updateable } from "kysely";
import type { Account } from "@/lib/imports/account";
import type { Found, JobState } from "@/lib/imports/job";
import type { Db, OpenDatabase } from "./database";
import { eventsOf, forgetPeople, note, noteState } from "./events";
import { addPart, partsOf, removeParts } from "./findings";
import type { EventRow, JobRow, JobsTable } from "./tables";

/** What is known of a job when it arrives. */
export type NewJob = Pick<
  Insertable<JobsTable>,
  "id" | "kind" | "ticket" | "analysis" | "sha256" | "bytes" | "rows" | "override" | "fileName" | "startedBy"
> &
  Partial<Pick<Insertable<JobsTable>, "after" | "undoFile" | "batchId" | "batchPart" | "batchParts">>;
export type Move = Updateable<JobsTable>;

export const liveStates = ["received", "claimed", "accepted", "running"] as const satisfies readonly JobState[];

/**
 * The durable memory of one account's jobs. Every function throws when the database cannot be read or written; a write
 * that threw may stand all the same.
 *
 * A job is held by the process that recorded it or took it over, and only its holder moves it on: who lost it, because
 * the others thought it dead, writes nothing more.
 */
export interface Ledger {
  /**
   * Records a job as `received`; null when the database refuses it: ticket known, analysis spent, an import live, or one
   * with an unknown outcome that nobody found out and that this one does not name.
   */
  add(job: NewJob, at: string): Promise<JobRow | null>;
  /** Changes a job of ours if it is in one of `from`, and gives it back as it is now; null = nothing changed. */
  move(id: string, from: readonly JobState[], change: Move): Promise<JobRow | null>;
  /**
   * Keeps a piece of the outcome of a job of ours in one of `from`; part 0 takes away what an earlier try left. Nobody is shown
   * the findings before `move` sets `hasOutcome`. False = the job was in none of them, and nothing was kept.
   */
  addFindings(id: string, from: readonly JobState[], part: number, text: string): Promise<boolean>;
  /** The pieces of the outcome's JSON in order, as `addFindings` took them. */
  findings(id: string): AsyncIterable<string>;
  find(id: string): Promise<JobRow | null>;
  /** Of whichever account: only to tell "another account's" from "never heard of". */
  findAnywhere(id: string): Promise<JobRow | null>;
  findByTicket(ticket: string): Promise<JobRow | null>;
  /** The import that claimed this analysis and was not refused. */
  findSpender(analysis: string): Promise<JobRow | null>;
  /** The newest import with an unknown outcome that nobody found out. */
  findUnknown(): Promise<JobRow | null>;
  /** Which parts of a split file have a finished analysis without errors. */
  cleanParts(batchId: string, parts: number): Promise<ReadonlySet<number>>;
  /** The ids of live jobs that are ours. */
  findMine(): Promise<readonly string[]>;
  /** Live jobs that are not ours. */
  findOthers(): Promise<readonly JobRow[]>;
  /** Makes a job ours that is still in the state and in the hands seen, and changes it; null = it is not. */
  take(seen: Pick<JobRow, "id" | "state" | "holder">, change: Move): Promise<JobRow | null>;
  inStates(states: readonly JobState[]): Promise<readonly JobRow[]>;
  /** Newest first, without deleted ones. */
  list(limit: number): Promise<readonly JobRow[]>;
  /** What happened to a job, oldest first. */
  events(id: string): Promise<readonly EventRow[]>;
  /** Records what somebody found out about an unknown import; null = it is not unknown. */
  found(id: string, what: Found, by: string, at: string): Promise<JobRow | null>;
  /** Ends a job that is still in the state seen and did not move since `before`; null = it did. */
  /** Null when it is no finished import. */
  readBack(id: string, text: string): Promise<JobRow | null>;
  giveUp(seen: Pick<JobRow, "id" | "state">, before: string, change: Move, by: string): Promise<JobRow | null>;
  /** Takes a job off the list and removes its names and findings, those of its analysis too; false = it is live or unknown. */
  remove(id: string, at: string): Promise<boolean>;
  /**
   * Removes names and findings of jobs that ended before `before`, but of live ones and of unknown ones of which nobody has found
   * out what became; gives how many.
   */
  forget(before: string, at: string): Promise<number>;
  close(): Promise<void>;
}

const settled = ["finished", "refused", "failed"] as const satisfies readonly JobState[];

/** `me` = the id of this process. */
export function openLedger(
  { db, scrub }: OpenDatabase,
  { name, environment }: Account,
  me: string = randomUUID(),
): Ledger {
  const mine = { account: name, environment };
  const jobs = (on: Db = db) =>
    on.selectFrom("jobs").selectAll().where("account", "=", name).where("environment", "=", environment);
  const update = (on: Db, change: Move) =>
    on
      .updateTable("jobs")
      .set(change)
      .where("account", "=", name)
      .where("environment", "=", environment)
      .returningAll();
  const inOne = <T>(work: (within: Db) => Promise<T>) => db.transaction().execute(work);

  const unknown = async (on: Db) =>
    (await jobs(on)
      .where("kind", "=", "import")
      .where("state", "=", "unknown")
      .where("foundWhat", "is", null)
      .orderBy("createdAt", "desc")
      .orderBy("id")
      .limit(1)
      .executeTakeFirst()) ?? null;

  /** What retention and deletion remove (design §5). */
  const withoutPeople = (at: string): Move => ({
    ...{ fileName: null, startedBy: null, foundBy: null, hasOutcome: 0, forgottenAt: at },
  });
  const removePeople = async (within: Db, id: string) => {
    await removeParts(within, id);
    await forgetPeople(within, id);
  };

  return {
    add: (job, at) =>
      inOne(async (within) => {
        const received = { state: "received", progress: 0, hasOutcome: 0, createdAt: at, movedAt: at } as const;
        const row = await within
          .insertInto("jobs")
          .values({ ...job, ...mine, ...received, holder: me })
          .onConflict((conflict) => conflict.doNothing())
          .returningAll()
          .executeTakeFirst();
        if (!row) return null;
        // Only now: from here on no other import can be live and become unknown unseen.
        const open = row.kind === "import" ? await unknown(within) : null;
        if (open && open.id !== row.after) throw new Refused();
        await noteState(within, row, row.startedBy);
        return row;
      }).catch((error: unknown) => {
        if (error instanceof Refused) return null;
        throw error;
      }),
    move: (id, from, change) =>
      inOne(async (within) => {
        const row = await update(within, change)
          .where("id", "=", id)
          .where("holder", "=", me)
          .where("state", "in", from)
          .executeTakeFirst();
        if (!row) return null;
        await noteState(within, row, null);
        return row;
      }),
    addFindings: (id, from, part, text) =>
      inOne(async (within) => {
        // Changes nothing, but holds the row: nobody else ends the job or writes its findings meanwhile.
        const held = await update(within, { hasOutcome: 0 })
          .where("id", "=", id)
          .where("holder", "=", me)
          .where("state", "in", from)
          .executeTakeFirst();
        if (!held) return false;
        if (part === 0) await removeParts(within, id);
        await addPart(within, id, part, text);
        return true;
      }),
    findings: (id) => partsOf(db, id),
    find: async (id) => (await jobs().where("id", "=", id).executeTakeFirst()) ?? null,
    findAnywhere: async (id) =>
      (await db.selectFrom("jobs").selectAll().where("id", "=", id).executeTakeFirst()) ?? null,
    findByTicket: async (ticket) => (await jobs().where("ticket", "=", ticket).executeTakeFirst()) ?? null,
    findSpender: async (analysis) =>
      (await jobs().where("analysis", "=", analysis).where("state", "<>", "refused").executeTakeFirst()) ?? null,
    findUnknown: () => unknown(db),
    async cleanParts(batchId, parts) {
      const rows = await jobs()
        .where("kind", "=", "analysis")
        .where("state", "=", "finished")
        .where("complete", "=", 1)
        .where("errorLines", "=", 0)
        .where("batchId", "=", batchId)
        .where("batchParts", "=", parts)
        .execute();
      return new Set(rows.flatMap(({ batchPart }) => batchPart ?? []));
    },
    findMine: async () =>
      (await jobs().where("state", "in", liveStates).where("holder", "=", me).execute()).map(({ id }) => id),
    findOthers: () =>
      jobs()
        .where("state", "in", liveStates)
        .where((row) => row.or([row("holder", "is", null), row("holder", "<>", me)]))
        .orderBy("createdAt")
        .execute(),
    take: ({ id, state, holder }, change) =>
      inOne(async (within) => {
        const row = await update(within, { ...change, holder: me })
          .where("id", "=", id)
          .where("state", "=", state)
          .where("holder", holder === null ? "is" : "=", holder)
          .executeTakeFirst();
        if (!row) return null;
        await noteState(within, row, null);
        return row;
      }),
    inStates: (states) => jobs().where("state", "in", states).orderBy("createdAt").execute(),
    list: (limit) =>
      jobs().where("deletedAt", "is", null).orderBy("createdAt", "desc").orderBy("id").limit(limit).execute(),
    events: (id) => eventsOf(db, id),
    found: (id, what, by, at) =>
      inOne(async (within) => {
        const row = await update(within, { foundWhat: what, foundBy: by, foundAt: at })
          .where("id", "=", id)
          .where("state", "=", "unknown")
          .executeTakeFirst();
        if (!row) return null;
        await note(within, id, { what: `found-${what}`, at, by, problem: null });
        return row;
      }),
    readBack: async (id, text) =>
      (await update(db, { readBack: text })
        .where("id", "=", id)
        .where("kind", "=", "import")
        .where("state", "=", "finished")
        .executeTakeFirst()) ?? null,
    giveUp: ({ id, state }, before, change, by) =>
      inOne(async (within) => {
        const row = await update(within, change)
          .where("id", "=", id)
          .where("state", "=", state)
          .where("movedAt", "<", before)
          .executeTakeFirst();
        if (!row) return null;
        await removeParts(within, id);
        await noteState(within, row, by);
        return row;
      }),
    async remove(id, at) {
      const row = await inOne(async (within) => {
        const gone = await update(within, { ...withoutPeople(at), deletedAt: at })
          .where("id", "=", id)
          .where("state", "in", settled)
          .executeTakeFirst();
        if (gone) await removePeople(within, id);
        // its analysis holds the same file name, and what Lucca said of the same people
        if (gone?.analysis) {
          await update(within, { ...withoutPeople(at), deletedAt: at })
            .where("id", "=", gone.analysis)
            .execute();
          await removePeople(within, gone.analysis);
        }
        return gone;
      });
      if (row) await scrub();
      return row !== undefined;
    },
    async forget(before, at) {
      const forgotten = await inOne(async (within) => {
        const rows = await update(within, withoutPeople(at))
          .where((job) =>
            job.or([
              job("state", "in", settled),
              // somebody found out: nobody needs the names any more
              job.and([job("state", "=", "unknown"), job("foundWhat", "is not", null)]),
            ]),
          )
          .where("endedAt", "<", before)
          .where("forgottenAt", "is", null)
          .execute();
        for (const { id } of rows) await removePeople(within, id);
        return rows.length;
      });
      if (forgotten > 0) await scrub();
      return forgotten;
    },
    close: () => db.destroy(),
  };
}

/** Undoes the transaction that was about to add a job. */
class Refused extends Error {}
