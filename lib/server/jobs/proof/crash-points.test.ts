import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Disturbance } from "./disturbance";
import { type ForkedHosts, openForkedHosts } from "./forked-hosts";
import { Tally } from "./tally";
import { type Opening, writesAnswer } from "./words";
import { unhurried, World } from "./world";

let hosts: ForkedHosts;
beforeAll(async () => {
  hosts = await openForkedHosts();
});
afterAll(() => hosts.close());

/** An analysis and an import of it; between them they pass every state there is. */
const ways: readonly { end: string; disturbance: Disturbance | null }[] = [
  { end: "finished", disturbance: null },
  { end: "unknown", disturbance: { on: "start", moment: "after the job started", how: "reset" } },
  { end: "refused", disturbance: { on: "start", moment: "before", how: { status: 403 } } },
];

async function goThrough(disturbance: Disturbance | null, killAt: Opening["killAt"] = null): Promise<World> {
  const world = await World.open(hosts, new Tally(), { ...unhurried, killAt });
  await world.analyze(false);
  if (!world.analyzed) return world;
  if (disturbance) world.disturb(disturbance);
  const confirmed = world.confirm(world.analyzed);
  await world.arrive(confirmed);
  for (const id of confirmed.jobs) await world.over(id);
  return world;
}

/** Goes until `come`: a server that stalled on a busy machine takes itself for dead, and ends another way. */
async function goUntil(come: (world: World) => Promise<boolean>, ...way: Parameters<typeof goThrough>): Promise<World> {
  for (let tries = 1; ; tries++) {
    const world = await goThrough(...way);
    if ((await come(world)) || tries === 20) return world;
    expect(await world.settle()).toEqual([]);
    await world.close();
  }
}

/** The durable writes of an undisturbed way, in order. */
async function writesOf(end: string, disturbance: Disturbance | null): Promise<string[]> {
  const ended = async (world: World) =>
    (await world.jobs()).some(({ kind, state }) => kind === "import" && state === end);
  const world = await goUntil(ended, disturbance);
  const writes = writesAnswer.parse(await world.ask({ do: "writes" }));
  await world.close();
  return writes;
}

describe.concurrent("killed before and after each durable write, and started again", () => {
  for (const { end, disturbance } of ways)
    test(`an import that would have been ${end}: at most one effect, and no state that contradicts Lucca`, async () => {
      const writes = await writesOf(end, disturbance);
      expect(writes).toContain(`move:${end}`);
      for (const [at, write] of writes.entries())
        for (const when of ["before", "after"] as const) {
          const nth = writes.slice(0, at + 1).filter((one) => one === write).length;
          const world = await goUntil(async (gone) => gone.killed(), disturbance, { when, write, nth });
          const point = `${when} ${write} (${nth})`;
          expect(world.killed(), point).toBe(true);
          expect(await world.settle(), point).toEqual([]);
          expect(world.effects(), point).toBeLessThanOrEqual(world.confirmed.length);
          await world.close();
        }
    }, 900_000);
});
