import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { fileOf, imports, visit } from "./testing/visitor";

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "practice-"));
});
beforeEach(async () => {
  file = join(await mkdtemp(join(folder, "one-")), "kept", "practice.ndjson");
});
afterAll(() => rm(folder, { recursive: true }));

const row = "jdupont;Paris;;2025-09-25;FullDay;;false";

test("what was imported, and its job, are still there after a restart", async () => {
  const first = await visit({ file });
  const summaryId = await first.start(fileOf(row, "nobody;Paris;;2025-09-25;FullDay;;"));
  const told = await (await first.outcomeOf(summaryId, true)).json();
  const listed = await first.daysOf("jdupont", "2025-09-25");
  await first.practice.stop();

  const second = await visit({ file });
  expect(await second.daysOf("jdupont", "2025-09-25")).toEqual(listed);
  expect(await (await second.outcomeOf(summaryId, true)).json()).toEqual(told);
  expect(await second.work(fileOf(row), { override: false })).toMatchObject({ created: 0 });
  await second.practice.stop();
});

test("a job that was still unread when we stopped is worked through first", async () => {
  const first = await visit({ file });
  await first.start(fileOf(row));
  await first.practice.stop();
  const second = await visit({ file });
  expect(await second.taken("jdupont", "2025-09-25")).toEqual(["1 FullDay"]);
  await second.practice.stop();
});

test("only its owner may read the file, and nothing is left beside it", async () => {
  const lucca = await visit({ file });
  await lucca.start(fileOf(row));
  await lucca.practice.stop();
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await readdir(join(file, ".."))).toEqual(["practice.ndjson"]);
});

test("reset forgets what was written, on disk too, and what was counted", async () => {
  const first = await visit({ file });
  const summaryId = await first.start(fileOf(row));
  await first.practice.idle();
  first.practice.reset();
  expect(first.practice.accepted).toEqual([]);
  expect(first.practice.requests).toEqual({ start: 0, progress: 0, outcome: 0, directory: 0 });
  expect((await first.get(`${imports}/progress`, { summaryId })).status).toBe(404);
  expect(await first.taken("jdupont", "2025-09-25")).toEqual([]);
  await first.practice.stop();
  const second = await visit({ file });
  expect(await second.taken("jdupont", "2025-09-25")).toEqual([]);
  await second.practice.stop();
});

test("a reset while a job runs does not get its rows", async () => {
  const lucca = await visit();
  await lucca.start(fileOf(row));
  lucca.practice.reset();
  await lucca.practice.idle();
  expect(await lucca.taken("jdupont", "2025-09-25")).toEqual([]);
  await lucca.practice.stop();
});

for (const [what, content] of [
  ["no longer JSON", '{"version":1}\n{"days":[{"id"'],
  ["of another program", '{"version":7}\n'],
] as const)
  test(`a file that is ${what}: begun anew`, async () => {
    const path = join(folder, "strange");
    await writeFile(path, content);
    const lucca = await visit({ file: path });
    expect(await lucca.taken("jdupont", "2025-09-17")).toEqual(["1 FullDay"]);
    await lucca.work(fileOf(row));
    await lucca.practice.stop();
    expect(await readFile(path, "utf8")).toMatch(/^\{"version":1\}\n/);
  });

test("where nothing can be kept, all goes on until the process ends", async () => {
  const lucca = await visit({ file });
  await writeFile(join(file, ".."), "a file where the folder should be");
  await lucca.work(fileOf(row));
  expect(await lucca.taken("jdupont", "2025-09-25")).toEqual(["1 FullDay"]);
  await lucca.practice.stop();
});

test("where nothing can be read, it does not start", async () => {
  await writeFile(join(file, ".."), "a file where the folder should be");
  await expect(visit({ file })).rejects.toMatchObject({ code: "ENOTDIR" });
});
