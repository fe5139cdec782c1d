import { afterAll, beforeAll, expect, test } from "vitest";
import { type ForkedHosts, openForkedHosts } from "./forked-hosts";
import { play } from "./play";
import { Tally } from "./tally";
import type { Sabotage } from "./words";

/**
 * A proof that never fails proves nothing: with a promise broken on purpose, some seed must notice. One in twenty or so does, and
 * threads interleave differently each time: so many are played that all of them missing it does not happen.
 */
const most = 500;

let hosts: ForkedHosts;
beforeAll(async () => {
  hosts = await openForkedHosts();
});
afterAll(() => hosts.close());

/** What the first seed says that sees it; the last seed's words when none does. */
async function seen(sabotage: Sabotage, contradiction: RegExp): Promise<string> {
  let said = "nothing";
  for (let seed = 1; seed <= most && !contradiction.test(said); seed++) {
    said = await play(seed, hosts, new Tally(), { sabotage }).then(() => "nothing", String);
  }
  return said;
}

test("with twins let in, the proof sees two effects for one confirmation", async () => {
  const twice = /\n[2-9] effects for 1 confirmations/;
  expect(await seen("twins", twice)).toMatch(twice);
}, 900_000);

test("with a claim that is not written before the file is sent, the proof sees an effect that the ledger knows nothing of", async () => {
  const unrecorded = /\n1 effects that only 0 unknown imports can explain/;
  expect(await seen("claim-not-written", unrecorded)).toMatch(unrecorded);
}, 900_000);
