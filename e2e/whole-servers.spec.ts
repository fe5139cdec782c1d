import { expect, test } from "@playwright/test";
import { type Postgres, startPostgres } from "../lib/server/jobs/fakes/start-postgres";
import { play } from "../lib/server/jobs/proof/play";
import { Tally } from "../lib/server/jobs/proof/tally";
import { openServedHosts } from "./served-hosts";

const one = Number(process.env.PROVE_SEED ?? Number.NaN);
const seeds = Number.isNaN(one) ? Array.from({ length: 15 }, (_, nr) => nr + 1) : [one];
/** They mostly wait: for Lucca's pace, and for a dead server to be noticed. */
const lanes = 4;

/** Plays all seeds against servers as they run, and prints what happened. */
async function playAll(postgres: string | null): Promise<void> {
  const hosts = openServedHosts(postgres);
  const tally = new Tally();
  const left = [...seeds];
  const lane = async () => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift())
      await play(seed, hosts, tally, { wholeServers: true });
  };
  try {
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    await hosts.close();
  }
  process.stdout.write(`${tally}\n`);
  expect(tally.runs).toBe(seeds.length);
}

const promise = "people, kills and faults: at most one effect per confirmation, and no state that contradicts Lucca";

test(`15 seeds against whole servers on SQLite. ${promise}`, async () => {
  test.setTimeout(600_000);
  await playAll(null);
});

test(`15 seeds against whole servers on PostgreSQL. ${promise}`, async () => {
  test.skip(process.env.SKIP_POSTGRES === "1", "SKIP_POSTGRES=1");
  test.setTimeout(600_000);
  const postgres: Postgres = await startPostgres();
  try {
    await playAll(postgres.url);
  } finally {
    await postgres.remove();
  }
});
