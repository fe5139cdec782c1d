import { openDatabase } from "../lib/server/jobs/database";
import { readSettings, SettingsError } from "../lib/server/settings";
import { endSessions } from "../lib/server/sign-in/sessions";

/**
 * `npm run sign-out -- --all` or `-- someone@acme.example`: ends sessions at once, on every server of this database.
 *
 * Whoever may still come in by OIDC_ALLOWED can sign in again: take them out at the provider first.
 */
try {
  process.exitCode = await signOut(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof SettingsError ? error.message : "The sessions could not be ended: see the database.");
  process.exitCode = 1;
}

async function signOut([who, ...rest]: string[]): Promise<number> {
  if (!who || rest.length > 0 || (who.startsWith("-") && who !== "--all")) {
    console.error("Say whom to sign out: npm run sign-out -- someone@acme.example, or npm run sign-out -- --all.");
    return 1;
  }
  const { database: where } = readSettings(process.env);
  const database = await openDatabase(where).catch(() => {
    throw new SettingsError("The database could not be opened: check DATABASE_URL and DATA_DIR.");
  });
  try {
    const ended = await endSessions(database.db, who === "--all" ? null : who);
    console.log(
      ended > 0
        ? `Sessions ended: ${ended}.`
        : who === "--all"
          ? "Nobody was signed in."
          : "Nobody was signed in by that name: no session ended.",
    );
    return 0;
  } finally {
    await database.db.destroy();
  }
}
