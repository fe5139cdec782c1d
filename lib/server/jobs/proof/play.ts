import fc from "fast-check";
import { someActs } from "./acts";
import type { Hosts } from "./hosts";
import type { Tally } from "./tally";
import { type Wishes, World } from "./world";

/**
 * Plays what a seed says against servers that get killed, then audits it.
 *
 * throws  what contradicts, the acts that led there, and how to see it again
 */
export async function play(seed: number, hosts: Hosts, tally: Tally, wishes: Wishes = {}): Promise<void> {
  let found: readonly string[] = [];
  const property = fc.asyncProperty(someActs(wishes.wholeServers === true), async (acts) => {
    const world = await World.open(hosts, tally, { ...wishes });
    try {
      await fc.asyncModelRun(() => ({ model: {}, real: world }), acts);
      found = await world.settle();
      if (found.length > 0) throw new Error("contradictions");
    } finally {
      await world.close();
    }
  });
  try {
    await fc.assert(property, { seed, numRuns: 1, endOnFailure: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    const again = `Seed ${seed}: npm run prove -- --seed ${seed} plays it again.`;
    throw new Error([again, ...found, why].join("\n"), { cause: error });
  }
}
