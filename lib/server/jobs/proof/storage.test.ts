import { execFile } from "node:child_process";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import Database from "libsql";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { problemAnswer } from "@/lib/server/access/answer";
import { openBench } from "../fakes/bench";
import { FakeClock } from "../fakes/fake-clock";
import type { Ledger } from "../ledger";
import { type ForkedHosts, openForkedHosts } from "./forked-hosts";
import { Tally } from "./tally";
import { unhurried, World } from "./world";

const run = promisify(execFile);
vi.setConfig({ testTimeout: 180_000 });
const storage = { ok: false, problem: { kind: "storage" } };

let hosts: ForkedHosts;
beforeAll(async () => {
  hosts = await openForkedHosts();
});
afterAll(() => hosts.close());

/** A server with an analysis that may be imported. */
async function analyzed(): Promise<World> {
  const world = await World.open(hosts, new Tally(), { ...unhurried, everyMs: 600_000 });
  await world.analyze(false);
  return world;
}

async function importOnce(world: World): Promise<unknown> {
  if (!world.analyzed) throw new Error("the analysis did not finish");
  return world.arrive(world.confirm(world.analyzed));
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await condition()); await wait(5))
    if (Date.now() > end) throw new Error("it never came");
}

test("the page is told that it is our storage, with a status of the server and a sentence", () => {
  const { status, body } = problemAnswer({ kind: "storage" });
  expect(status).toBe(503);
  expect(JSON.parse(body)).toMatchObject({ kind: "storage", title: expect.stringMatching(/\w+ \w+/) });
});

/** `prlimit` is part of every Linux; elsewhere a disk cannot be filled without being root. */
const isLinux = process.platform === "linux";

/** Lets no file of the process grow beyond so many bytes, as a full disk does; null takes the limit away. */
async function fillDisk(world: World, bytes: number | null): Promise<void> {
  const { pid } = await world.up();
  await run("prlimit", ["--pid", String(pid), `--fsize=${bytes ?? "unlimited"}:unlimited`]);
}

test.runIf(isLinux)(
  "a full disk before an import: nothing is sent, and the same confirmation goes through when there is room",
  async () => {
    const world = await analyzed();
    await fillDisk(world, 20_000);
    expect(await importOnce(world)).toEqual(storage);
    expect(world.effects()).toBe(0);
    await fillDisk(world, null);
    expect(await world.settle()).toEqual([]);
    expect(world.effects()).toBe(1);
    await world.close();
  },
);

test.runIf(isLinux)(
  "a full disk while Lucca has the import: shown as storage, sent once, and written down when there is room",
  async () => {
    const world = await analyzed();
    world.practice.faults.answerDelay = { start: 300 };
    expect(await importOnce(world)).toMatchObject({ ok: true });
    await until(() => world.effects() === 1);
    await fillDisk(world, 20_000);
    await until(async () => (await world.jobs()).some(({ problem }) => problem?.kind === "storage"));
    await fillDisk(world, null);
    await until(async () => (await world.jobs()).every(({ state }) => state === "finished"));
    expect(await world.settle()).toEqual([]);
    expect(world.effects()).toBe(1);
    await world.close();
  },
);

test("a database that another process keeps locked: nothing is sent, and what is known can still be read", async () => {
  const world = await analyzed();
  const other = new Database(join(world.folder, "ledger.db"), { timeout: 2_000 });
  other.exec("begin immediate");
  expect(await importOnce(world)).toEqual(storage);
  expect((await world.jobs()).map(({ state }) => state)).toEqual(["finished"]);
  expect(world.effects()).toBe(0);
  other.exec("rollback");
  other.close();
  expect(await world.settle()).toEqual([]);
  expect(world.effects()).toBe(1);
  await world.close();
});

test("a folder that may not be written: the server does not start", async () => {
  const folder = await mkdtemp(join(tmpdir(), "proof-read-only-"));
  const nobody = 65_534;
  const isRoot = process.getuid?.() === 0;
  await chmod(folder, 0o555);
  if (isRoot) await chown(folder, nobody, nobody);
  const host = await hosts.another(isRoot ? { uid: nobody, gid: nobody } : {});
  const lucca = { url: "http://127.0.0.1:9", key: "nobody-listens" };
  const room = {
    folder,
    lucca,
    time: { since: Date.now(), speed: 1 },
    jumped: 0,
    slow: 0,
    everyMs: 1_500,
    patience: 1_000,
    killAt: null,
  };
  await expect(host.ask({ do: "open", ...room, sabotage: "none" })).rejects.toThrow(/EACCES|EROFS|readonly/);
  await host.kill();
  await rm(folder, { recursive: true });
});

/** A ledger that cannot be reached as long as `gone` says so. */
const reachable = (gone: () => boolean) => (real: Ledger) =>
  new Proxy(real, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function" || name === "close") return method;
      return (...given: unknown[]) => {
        if (gone()) throw new Error("the database does not answer");
        return Reflect.apply(method, target, given);
      };
    },
  });

for (const when of ["before an import", "while Lucca has it", "while it runs"] as const)
  test(`the database gone for 30 s ${when}: said, nothing sent that was not recorded, and then on to the end`, async () => {
    const clock = new FakeClock();
    let back = 0;
    const bench = await openBench({ clock, ledger: reachable(() => clock.now() < back) });
    const leave = () => {
      back = clock.now() + 30_000;
    };
    const analysis = await bench.analyzed();
    bench.lucca.progresses = [10, 20, 30, 100];
    if (when === "while Lucca has it") bench.lucca.beforeStart = async () => leave();
    if (when === "before an import") {
      leave();
      expect(await bench.import(analysis)).toEqual(storage);
      expect(bench.lucca.started).toEqual([]);
      await clock.until(() => clock.now() > back);
    }
    const begun = await bench.import(analysis);
    if (!begun.ok) throw new Error(begun.problem.kind);
    if (when === "while it runs") {
      await clock.until(() => bench.lucca.asked.length === 2);
      leave();
    }
    const shown = new Set<string>();
    await clock.until(async () => {
      const job = await bench.jobs.get(begun.value.id).catch(() => null);
      if (job?.problem) shown.add(job.problem.kind);
      return job?.state === "finished";
    });
    expect(shown).toEqual(new Set(when === "before an import" ? [] : ["storage"]));
    expect(bench.lucca.started).toHaveLength(1);
    await bench.close();
  });
