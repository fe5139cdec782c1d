import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type OpenDatabase, openDatabase } from "./database";
import { engines, type Place } from "./fakes/engines";
import { FakeClock } from "./fakes/fake-clock";
import { FakeLucca } from "./fakes/fake-lucca";
import { openLease } from "./lease";
import { openLedger } from "./ledger";
import { openProcesses } from "./processes";
import type { Room } from "./room";

const account = { name: "acme", environment: "production", ownPractice: false } as const;
const at = "2026-03-02T09:00:00.000Z";
/** Looks after which a process that does not beat is dead: 6 s. */
const untilDead = 4;

describe.each(engines)("$name", ({ makePlace }) => {
  let place: Place;
  let database: OpenDatabase;
  beforeEach(async () => {
    place = await makePlace();
    database = await openDatabase(place.database);
  });
  afterEach(async () => {
    await database.db.destroy();
    await place.remove();
  });

  /** A process: its ledger, its beat, and a look at the others that gives what it took over. */
  async function enter(change: Partial<Room> = {}) {
    const me = randomUUID();
    const [ledger, processes, clock] = [
      openLedger(database, account, me),
      openProcesses(database, me),
      new FakeClock(),
    ];
    const room: Room = {
      ...{
        ledger,
        processes,
        clock,
        lucca: new FakeLucca(clock),
        live: new Map(),
        stopping: new AbortController().signal,
      },
      ...{ background: () => {}, trouble: () => {}, ...change },
    };
    let taken: string[] = [];
    const look = openLease(room, (rows) => {
      taken = rows.map(({ id }) => id);
    });
    const looked = async () => {
      await look();
      return taken;
    };
    await processes.beat();
    return { me, ledger, processes, room, look: looked };
  }
  type Process = Awaited<ReturnType<typeof enter>>;

  async function tracked({ ledger }: Process): Promise<string> {
    const id = randomUUID();
    const file = { sha256: "ab", bytes: 1, rows: 1, override: 0, fileName: null, startedBy: null } as const;
    await ledger.add({ ...file, id, kind: "analysis", ticket: null, analysis: null }, at);
    await ledger.move(id, ["received"], { state: "running", summaryId: "s" });
    return id;
  }

  test("a process that stands still for four looks is dead, and its job somebody else's; not before", async () => {
    const [dead, living] = [await enter(), await enter()];
    const id = await tracked(dead);
    for (let look = 0; look < untilDead; look++) expect(await living.look()).toEqual([]);
    expect(await living.look()).toEqual([id]);
    expect(await living.processes.beats()).not.toContain(dead.me);
    expect(await dead.ledger.move(id, ["running"], { state: "finished" })).toBeNull();
    expect(await dead.ledger.addFindings(id, ["running"], 0, "late")).toBe(false);
  });

  test("a process that beats is never taken for dead, however often one looks", async () => {
    const [slow, living] = [await enter(), await enter()];
    await tracked(slow);
    for (let look = 0; look < 20; look++) {
      if (look % untilDead === 0) await slow.processes.beat();
      expect(await living.look()).toEqual([]);
    }
  });

  test("who leaves in good order is followed at once", async () => {
    const [leaving, living] = [await enter(), await enter()];
    const id = await tracked(leaving);
    await leaving.processes.bury(leaving.me, null);
    expect(await living.look()).toEqual([id]);
  });

  test("of several who notice, one takes over", async () => {
    const dead = await enter();
    const heirs = [await enter(), await enter(), await enter()];
    const id = await tracked(dead);
    await dead.processes.bury(dead.me, null);
    expect((await Promise.all(heirs.map(({ look }) => look()))).flat()).toEqual([id]);
  });

  test("a database that was away blames nobody: all have as long again to beat", async () => {
    let away = false;
    const dead = await enter();
    const living = await enter();
    const beats = living.processes.beats;
    living.room.processes = { ...living.processes, beats: () => (away ? Promise.reject(new Error("away")) : beats()) };
    const id = await tracked(dead);
    for (let look = 0; look < untilDead; look++) await living.look();
    away = true;
    await expect(living.look()).rejects.toThrow("away");
    away = false;
    for (let look = 0; look < untilDead; look++) expect(await living.look()).toEqual([]);
    expect(await living.look()).toEqual([id]);
  });

  test("who was thought dead and is not notices that the job is no longer his", async () => {
    const [slow, living] = [await enter(), await enter()];
    const id = await tracked(slow);
    const row = await slow.ledger.find(id);
    if (row) slow.room.live.set(id, { row, problem: null });
    await slow.look();
    expect(slow.room.live.has(id)).toBe(true);
    for (let look = 0; look <= untilDead; look++) await living.look();
    expect(await slow.look()).toEqual([]);
    expect(slow.room.live.has(id)).toBe(false);
  });
});
