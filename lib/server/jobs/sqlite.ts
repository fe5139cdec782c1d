import { chmod, mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import {
  CamelCasePlugin,
  type CompiledQuery,
  type DatabaseConnection,
  Kysely,
  SqliteAdapter,
  SqliteDialect,
  SqliteDriver,
} from "kysely";
import Database from "libsql";
import type { Db, OpenDatabase } from "./database";
import type { Tables } from "./tables";

/** Another process may hold the file while it writes: wait this long before "locked". libsql waits on our one thread. */
const busyMs = 2_000;

/**
 * Opens a SQLite file, makes it when it is missing (mode 0600, its folder 0700).
 *
 * in      an absolute path; `migrate` brings it up to date
 * throws  when the folder cannot be written, or the file is no database
 */
export async function openSqlite(file: string, migrate: (db: Db) => Promise<void>): Promise<OpenDatabase> {
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
    const db = new Kysely<Tables>({ dialect: new LedgerDialect(database), plugins: [new CamelCasePlugin()] });
    await migrate(db);
    return {
      db,
      // The write-ahead log would keep what was removed until it is full.
      scrub: async () => void database.pragma("wal_checkpoint(TRUNCATE)"),
      timeFor: async (_, ours) => ours, // one machine, one clock
    };
  } catch (error) {
    database.close();
    throw error;
  }
}

class LedgerDialect extends SqliteDialect {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override createDriver() {
    return new LedgerDriver(this.#database);
  }

  override createAdapter() {
    return new LedgerAdapter();
  }
}

/**
 * Takes the write lock when a transaction begins: a later upgrade fails at once, without waiting, when another process wrote.
 *
 * A prepared statement of libsql that did not get the lock stays open until it is collected as garbage, and no commit
 * goes through meanwhile. So the lock is never asked for by one: transactions begin by `exec`, and a single write is one.
 */
class LedgerDriver extends SqliteDriver {
  readonly #database: Database.Database;

  constructor(database: Database.Database) {
    super({ database });
    this.#database = database;
  }

  override async acquireConnection(): Promise<DatabaseConnection> {
    const plain = await super.acquireConnection();
    return {
      executeQuery: <R>(query: CompiledQuery) =>
        isWrite(query) && !this.#database.inTransaction
          ? this.#inOne(() => plain.executeQuery<R>(query))
          : plain.executeQuery<R>(query),
      streamQuery: <R>(query: CompiledQuery, size: number) => plain.streamQuery<R>(query, size),
    };
  }

  override async beginTransaction() {
    this.#database.exec("begin immediate");
  }

  override async commitTransaction() {
    this.#database.exec("commit");
  }

  override async rollbackTransaction() {
    if (this.#database.inTransaction) this.#database.exec("rollback");
  }

  async #inOne<T>(work: () => Promise<T>): Promise<T> {
    await this.beginTransaction();
    try {
      const done = await work();
      await this.commitTransaction();
      return done;
    } catch (error) {
      await this.rollbackTransaction();
      throw error;
    }
  }
}

const isWrite = ({ query }: CompiledQuery): boolean => /^(Insert|Update|Delete)QueryNode$/.test(query.kind);

/** Migrates in one transaction: two who start at once do so one after the other, and one that is killed leaves nothing half done. */
class LedgerAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}
