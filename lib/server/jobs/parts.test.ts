import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { deskWith, guideFile } from "@/lib/format/desk-fixture";
import type { Job } from "@/lib/imports/job";
import { envelopeBytes } from "@/lib/imports/limits";
import { tallyOf } from "@/lib/imports/result";
import { sumOfCounts } from "@/lib/imports/together";
import type { Practice } from "@/lib/server/practice/practice";
import { startPractice } from "@/lib/server/practice/start-practice";
import { newTicket } from "./fakes/bench";
import { openWholeServer, type WholeServer } from "./fakes/whole-server";

let folder: string;
let practice: Practice;
let server: WholeServer;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "jobs-parts-"));
  practice = await startPractice({ pace: [100] });
  server = await openWholeServer(folder, practice);
});
afterEach(async () => {
  await server.close();
  await practice.stop();
  await rm(folder, { recursive: true, force: true });
});

const people = ["aexemple", "bmodele", "cfictive"];
const rowsOf = (login: string) => ["02", "03", "04"].map((day) => `${login};Paris;;2027-03-${day};FullDay;;false`);

/** The files as the page writes them for a Lucca that takes `most` bytes. */
async function partsFor(most: number, rows: readonly string[]): Promise<readonly string[]> {
  const written = await (await deskWith(guideFile(...rows))).write({ most, least: 1 });
  return Promise.all((written?.parts ?? []).map(({ file }) => file.arrayBuffer())).then((files) =>
    files.map((bytes) => Buffer.from(bytes).toString()),
  );
}

const by = "ana";
const analyze = async (text: string, batch: Job["batch"]): Promise<Job> =>
  server.end(await server.jobs.analyze(await server.upload(text), { override: false, ticket: newTicket(), by, batch }));
const take = async (text: string, analysis: Job, batch: Job["batch"]) =>
  server.jobs.import(await server.upload(text), {
    ...{ override: false, ticket: newTicket(), by, batch, after: null, analysis: analysis.id },
  });

test("a file Lucca finds too large goes through in parts: all analyzed first, then imported, numbers adding up", async () => {
  const rows = people.flatMap(rowsOf);
  const [whole = ""] = await partsFor(Number.POSITIVE_INFINITY, rows);
  practice.faults.bodyLimit = envelopeBytes + 350;
  expect(await analyze(whole, null)).toMatchObject({ state: "failed", problem: { kind: "lucca-too-large" } });

  const parts = await partsFor(350, rows);
  expect(parts).toHaveLength(2);
  const id = randomUUID();
  const batchOf = (index: number) => ({ id, part: index + 1, parts: parts.length });
  const analyses: Job[] = [];
  for (const [index, text] of parts.entries()) {
    const [first] = analyses;
    if (first)
      expect(await take(parts[0] ?? "", first, batchOf(0))).toMatchObject({ problem: { kind: "batch-not-analyzed" } });
    analyses.push(await analyze(text, batchOf(index)));
  }
  const jobs: Job[] = [];
  for (const [index, analysis] of analyses.entries())
    jobs.push(await server.end(await take(parts[index] ?? "", analysis, batchOf(index))));

  expect(jobs.map(({ state, batch }) => [state, batch?.part])).toEqual([
    ["finished", 1],
    ["finished", 2],
  ]);
  expect(practice.accepted.filter(({ create }) => create).map(({ bytes }) => bytes.toString())).toEqual(parts);
  expect(tallyOf(rows.length, sumOfCounts(jobs.map(({ counts }) => counts)))).toMatchObject({
    ...{ adds: true, sent: 9, changed: 9, refused: 0, unaccounted: 0 },
  });
});

test("a part with an error line holds back the parts without", async () => {
  const parts = await partsFor(350, [...rowsOf("aexemple"), ...rowsOf("bmodele"), ...rowsOf("nobody")]);
  const id = randomUUID();
  const analyses: Job[] = [];
  for (const [index, text] of parts.entries())
    analyses.push(await analyze(text, { id, part: index + 1, parts: parts.length }));
  const [first] = analyses;
  if (!first) throw new Error("no part");
  expect(await take(parts[0] ?? "", first, { id, part: 1, parts: parts.length })).toMatchObject({
    problem: { kind: "batch-not-analyzed" },
  });
  expect(practice.accepted.filter(({ create }) => create)).toEqual([]);
});
