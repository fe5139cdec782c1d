import { z } from "zod";
import type { Account } from "@/lib/imports/account";
import { afterAsking, type BudgetMemory, longestHold, type Taken } from "@/lib/server/lucca/budget-memory";
import type { OpenDatabase } from "./database";

const times = z.array(z.number());

/** How often a change is tried when others change the same row, and what to wait then, or while the database is away. */
const tries = 5;
const againMs = 1_000;

/**
 * Remembers an account's requests in the ledger's database: one budget for all processes, by the database's clock.
 *
 * While the database does not answer nothing is let through: a request that nobody counted could be one too many.
 */
export function sharedMemory(
  { db, timeFor }: OpenDatabase,
  { name, environment }: Account,
  clock: () => number = Date.now,
): BudgetMemory {
  const mine = { account: name, environment };
  /** what could not be written down */
  let heldHere = 0;

  /** Changes what is remembered, if nobody else did since it was read. `change` is given the database's time. */
  async function change<T extends Taken>(ours: number, work: (known: Taken, now: number) => T): Promise<T | null> {
    const row = await db
      .selectFrom("budgets")
      .selectAll()
      .where("account", "=", name)
      .where("environment", "=", environment)
      .executeTakeFirst();
    const now = await timeFor(db, ours);
    const after = work({ taken: row ? times.parse(JSON.parse(row.taken)) : [], heldUntil: row?.heldUntil ?? 0 }, now);
    const written = { taken: JSON.stringify(after.taken), heldUntil: after.heldUntil };
    const { version } = row ?? { version: 0 };
    const stands = row
      ? db
          .updateTable("budgets")
          .set({ ...written, version: version + 1 })
          .where("account", "=", name)
          .where("environment", "=", environment)
          .where("version", "=", version)
          .returning("version")
      : db
          .insertInto("budgets")
          .values({ ...mine, ...written, version: 1 })
          .onConflict((conflict) => conflict.doNothing())
          .returning("version");
    return (await stands.executeTakeFirst()) ? after : null;
  }

  async function persist<T extends Taken>(ours: number, work: (known: Taken, now: number) => T): Promise<T | null> {
    for (let tried = 0; tried < tries; tried++) {
      const after = await change(ours, work).catch(() => undefined);
      if (after === undefined) return null;
      if (after) return after;
    }
    return null;
  }

  return {
    async take(ours) {
      if (heldHere > ours) return heldHere;
      const after = await persist(ours, (known, now) => ({ ...afterAsking(known, now), now }));
      if (!after) return ours + againMs;
      // By our clock: whoever waits, waits by it.
      return after.askAgain === null ? null : ours + (after.askAgain - after.now);
    },
    async hold(until) {
      const ours = clock();
      const after = await persist(ours, ({ taken, heldUntil }, now) => ({
        taken,
        heldUntil: Math.max(heldUntil, now + (until - ours)),
      }));
      if (!after) heldHere = Math.max(heldHere, Math.min(until, ours + longestHold * 1000));
    },
  };
}
