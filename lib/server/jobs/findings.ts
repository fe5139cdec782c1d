import type { Db } from "./database";

/** Adds a piece of an outcome's JSON. */
export async function addPart(within: Db, job: string, part: number, text: string): Promise<void> {
  await within.insertInto("findings").values({ job, part, text }).execute();
}

export async function removeParts(within: Db, job: string): Promise<void> {
  await within.deleteFrom("findings").where("job", "=", job).execute();
}

/** The pieces in order, one at a time: an outcome may be larger than what fits in memory. */
export async function* partsOf(db: Db, job: string): AsyncGenerator<string> {
  for (let part = 0; ; part++) {
    const row = await db
      .selectFrom("findings")
      .select("text")
      .where("job", "=", job)
      .where("part", "=", part)
      .executeTakeFirst();
    if (!row) return;
    yield row.text;
  }
}
