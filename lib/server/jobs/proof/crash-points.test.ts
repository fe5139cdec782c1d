import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Disturbance } from "./disturbance";
import { type ForkedHosts, openForkedHosts } from "./forked-hosts";
import { Tally } from "./tally";
import { type Opening, writesAnswer } from "./words";
import { World } from "./world";

let hosts: ForkedHosts;
beforeAll(async () => {
  hosts = await openForkedHosts();
});
afterAll(() => hosts.close());

/** An analysis and an import of it; between them they pass every state there is. */
const ways: readonly { name: string; disturbance: Disturbance | null }[] = [
  { name: "an import that finishes", disturbance: null },
  {
    name: "an import that becomes unknown",
    disturbance: { on: "start", moment: "after the job started", how: "reset" },
  },
  { name: "an import that Lucca refuses", disturbance: { on: "start", moment: "before", how: { status: 403 } } },
];

async function goThrough(disturbance: Disturbance | null, killAt: Opening["killAt"] = null): Promise<World> {
  const world = await World.open(hosts, new Tally(), { killAt });
  await world.analyze(false);
  if (!world.analyzed) return world;
  if (disturbance) world.disturb(disturbance);
  const confirmed = world.confirm(world.analyzed);
  await world.arrive(confirmed);
  for (const id of confirmed.jobs) await world.over(id);
  return world;
}

/** The durable writes of an undisturbed way, in order. */
async function writesOf(disturbance: Disturbance | null): Promise<string[]> {
  const world = await goThrough(disturbance);
  const writes = writesAnswer.parse(await world.ask({ do: "writes" }));
  await world.close();
  return writes;
}

describe.concurrent("killed before and after each durable write, and started again", () => {
  for (const { name, disturbance } of ways)
    test(`${name}: at most one effect, and no state that contradicts Lucca`, async () => {
      const writes = await writesOf(disturbance);
      expect(writes.filter((write) => write === "add")).toHaveLength(2);
      for (const [at, write] of writes.entries())
        for (const when of ["before", "after"] as const) {
          const nth = writes.slice(0, at + 1).filter((one) => one === write).length;
          const world = await goThrough(disturbance, { when, write, nth });
          const point = `${when} ${write} (${nth})`;
          expect(world.killed(), point).toBe(true);
          expect(await world.settle(), point).toEqual([]);
          expect(world.effects(), point).toBeLessThanOrEqual(world.confirmed.length);
          await world.close();
        }
    }, 900_000);
});
