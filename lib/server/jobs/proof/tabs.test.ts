import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startPractice } from "@/lib/server/practice/start-practice";
import { countedLedger } from "../fakes/counted-ledger";
import { openWholeServer } from "../fakes/whole-server";
import { StillClock } from "./still-clock";

const text =
  "\uFEFFlogin;workLocationName;areaName;date;position;comment;isDeletion\r\njdupont;Paris;;2031-01-01;FullDay;;false\r\n";
const minute = 60_000;

/** An import that Lucca works on for three minutes, looked at every second by so many tabs. */
async function watchedBy(tabs: number) {
  const folder = await mkdtemp(join(tmpdir(), "proof-tabs-"));
  const clock = new StillClock();
  const practice = await startPractice({ pace: [100], now: clock.now });
  let counted = new Map<string, number>();
  const server = await openWholeServer(folder, practice, {
    clock,
    sharedBudget: true,
    ledger(real) {
      const { ledger, calls } = countedLedger(real);
      counted = calls;
      return ledger;
    },
  });
  const waiting = async <T>(work: Promise<T>): Promise<T> => {
    let done = false;
    const ended = work.finally(() => {
      done = true;
    });
    await clock.until(() => done, 30 * minute);
    return ended;
  };
  const follow = async (id: Parameters<typeof server.jobs.get>[0]) => {
    for (;;) {
      const job = await server.jobs.get(id);
      if (job?.endedAt) return job;
      await clock.pause(1_000);
    }
  };
  const begun = await server.jobs.analyze(await server.upload(text), { override: false, ticket: null, by: "ana" });
  if (!begun.ok) throw new Error(begun.problem.kind);
  await waiting(follow(begun.value.id));

  practice.faults.progress = [...Array.from({ length: 30 }, (_, poll) => poll), 100];
  const imported = await server.import(text, begun.value.id);
  if (!imported.ok) throw new Error(imported.problem.kind);
  const before = { ...practice.requests };
  counted.clear();
  let looks = 0;
  const tab = async () => {
    for (;;) {
      const job = await server.jobs.get(imported.value.id);
      looks += 1;
      if (job?.endedAt) return job.state;
      await clock.pause(1_000);
    }
  };
  const seen = await waiting(Promise.all(Array.from({ length: tabs }, tab)));
  const requests = {
    progress: practice.requests.progress - before.progress,
    outcome: practice.requests.outcome - before.outcome,
  };
  await waiting(server.close());
  await practice.stop();
  await rm(folder, { recursive: true, force: true });
  return { requests, reads: counted.get("find") ?? 0, looks, states: new Set(seen) };
}

test("200 tabs that watch one import cause one poller, and are answered without asking the ledger", async () => {
  const one = await watchedBy(1);
  const many = await watchedBy(200);
  expect(many.states).toEqual(new Set(["finished"]));
  expect(many.looks).toBeGreaterThan(200 * 120);
  expect(one.requests).toEqual({ progress: 31, outcome: 1 });
  expect(many.requests).toEqual(one.requests);
  // Each tab's last look may come when the job is over, which only the ledger knows.
  expect(one.reads).toBeLessThanOrEqual(1);
  expect(many.reads).toBeLessThanOrEqual(200);
}, 900_000);
