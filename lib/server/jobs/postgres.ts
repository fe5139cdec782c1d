import {
  CamelCasePlugin,
  Kysely,
  type PostgresCursor,
  PostgresDialect,
  type PostgresPool,
  type PostgresPoolClient,
  type PostgresQueryResult,
  sql,
} from "kysely";
import pg from "pg";
import type { Db, OpenDatabase } from "./database";
import type { Tables } from "./tables";

/** A ledger's commits are few and small: who waits longer than this has lost the database, and is told so. */
const connectMs = 3_000;
const queryMs = 4_000;
/** A migration may rewrite every finding, and waits for another process that is at it. */
const migrationMs = 120_000;
const connections = 5;

/** PostgreSQL gives its 64-bit integers as text, for they may be larger than ours: times in milliseconds are not. */
const int8 = 20;
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === int8 ? Number : pg.types.getTypeParser(oid, format)),
};

/**
 * Opens a PostgreSQL database; makes no connection before it is needed, and makes a new one after any is lost.
 *
 * in      `postgres://user:password@host:port/name`, TLS as its `sslmode` says; `migrate` brings it up to date
 * throws  when it cannot be reached
 */
export async function openPostgres(url: string, migrate: (db: Db) => Promise<void>): Promise<OpenDatabase> {
  const patient = kyselyOver(url, migrationMs, 1);
  try {
    await migrate(patient);
  } finally {
    await patient.destroy();
  }
  return {
    db: kyselyOver(url, queryMs, connections),
    scrub: async () => {}, // autovacuum does it
    async timeFor(within) {
      // Not now(), which stands still while a transaction waits for its turn.
      const read = sql<{ ms: number }>`select (extract(epoch from clock_timestamp()) * 1000)::bigint as ms`;
      const { rows } = await read.execute(within);
      const [row] = rows;
      if (!row) throw new Error("the database does not tell the time");
      return row.ms;
    },
  };
}

function kyselyOver(url: string, patienceMs: number, max: number): Db {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: "whereabouts",
    ...{ max, types, keepAlive: true },
    connectionTimeoutMillis: connectMs,
    query_timeout: patienceMs,
    // The server gives up a little earlier, so that what we call failed is not done later.
    statement_timeout: patienceMs - 500,
    idle_in_transaction_session_timeout: patienceMs,
  });
  // A connection that breaks while nobody uses it, or beside its query, is no reason to end the process.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: renewing(pool) }),
    plugins: [new CamelCasePlugin()],
  });
}

const renewing = (pool: pg.Pool): PostgresPool => ({
  connect: async () => new Watched(await pool.connect()),
  end: () => pool.end(),
});

/** After an error that did not come from the server nobody knows what a connection still waits for: it is not used again. */
class Watched implements PostgresPoolClient {
  #lost = false;

  constructor(private readonly client: pg.PoolClient) {}

  query<R>(text: string, values: readonly unknown[]): Promise<PostgresQueryResult<R>>;
  query<R>(cursor: PostgresCursor<R>): PostgresCursor<R>;
  query(text: unknown, values: readonly unknown[] = []): unknown {
    if (typeof text !== "string") throw new Error("cursors are not used here");
    return this.client.query(text, [...values]).catch((error: unknown) => {
      this.#lost ||= !(error instanceof pg.DatabaseError);
      throw error;
    });
  }

  release(): void {
    this.client.release(this.#lost);
  }
}
