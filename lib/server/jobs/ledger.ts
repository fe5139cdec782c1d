import type { Insertable, Updateable } from "kysely";
import type { Account } from "@/lib/imports/account";
import type { JobState } from "@/lib/imports/job";
import { type Outcome, outcome as outcomeSchema } from "@/lib/imports/outcome";
import type { Db, OpenDatabase } from "./database";
import type { JobRow, JobsTable } from "./tables";

type NewJob = Omit<
  Insertable<JobsTable>,
  "account" | "environment" | "state" | "progress" | "hasOutcome" | "movedAt" | "createdAt"
>;
export type Move = Updateable<JobsTable>;

export const liveStates = ["received", "claimed", "accepted", "running"] as const satisfies readonly JobState[];

/** The durable memory of one account's jobs. Every function throws when the database cannot be read or written. */
export interface Ledger {
  /** Records a job as `received`; null when the database refuses it: ticket known, analysis spent or an import live. */
  add(job: NewJob, at: string): Promise<JobRow | null>;
  /** Changes a job if it is in one of `from`, and gives it back as it is now; null = it was not, and nothing changed. */
  move(id: string, from: readonly JobState[], change: Move): Promise<JobRow | null>;
  /** The same, keeping the outcome in the same transaction. */
  finish(id: string, from: readonly JobState[], change: Move, outcome: Outcome): Promise<JobRow | null>;
  find(id: string): Promise<JobRow | null>;
  /** Of whichever account: only to tell "another account's" from "never heard of". */
  findAnywhere(id: string): Promise<JobRow | null>;
  findByTicket(ticket: string): Promise<JobRow | null>;
  /** The import that claimed this analysis and was not refused. */
  findSpender(analysis: string): Promise<JobRow | null>;
  inStates(states: readonly JobState[]): Promise<readonly JobRow[]>;
  /** Newest first. */
  list(limit: number): Promise<readonly JobRow[]>;
  outcome(id: string): Promise<Outcome | null>;
  /** Removes names and findings of jobs that ended before `before`, live and unknown ones excepted; gives how many. */
  forget(before: string, at: string): Promise<number>;
  close(): Promise<void>;
}

export function openLedger({ db, scrub }: OpenDatabase, { name, environment }: Account): Ledger {
  const mine = { account: name, environment };
  const jobs = () =>
    db.selectFrom("jobs").selectAll().where("account", "=", name).where("environment", "=", environment);
  const changed = (on: Pick<Db, "updateTable">, id: string, from: readonly JobState[], change: Move) =>
    on
      .updateTable("jobs")
      .set(change)
      .where("id", "=", id)
      .where("state", "in", from)
      .returningAll()
      .executeTakeFirst();

  return {
    async add(job, at) {
      const received = { state: "received", progress: 0, hasOutcome: 0, createdAt: at, movedAt: at } as const;
      const row = await db
        .insertInto("jobs")
        .values({ ...job, ...mine, ...received })
        .onConflict((conflict) => conflict.doNothing())
        .returningAll()
        .executeTakeFirst();
      return row ?? null;
    },
    move: async (id, from, change) => (await changed(db, id, from, change)) ?? null,
    finish: (id, from, change, outcome) =>
      db.transaction().execute(async (within) => {
        const row = await changed(within, id, from, { ...change, hasOutcome: 1 });
        if (!row) return null;
        await within
          .insertInto("findings")
          .values({ job: id, outcome: JSON.stringify(outcome) })
          .execute();
        return row;
      }),
    find: async (id) => (await jobs().where("id", "=", id).executeTakeFirst()) ?? null,
    findAnywhere: async (id) =>
      (await db.selectFrom("jobs").selectAll().where("id", "=", id).executeTakeFirst()) ?? null,
    findByTicket: async (ticket) => (await jobs().where("ticket", "=", ticket).executeTakeFirst()) ?? null,
    findSpender: async (analysis) =>
      (await jobs().where("analysis", "=", analysis).where("state", "<>", "refused").executeTakeFirst()) ?? null,
    inStates: (states) => jobs().where("state", "in", states).orderBy("createdAt").execute(),
    list: (limit) => jobs().orderBy("createdAt", "desc").orderBy("id").limit(limit).execute(),
    async outcome(id) {
      const row = await db.selectFrom("findings").select("outcome").where("job", "=", id).executeTakeFirst();
      return row ? outcomeSchema.parse(JSON.parse(row.outcome)) : null;
    },
    async forget(before, at) {
      const forgotten = await db.transaction().execute(async (within) => {
        const rows = await within
          .updateTable("jobs")
          .set({ fileName: null, startedBy: null, hasOutcome: 0, forgottenAt: at })
          .where("account", "=", name)
          .where("environment", "=", environment)
          .where("state", "in", ["finished", "refused", "failed"])
          .where("endedAt", "<", before)
          .where("forgottenAt", "is", null)
          .returning("id")
          .execute();
        for (const { id } of rows) await within.deleteFrom("findings").where("job", "=", id).execute();
        return rows.length;
      });
      if (forgotten > 0) await scrub();
      return forgotten;
    },
    close: () => db.destroy(),
  };
}
