import { afterAll, beforeAll, expect, test } from "vitest";
import { type ForkedHosts, openForkedHosts } from "./forked-hosts";
import { play } from "./play";
import { Tally } from "./tally";

const one = Number(process.env.PROVE_SEED ?? Number.NaN);
const seeds = Number.isNaN(one) ? Array.from({ length: 200 }, (_, nr) => nr + 1) : [one];
const lanes = 4;

let hosts: ForkedHosts;
beforeAll(async () => {
  hosts = await openForkedHosts();
});
afterAll(() => hosts.close());

test("200 seeds of people, kills and faults: at most one effect per confirmation, and no state that contradicts Lucca", async () => {
  const tally = new Tally();
  const left = [...seeds];
  const lane = async () => {
    for (let seed = left.shift(); seed !== undefined; seed = left.shift()) await play(seed, hosts, tally);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  process.stdout.write(`${tally}\n`);
  expect(tally.runs).toBe(seeds.length);
}, 900_000);
