import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openForkedHosts } from "../lib/server/jobs/proof/forked-hosts";
import { play } from "../lib/server/jobs/proof/play";
import { Tally } from "../lib/server/jobs/proof/tally";

/**
 * Plays seeds against the jobs room in processes that get killed, and audits each by what Lucca took.
 *
 * npm run prove                     10,000 seeds, or those of them that are still to be played
 * npm run prove -- --seeds 500      so many; --from 20000 begins anew there; --lanes 4 plays four at a time
 * npm run prove -- --seed 123       one, again
 *
 * Ends at the first seed that contradicts, and begins with it the next time. Seeds of npm test are 1 to 200.
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string" },
    seeds: { type: "string", default: "10000" },
    from: { type: "string" },
    lanes: { type: "string", default: "2" },
  },
});
const progress = join(dirname(fileURLToPath(import.meta.url)), "../node_modules/.cache/whereabouts/prove.json");
const firstEver = 201;

const only = values.seed === undefined ? null : number("seed", values.seed);
const from = only ?? (values.from === undefined ? reached() : number("from", values.from));
const count = only === null ? number("seeds", values.seeds) : 1;
const tally = new Tally();
const begun = Date.now();
const playing = new Set<number>();
let next = from;
let stopping = false;
process.once("SIGINT", () => {
  stopping = true;
});

const hosts = await openForkedHosts();
const lane = async () => {
  while (!stopping && next < from + count) {
    const seed = next++;
    playing.add(seed);
    await play(seed, hosts, tally).catch((error: unknown) => {
      stopping = true;
      throw error;
    });
    playing.delete(seed);
    remember();
    if (tally.runs % 100 === 0) console.log(`seed ${seed}: ${tally.runs} runs, ${tally.kills} kills, ${seconds()} s`);
  }
};
try {
  const lanes = await Promise.allSettled(Array.from({ length: number("lanes", values.lanes) }, lane));
  for (const one of lanes)
    if (one.status === "rejected") {
      console.error(one.reason instanceof Error ? one.reason.message : one.reason);
      process.exitCode = 1;
    }
  console.log(`seeds ${from} to ${next - 1}, ${seconds()} s\n${tally}`);
} finally {
  await hosts.close();
}

function number(name: string, text: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  console.error(`--${name} is "${text}", but should be a whole number above 0.`);
  process.exit(1);
}

/** Where an earlier run got to; a file that is not there or not ours begins anew. */
function reached(): number {
  try {
    const value = Number(readFileSync(progress, "utf8"));
    return Number.isSafeInteger(value) && value > 0 ? value : firstEver;
  } catch {
    return firstEver;
  }
}

/** Every seed before the one noted has passed. */
function remember(): void {
  if (only !== null) return;
  mkdirSync(dirname(progress), { recursive: true });
  writeFileSync(progress, String(Math.min(next, ...playing)));
}

function seconds(): number {
  return Math.round((Date.now() - begun) / 1000);
}
