import { z } from "zod/mini";
import type { Account } from "@/lib/imports/account";
import { checked } from "@/lib/imports/connection";
import type { OpenDatabase } from "@/lib/server/jobs/database";
import { partNames } from "@/lib/server/lucca/envelope";

/** What was found out that spares a detour later; null = not found out. */
const learned = z.object({
  partName: z.nullable(z.enum(partNames)),
  /** entries on a page */
  pages: z.object({ places: z.nullable(z.number()), days: z.nullable(z.number()) }),
  filters: z.nullable(z.object({ date: z.boolean(), owners: z.boolean() })),
});
export type Learned = z.infer<typeof learned>;

const kept = z.object({ checked, learned });
/** The last check of an account. */
export type Kept = z.infer<typeof kept>;

export interface KeptCheck {
  /** Null when there was none, or it was written by another version. Throws when the database cannot be read. */
  read(): Promise<Kept | null>;
  /** Takes the place of the one before. Throws when it cannot be written. */
  write(check: Kept): Promise<void>;
}

/** Keeps the last check of one account in the ledger's database. */
export function openKeptCheck({ db }: Pick<OpenDatabase, "db">, { name, environment }: Account): KeptCheck {
  return {
    async read() {
      const row = await db
        .selectFrom("learned")
        .select("text")
        .where("account", "=", name)
        .where("environment", "=", environment)
        .executeTakeFirst();
      return row ? (kept.safeParse(JSON.parse(row.text)).data ?? null) : null;
    },
    async write(check) {
      const written = { text: JSON.stringify(check), at: check.checked.at };
      await db
        .insertInto("learned")
        .values({ account: name, environment, ...written })
        .onConflict((conflict) => conflict.columns(["account", "environment"]).doUpdateSet(written))
        .execute();
    },
  };
}
