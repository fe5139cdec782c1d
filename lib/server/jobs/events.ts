import type { Db } from "./database";
import type { EventRow, JobRow } from "./tables";

type What = Pick<EventRow, "what" | "at" | "by" | "problem">;

/** Adds to a job's history. Within a transaction that has changed the job before: two never get the same number. */
export async function note(within: Db, job: string, what: What): Promise<void> {
  const last = await lastOf(within, job);
  await within
    .insertInto("events")
    .values({ job, seq: (last?.seq ?? 0) + 1, ...what })
    .execute();
}

/** Notes the state that a job has come to, unless it was there already. */
export async function noteState(within: Db, row: JobRow, by: string | null): Promise<void> {
  const last = await lastOf(within, row.id);
  if (last?.what === row.state) return;
  await note(within, row.id, { what: row.state, at: row.movedAt, by, problem: row.problem });
}

/** Oldest first. */
export const eventsOf = (db: Db, job: string): Promise<readonly EventRow[]> =>
  db.selectFrom("events").selectAll().where("job", "=", job).orderBy("seq").execute();

/** The history without the people in it. */
export async function forgetPeople(within: Db, job: string): Promise<void> {
  await within.updateTable("events").set({ by: null }).where("job", "=", job).execute();
}

const lastOf = (within: Db, job: string) =>
  within
    .selectFrom("events")
    .select(["seq", "what"])
    .where("job", "=", job)
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
