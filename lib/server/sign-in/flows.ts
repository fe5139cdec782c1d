import type { Db } from "../jobs/database";
import { hashOf } from "./hash";

/** As long as somebody may take at the provider's page. */
export const flowMs = 10 * 60_000;
/** The oldest give way: a stranger who begins thousands fills no disk and refuses nobody. */
const mostOpen = 1_000;

/** What must come back from the provider, and where the person wanted to go. */
export type Flow = { nonce: string; verifier: string; target: string; begunAt: number };

/** Sign-ins under way, as rows that every server on this database sees. Each can be taken once, by the browser that began it. */
export function openFlows(db: Db, now: () => number) {
  const time = (offset = 0) => new Date(now() + offset).toISOString();
  const sweep = async () => void (await db.deleteFrom("signIns").where("begunAt", "<=", time(-flowMs)).execute());
  return {
    sweep,
    async add(state: string, browser: string, flow: Omit<Flow, "begunAt">): Promise<void> {
      const row = { id: hashOf(state), browser: hashOf(browser), ...flow, begunAt: time() };
      await db.insertInto("signIns").values(row).execute();
      const open = db.selectFrom("signIns").select("id").orderBy("begunAt", "desc").limit(mostOpen);
      await db.deleteFrom("signIns").where("id", "not in", open).execute();
    },
    /** Null when the state is unknown, too old, used before, or was given to another browser. */
    async take(state: string, browser: string): Promise<Flow | null> {
      const row = await db
        .deleteFrom("signIns")
        .where("id", "=", hashOf(state))
        .where("browser", "=", hashOf(browser))
        .returningAll()
        .executeTakeFirst();
      if (!row || row.begunAt <= time(-flowMs)) return null;
      const { nonce, verifier, target, begunAt } = row;
      return { nonce, verifier, target, begunAt: Date.parse(begunAt) };
    },
  };
}
