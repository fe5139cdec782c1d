import type { Db } from "../jobs/database";
import { hashOf, newSecret } from "./hash";
import type { Person } from "./person";

/** Without a request for so long, and the person has to sign in again. */
const idleMs = 30 * 60_000;
/** However busy: after this the provider is asked again, and with it whether the person may still come in. */
const longestMs = 12 * 60 * 60_000;
/** A request within this time of the last one written down is not written down. */
const noticeMs = 60_000;

/** `signedInAt` = when the provider last asked who it is (ISO 8601, UTC). */
export type SignedIn = Person & { signedInAt: string };

/**
 * The sessions, as rows that every server on this database sees.
 *
 * in   `rules` = hash of the settings by which people are let in: sessions made under others do not count
 */
export function openSessions(db: Db, rules: string, now: () => number) {
  const time = (offset = 0) => new Date(now() + offset).toISOString();
  /** Clocks of several servers may differ a little; a session from the far future is nobody's. */
  const alive = () =>
    db
      .selectFrom("sessions")
      .where("rules", "=", rules)
      .where("seenAt", ">", time(-idleMs))
      .where("createdAt", ">", time(-longestMs))
      .where("createdAt", "<=", time(noticeMs));

  return {
    /** Gives what the cookie is to hold. */
    async begin(person: Person, signedInAt: number): Promise<string> {
      const secret = newSecret();
      const at = time();
      const { subject, login, name, email } = person;
      const row = { id: hashOf(secret), rules, subject, login, name, email, createdAt: at, seenAt: at };
      await db
        .insertInto("sessions")
        .values({ ...row, signedInAt: new Date(Math.min(signedInAt, now())).toISOString() })
        .execute();
      return secret;
    },

    /** Who it is, or null. `use` = this request counts as use: the 30 minutes begin again. */
    async find(secret: string, use: boolean): Promise<SignedIn | null> {
      const id = hashOf(secret);
      const row = await alive().where("id", "=", id).selectAll().executeTakeFirst();
      if (!row) return null;
      if (use && row.seenAt <= time(-noticeMs))
        await db.updateTable("sessions").set({ seenAt: time() }).where("id", "=", id).execute();
      const { subject, login, name, email, signedInAt } = row;
      return { subject, login, name, email, signedInAt };
    },

    end: async (secret: string): Promise<void> =>
      void (await db.deleteFrom("sessions").where("id", "=", hashOf(secret)).execute()),

    endAllOf: async (subject: string): Promise<void> =>
      void (await db.deleteFrom("sessions").where("subject", "=", subject).execute()),

    /** Removes what has ended by itself: names of people stay no longer than they are needed. */
    sweep: async (): Promise<void> =>
      void (await db
        .deleteFrom("sessions")
        .where((any) => any.or([any("seenAt", "<=", time(-idleMs)), any("createdAt", "<=", time(-longestMs))]))
        .execute()),
  };
}

/**
 * Ends sessions whichever settings they were made under: what whoever runs the server does (`npm run sign-out`).
 *
 * in   `who` = e-mail address, login or subject, in any case; null = everybody
 * out  how many sessions ended
 */
export async function endSessions(db: Db, who: string | null): Promise<number> {
  const rows = await db.selectFrom("sessions").select(["id", "login", "email", "subject"]).execute();
  const same = (text: string | null) => text?.toLowerCase() === who?.toLowerCase();
  const ended = rows.filter((row) => who === null || same(row.login) || same(row.email) || same(row.subject));
  for (const { id } of ended) await db.deleteFrom("sessions").where("id", "=", id).execute();
  return ended.length;
}
