import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Job } from "@/lib/imports/job";
import type { Practice } from "@/lib/server/practice/practice";
import { startPractice } from "@/lib/server/practice/start-practice";
import { type OpenDatabase, openDatabase } from "./database";
import { newTicket, openBench } from "./fakes/bench";
import { engines, type Place } from "./fakes/engines";
import { openWholeServer, type WholeServer } from "./fakes/whole-server";

const example = fileURLToPath(new URL("../../../e2e/fixtures/guide-example.expected.csv", import.meta.url));
const text = await readFile(example, "utf8");
const script = fileURLToPath(new URL("./fakes/killed-server.ts", import.meta.url));

describe.each(engines)("$name", ({ makePlace }) => {
  let place: Place;
  let practice: Practice;
  const servers: WholeServer[] = [];
  const children: ChildProcess[] = [];
  let opened: Promise<OpenDatabase> | undefined;
  /** SQLite is opened once in this process; with PostgreSQL each server has its own connections. */
  const shared = () => {
    if ("url" in place.database) return openDatabase(place.database);
    opened ??= openDatabase(place.database);
    return opened;
  };
  const enter = async () => {
    const server = await openWholeServer(place.folder, practice, { database: await shared() });
    servers.push(server);
    return server;
  };
  beforeEach(async () => {
    place = await makePlace();
    opened = undefined;
    practice = await startPractice({ pace: [40, 100] });
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
    for (const server of servers.splice(0)) await server.close();
    await practice.stop();
    await place.remove();
  });
  const imported = () => practice.accepted.filter(({ create }) => create);

  /** Another server in another process, which analyzes and imports the example. */
  function otherServer(): ChildProcess {
    const node = ["--conditions=react-server", "--import", "tsx", script, place.folder, practice.url, practice.key];
    const child = spawn(process.execPath, [...node, newTicket(), example, JSON.stringify(place.database)], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    children.push(child);
    return child;
  }
  async function kill(child: ChildProcess): Promise<void> {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }
  const importOf = async ({ jobs }: WholeServer): Promise<Job> => {
    const [job] = (await jobs.list()).filter(({ kind }) => kind === "import");
    if (!job) throw new Error("the import is gone");
    return job;
  };

  test("what a killed server tracked the other one tracks to the end; it was seen there all along", async () => {
    const here = await enter();
    practice.faults.progress = [100];
    const child = otherServer();
    await vi.waitUntil(
      () => {
        if (practice.accepted.length === 1 && practice.requests.outcome === 1) practice.faults.progress = [20];
        return imported().length === 1 && practice.requests.progress > 3;
      },
      { timeout: 25_000, interval: 5 },
    );
    const { id } = await importOf(here);
    await vi.waitUntil(async () => (await here.jobs.get(id))?.progress === 20, { timeout: 10_000 });
    await kill(child);
    practice.faults.progress = [100];
    expect(await here.end({ ok: true, value: { id, known: true } })).toMatchObject({
      ...{ state: "finished", hasOutcome: true, counts: { changed: 2, deleted: 0, refused: 0 } },
    });
    expect(imported()).toHaveLength(1);
  }, 60_000);

  test("a server killed while Lucca has the file: the other one says unknown, and sends nothing", async () => {
    const here = await enter();
    const child = otherServer();
    await vi.waitUntil(
      () => {
        if (practice.accepted.length === 1 && practice.faults.troubles.length === 0)
          practice.faults.troubles = [{ on: "start", times: 1, when: "after", how: "silence" }];
        return imported().length === 1;
      },
      { timeout: 25_000, interval: 5 },
    );
    const { id } = await importOf(here);
    await kill(child);
    const problem = { kind: "lucca-no-answer" };
    expect(await here.end({ ok: true, value: { id, known: true } })).toMatchObject({ state: "unknown", problem });
    const again = await here.analyze(text);
    expect(await here.import(text, again.id)).toEqual({ ok: false, problem: { kind: "import-unknown" } });
    expect(imported()).toHaveLength(1);
  }, 60_000);

  test("one ticket, asked for at both servers at once: Lucca accepts one import", async () => {
    const [one, two] = [await enter(), await enter()];
    const { id } = await one.analyze(text);
    const ticket = newTicket();
    const asked = [one, two, one, two, one, two].map((server) => server.import(text, id, ticket));
    const answers = await Promise.all(asked);
    expect(new Set(answers.map((answer) => answer.ok && answer.value.id)).size).toBe(1);
    for (const answer of answers) expect(await two.end(answer)).toMatchObject({ state: "finished" });
    expect(imported()).toHaveLength(1);
  });

  test("ten tickets for one analysis at two servers: Lucca accepts one import", async () => {
    const [one, two] = [await enter(), await enter()];
    const { id } = await one.analyze(text);
    const asked = Array.from({ length: 10 }, (_, nr) => (nr % 2 ? one : two).import(text, id));
    const answers = await Promise.all(asked);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    await Promise.all(answers.filter(({ ok }) => ok).map(one.end));
    expect(imported()).toHaveLength(1);
  });

  test("a server that stood still while its job waited for its turn sends nothing: the other one had it refused", async () => {
    const there = await openBench({ ...place, database: await shared() });
    const here = await openBench({ ...place, database: await shared() });
    let turn = () => {};
    there.lucca.beforeTurn = () =>
      new Promise((resolve) => {
        turn = resolve;
      });
    const begun = await there.import(await there.analyzed());
    // Only here does time pass: there nobody beats.
    expect(await here.end(begun)).toMatchObject({ state: "refused", problem: { kind: "restarted" } });
    turn();
    expect(await there.end(begun)).toMatchObject({ state: "refused" });
    await there.clock.until(() => there.troubles.length > 0);
    expect(there.lucca.started).toEqual([]);
    await here.close();
    await there.close();
  });

  test("two hundred tabs at one server watch a job of the other: its ledger is asked once a second", async () => {
    const there = await openBench({ ...place, database: await shared() });
    let asked = 0;
    const here = await openBench({
      ...{ ...place, database: await shared() },
      ledger: (real) => ({
        ...real,
        find: (id) => {
          asked += 1;
          return real.find(id);
        },
      }),
    });
    there.lucca.progresses = [10];
    const begun = await there.import(await there.analyzed());
    const id = begun.ok ? begun.value.id : null;
    if (!id) throw new Error("refused");
    await there.clock.until(async () => (await there.jobs.get(id))?.progress === 10);
    const seen = await Promise.all(Array.from({ length: 200 }, () => here.jobs.get(id)));
    expect(new Set(seen.map((job) => job?.progress))).toEqual(new Set([10]));
    expect(asked).toBe(1);
    here.clock.pass(1_000);
    await Promise.all(Array.from({ length: 200 }, () => here.jobs.get(id)));
    expect(asked).toBe(2);
    await here.close();
    await there.close();
  });
});
