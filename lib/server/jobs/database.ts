import type { Kysely } from "kysely";
import { Migrator } from "kysely";
import { migrations } from "./migrations";
import { openPostgres } from "./postgres";
import { openSqlite } from "./sqlite";
import type { Tables } from "./tables";

export type Db = Kysely<Tables>;

/** Where the ledger is: a file (absolute path), or a PostgreSQL server. `url` may hold a password: never show it. */
export type DatabaseAt = { file: string } | { url: string };

export type OpenDatabase = {
  db: Db;
  /** overwrites what deleted rows left behind outside the tables themselves */
  scrub(): Promise<void>;
  /** the time that all who share the database agree on (milliseconds since 1970), given ours */
  timeFor(within: Db, ours: number): Promise<number>;
};

/**
 * Opens the ledger's database and brings it up to date, however many processes do so at once.
 *
 * throws  when it cannot be reached or written, is none of ours, or a migration fails
 */
export async function openDatabase(at: DatabaseAt, provider = migrations): Promise<OpenDatabase> {
  const migrate = async (db: Kysely<Tables>) => {
    const { error } = await new Migrator({ db, provider }).migrateToLatest();
    if (error) throw error;
  };
  return "file" in at ? openSqlite(at.file, migrate) : openPostgres(at.url, migrate);
}
