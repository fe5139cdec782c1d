import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type OpenDatabase, openDatabase } from "./database";
import { engines, type Place } from "./fakes/engines";
import { sharedMemory } from "./shared-budget";

const acme = { name: "acme", environment: "production", ownPractice: false } as const;
const most = 30;

describe.each(engines)("$name", ({ name, makePlace }) => {
  let place: Place;
  const databases: OpenDatabase[] = [];
  /** A process of its own, whose clock may be wrong. Two SQLite connections in one thread would wait for each other: they share one. */
  async function enter(account: Parameters<typeof sharedMemory>[1] = acme, wrongMs = 0) {
    const shared = name === "SQLite" ? databases[0] : undefined;
    const database = shared ?? (await openDatabase(place.database));
    if (!shared) databases.push(database);
    const clock = () => Date.now() + wrongMs;
    const memory = sharedMemory(database, account, clock);
    return { take: () => memory.take(clock()), hold: (ms: number) => memory.hold(clock() + ms), clock };
  }
  beforeEach(async () => {
    place = await makePlace();
  });
  afterEach(async () => {
    for (const { db } of databases.splice(0)) await db.destroy();
    await place.remove();
  });

  test("however many processes ask at once, thirty requests of an account get through in a minute", async () => {
    const processes = [await enter(), await enter(), await enter(), await enter()];
    let through = 0;
    // Who is only told that others were at it asks again at once; who is told of the limit has found it full.
    const asking = processes.map(async ({ take, clock }) => {
      for (let full = false; !full; ) {
        const askAgain = await take();
        if (askAgain === null) through += 1;
        full = askAgain !== null && askAgain > clock() + 5_000;
      }
    });
    await Promise.all(asking);
    expect(through).toBe(most);
  });

  test("what one process is told to wait, all wait; another account does not", async () => {
    const [one, two, other] = [await enter(), await enter(), await enter({ ...acme, environment: "test" })];
    await one.hold(90_000);
    const askAgain = await two.take();
    expect((askAgain ?? 0) - two.clock()).toBeGreaterThan(80_000);
    expect(await other.take()).toBeNull();
  });

  test("while the database is away nothing gets through, and one is to ask again soon", async () => {
    const one = await enter();
    expect(await one.take()).toBeNull();
    await databases[0]?.db.destroy();
    const askAgain = await one.take();
    expect(askAgain).not.toBeNull();
    expect((askAgain ?? 0) - one.clock()).toBeLessThan(2_000);
  });

  test.runIf(name === "PostgreSQL")("a process whose clock is an hour wrong keeps the others' minute", async () => {
    const [right, wrong] = [await enter(), await enter(acme, 3_600_000)];
    for (let taken = 0; taken < most; taken++) expect(await right.take()).toBeNull();
    const askAgain = await wrong.take();
    expect((askAgain ?? 0) - wrong.clock()).toBeGreaterThan(30_000);
    expect((askAgain ?? 0) - wrong.clock()).toBeLessThan(62_000);
  });
});
