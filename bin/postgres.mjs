import { existsSync, readdirSync } from "node:fs";
import { run } from "./run.mjs";
import { Stop } from "./stop.mjs";

const home = "/usr/lib/postgresql";

/**
 * Sees to it that there is a PostgreSQL for the tests to start: an installed one, or Debian's package.
 *
 * @returns {Promise<boolean>} false when SKIP_POSTGRES=1 leaves its tests out, which is said aloud
 */
export async function findPostgres() {
  if (process.env.SKIP_POSTGRES === "1") {
    console.log(
      "SKIP_POSTGRES=1: the tests on PostgreSQL are left out. Several servers on one database are then not proven.",
    );
    return false;
  }
  if (isThere() || (await installed())) return true;
  throw new Stop(
    'PostgreSQL for the tests was not found and could not be installed: install Debian\'s package "postgresql" (apt-get install postgresql), or leave its tests out with SKIP_POSTGRES=1 npm test.',
  );
}

const isThere = () =>
  existsSync(home) && readdirSync(home).some((version) => existsSync(`${home}/${version}/bin/postgres`));

async function installed() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log("Installing Debian's PostgreSQL for the tests …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update"], env);
  await run("apt-get", ["install", "-y", "--no-install-recommends", "postgresql"], env);
  return isThere();
}
