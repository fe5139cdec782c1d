import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Job, JobId } from "@/lib/imports/job";
import type { RequestKind, RetryAfter } from "@/lib/server/practice/faults";
import type { Practice } from "@/lib/server/practice/practice";
import { startPractice } from "@/lib/server/practice/start-practice";
import { openWholeServer, type WholeServer } from "../fakes/whole-server";
import { StillClock } from "./still-clock";

// Real time, on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 900_000, hookTimeout: 180_000 });

const minute = 60_000;
const header = "\uFEFFlogin;workLocationName;areaName;date;position;comment;isDeletion\r\n";

let folder: string;
let clock: StillClock;
let practice: Practice;
let server: WholeServer;
/** what arrived at Lucca, oldest first */
let heard: { kind: RequestKind; at: number; limited: boolean }[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "proof-soak-"));
  clock = new StillClock();
  heard = [];
  // A job takes forty polls: more than four minutes in our rhythm.
  const pace = [...Array.from({ length: 39 }, (_, poll) => poll + 1), 100];
  practice = await startPractice({ pace, now: clock.now, heard: (request) => void heard.push(request) });
  server = await openWholeServer(folder, practice, { clock, sharedBudget: true });
});
afterEach(async () => {
  let closed = false;
  const closing = server.close().then(() => {
    closed = true;
  });
  await clock.until(() => closed, minute);
  await closing;
  await practice.stop();
  await rm(folder, { recursive: true, force: true });
});

const ours = () => heard.filter(({ kind }) => kind !== "directory");

/** The most requests of ours that Lucca saw within any 60 s. */
const mostInAMinute = (): number => {
  const times = ours().map(({ at }) => at);
  return Math.max(...times.map((at) => times.filter((other) => other > at - minute && other <= at).length));
};

async function over(id: JobId): Promise<Job | null> {
  for (;;) {
    const job = await server.jobs.get(id);
    if (job?.endedAt) return job;
    await clock.pause(1_000);
  }
}

async function analyze(text: string): Promise<JobId> {
  const begun = await server.jobs.analyze(await server.upload(text), { override: false, ticket: null, by: "ana" });
  if (!begun.ok) throw new Error(begun.problem.kind);
  await over(begun.value.id);
  return begun.value.id;
}

/** Analyzes and imports a file, and confirms again while another import is under way. */
async function importFile(text: string): Promise<Job | null> {
  const analysis = await analyze(text);
  for (;;) {
    const begun = await server.import(text, analysis);
    if (begun.ok) return over(begun.value.id);
    if (begun.problem.kind === "analysis-old") return importFile(text);
    if (begun.problem.kind !== "import-live") throw new Error(begun.problem.kind);
    await clock.pause(15_000);
  }
}

test("an hour of five users and eight imports beside other integrations: never over 30 in 60 s, and never limited", async () => {
  const ended: (Job | null)[] = [];
  const user = async (who: number, imports: number) => {
    await clock.pause(who * 20_000);
    for (let file = 0; file < imports; file++) {
      const day = `2031-0${who}-1${file}`;
      ended.push(await importFile(`${header}jdupont;Paris;;${day};FullDay;;false\r\n`));
      await clock.pause(minute);
    }
  };
  const users = Promise.all([user(1, 2), user(2, 2), user(3, 2), user(4, 1), user(5, 1)]);
  // What Lucca allows beyond our 30 is used up by others.
  let hour = 60 * 20;
  const others = (async () => {
    for (; hour > 0; hour--) {
      const authorization = `lucca application=${practice.key}`;
      const places = `${practice.url}/work-locations/public/api/work-locations?limit=1`;
      await (await fetch(places, { headers: { authorization, connection: "close" } })).text();
      await clock.pause(3_050);
    }
  })();
  await clock.until(() => hour === 0, 62 * minute);
  await Promise.all([users, others]);

  expect(ended.map((job) => job?.state)).toEqual(Array(8).fill("finished"));
  expect(practice.accepted.filter(({ create }) => create)).toHaveLength(8);
  expect(mostInAMinute()).toBe(30); // as many as we may, or this proves little
  expect(heard.filter(({ limited }) => limited)).toEqual([]);
});

const told: readonly { retryAfter: RetryAfter; seconds: number }[] = [
  { retryAfter: { as: "seconds", seconds: 90 }, seconds: 90 },
  { retryAfter: { as: "date", seconds: 90 }, seconds: 90 },
  { retryAfter: "none", seconds: 60 },
];
for (const { retryAfter, seconds } of told)
  for (const on of ["start", "progress", "outcome"] as const)
    test(`a 429 to ${on} with Retry-After ${retryAfter === "none" ? "none" : `as ${retryAfter.as}`}: nothing from anybody for ${seconds} s, then on`, async () => {
      let limitedAt = Number.NaN;
      practice.faults.troubles = [{ on, times: 1, when: "before", how: { status: 429, retryAfter } }];
      const [limit] = practice.faults.troubles;
      const files = [1, 2, 3].map((day) => `${header}jdupont;Paris;;2031-01-0${day};FullDay;;false\r\n`);
      let done = false;
      const all = Promise.all(files.map(analyze)).then(() => {
        done = true;
      });
      await clock.until(() => limit?.times === 0, 10 * minute);
      limitedAt = clock.now();
      await clock.until(() => done, 30 * minute);
      await all;
      const early = heard.filter(({ at }) => at > limitedAt && at < limitedAt + seconds * 1_000);
      expect(early).toEqual([]);
      expect(heard.some(({ at }) => at >= limitedAt + seconds * 1_000)).toBe(true);
    });
