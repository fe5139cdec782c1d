import { chmod, mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import type { SqliteDialectConfig } from "kysely";
import {
  CamelCasePlugin,
  CompiledQuery,
  type DatabaseConnection,
  Kysely,
  Migrator,
  SqliteDialect,
  SqliteDriver,
} from "kysely";
import Database from "libsql";
import { migrations } from "./migrations";
import type { Tables } from "./tables";

export type Db = Kysely<Tables>;

/** `scrub` overwrites what deleted rows left behind outside the tables themselves. */
export type OpenDatabase = { db: Db; scrub(): Promise<void> };

/** Another process may hold the file while it writes: wait this long before "locked". libsql waits on our one thread. */
const busyMs = 2_000;

/**
 * Opens the ledger's SQLite file, makes it when it is missing (mode 0600, its folder 0700) and brings it up to date.
 *
 * in      an absolute path
 * throws  when the folder cannot be written, the file is no database or a migration fails
 */
export async function openDatabase(file: string): Promise<OpenDatabase> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  // SQLite would make it readable to others; its -wal and -shm take the mode of the file itself.
  await (await open(file, "a", 0o600)).close();
  await chmod(file, 0o600);
  const database = new Database(file, { timeout: busyMs });
  try {
    // FULL: a commit is on the disk before the first byte goes to Lucca. secure_delete: what retention removes is gone.
    for (const setting of [`busy_timeout = ${busyMs}`, "journal_mode = WAL", "synchronous = FULL"])
      database.pragma(setting);
    for (const setting of ["secure_delete = ON", "foreign_keys = ON"]) database.pragma(setting);
    const db = new Kysely<Tables>({ dialect: new LedgerDialect({ database }), plugins: [new CamelCasePlugin()] });
    const { error } = await new Migrator({ db, provider: migrations }).migrateToLatest();
    if (error) throw error;
    // The write-ahead log would keep what was removed until it is full.
    return { db, scrub: async () => void database.pragma("wal_checkpoint(TRUNCATE)") };
  } catch (error) {
    database.close();
    throw error;
  }
}

class LedgerDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver() {
    return new LedgerDriver(this.#config);
  }
}

/** Takes the write lock when a transaction begins: a later upgrade fails at once, without waiting, when another process wrote. */
class LedgerDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection) {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}
