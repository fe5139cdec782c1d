import type { Account } from "../lib/imports/account";
import { obstacleIn } from "../lib/imports/connection";
import { asText } from "../lib/server/connection/as-text";
import { openConnection } from "../lib/server/connection/connection";
import { openKeptCheck } from "../lib/server/connection/learned";
import { openDatabase } from "../lib/server/jobs/database";
import { sharedMemory } from "../lib/server/jobs/shared-budget";
import { connectLucca } from "../lib/server/lucca/connect";
import { readSettings, SettingsError } from "../lib/server/settings";

/**
 * `npm run check-connection`: what the page Connection finds out, as text; exit code 0 = the account can be used.
 *
 * Works beside a running server: it takes over no jobs and shares its request budget.
 */
try {
  process.exitCode = (await checkConnection()) ? 0 : 1;
} catch (error) {
  console.error(
    error instanceof SettingsError ? error.message : `The connection could not be checked: ${nameOf(error)}`,
  );
  process.exitCode = 1;
}

async function checkConnection(): Promise<boolean> {
  const { lucca: at, database: where } = readSettings(process.env);
  if (!at)
    throw new SettingsError(
      "No Lucca is configured: set LUCCA_URL and LUCCA_API_KEY, for example LUCCA_URL=https://acme.ilucca.net, and check again.",
    );
  const database = await openDatabase(where).catch(() => {
    throw new SettingsError("The database could not be opened: check DATABASE_URL and DATA_DIR.");
  });
  const memory = (account: Account) => sharedMemory(database, account);
  const lucca = connectLucca({ ...at, ownPractice: false, memory });
  try {
    const connection = await openConnection({ lucca, kept: openKeptCheck(database, lucca.account) });
    const checked = await connection.check();
    console.log(asText(checked, lucca.account.name));
    return obstacleIn(checked) === null;
  } finally {
    await lucca.close();
    await database.db.destroy();
  }
}

/** The kind of an error: its message may quote an address with a password. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown reason";
}
