import { expect, onTestFinished, test } from "vitest";
import { lastCheck } from "@/lib/imports/connection";
import { openDirectory } from "@/lib/server/directory/directory";
import { openDatabase } from "@/lib/server/jobs/database";
import { engines } from "@/lib/server/jobs/fakes/engines";
import { connectLucca } from "@/lib/server/lucca/connect";
import { claimed, key, onDisk, threeRows } from "@/lib/server/lucca/fakes/bench";
import { hurriedClock } from "@/lib/server/lucca/fakes/clocks";
import { startPractice } from "@/lib/server/practice/start-practice";
import { type Connection, openConnection } from "./connection";
import { openKeptCheck } from "./learned";
import { tellOf } from "./tell-of";

const faults = { filePart: "office-import.csv", pages: { limit: 10, over: "refused" } } as const;

for (const { name, makePlace } of engines)
  test(`what a check learned on ${name} is used by the next server: nothing is found out twice`, async () => {
    const place = await makePlace();
    const clock = hurriedClock();
    const practice = await startPractice({ key, now: clock.now, pace: [100], faults });
    const database = await openDatabase(place.database);
    onTestFinished(async () => {
      await practice.stop();
      await database.db.destroy();
      await place.remove();
    });
    const server = async () => {
      let connection: Connection | null = null;
      const partName = () => connection?.learned.partName() ?? null;
      const lucca = connectLucca({ url: practice.url, key, ownPractice: false, clock, partName });
      const opened = await openConnection({ lucca, clock, kept: openKeptCheck(database, lucca.account) });
      connection = opened;
      return { lucca, connection: opened, directory: openDirectory({ lucca, clock, learned: opened.learned.lists }) };
    };

    const first = await server();
    expect(await first.connection.last()).toBeNull();
    const checked = await first.connection.check();
    await first.lucca.close();

    const { lucca, connection, directory } = await server();
    expect(await connection.last()).toEqual(checked);
    const before = { ...practice.requests };
    expect((await lucca.start(await onDisk(threeRows), { create: false, override: true }, claimed)).ok).toBe(true);
    expect(practice.requests.start).toBe(before.start + 1);
    expect((await directory.places({ cursor: null, maxAge: null })).ok).toBe(true);
    expect(practice.requests.directory).toBe(before.directory + 1);
    const period = { from: "2026-03-02", to: "2026-03-02" };
    expect((await directory.days({ ...period, owners: null, cursor: null, maxAge: null })).ok).toBe(true);
    expect(practice.requests.directory).toBe(before.directory + 2);

    // A check that could not find something out leaves it as it was known.
    practice.faults.forbidden = ["start", "directory"];
    await connection.check();
    expect(connection.learned.partName()).toBe("office-import.csv");
    expect(connection.learned.lists()).toEqual({ pages: { places: 10, days: 10 }, filters: null });
    await lucca.close();
  });

test("filters are trusted for a week", async () => {
  const clock = hurriedClock();
  const practice = await startPractice({ key, now: clock.now, pace: [100] });
  onTestFinished(() => practice.stop());
  const lucca = connectLucca({ url: practice.url, key, ownPractice: false, clock });
  onTestFinished(() => lucca.close());
  const connection = await openConnection({ lucca, clock, kept: { read: async () => null, write: async () => {} } });
  await connection.check();
  expect(connection.learned.lists()?.filters).toEqual({ date: true, owners: true });
  await clock.sleep(8 * 86_400_000, new AbortController().signal);
  expect(connection.learned.lists()?.filters).toBeNull();
});

test("a check is told line by line, the last line being what it came to; what fails is said without its words", async () => {
  const practice = await startPractice({ key, pace: [100] });
  onTestFinished(() => practice.stop());
  const lucca = connectLucca({ url: practice.url, key, ownPractice: false });
  onTestFinished(() => lucca.close());
  const refused = async () => {
    throw new Error("secret");
  };
  const read = async () => null;
  const told = async (write: () => Promise<void>) => {
    const lines: string[] = [];
    for await (const line of tellOf(await openConnection({ lucca, kept: { read, write } }))) lines.push(line);
    return lines;
  };
  const last = JSON.parse((await told(async () => {})).at(-1) ?? "");
  expect(lastCheck.safeParse({ last: last.checked }).success).toBe(true);
  expect((await told(refused)).at(-1)).toBe('{"failed":"unexpected"}\n');
});
