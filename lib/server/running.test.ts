import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isOver } from "@/lib/imports/job";
import type { Upload } from "./jobs/jobs";
import { CannotStart, type Running, running, start } from "./running";
import { readSettings } from "./settings";

let folder: string;
const started: Running[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "running-"));
});
afterEach(async () => {
  for (const server of started.splice(0)) await server.close();
  await rm(folder, { recursive: true, force: true });
});

const settings = () => readSettings({ DATA_DIR: folder });
async function opened(): Promise<Running> {
  const server = await start(settings());
  started.push(server);
  return server;
}

async function example(): Promise<Upload> {
  const path = fileURLToPath(new URL("../../e2e/fixtures/guide-example.expected.csv", import.meta.url));
  const bytes = await readFile(path);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { path, bytes: bytes.length, sha256, rows: 2, fileName: "example.csv", discard: async () => {} };
}
const analyze = async ({ jobs }: Running) =>
  jobs.analyze(await example(), { override: false, ticket: null, by: "ana" });

test("without settings for Lucca it runs against its own practice Lucca", async () => {
  const server = await opened();
  expect(server.account).toEqual({ name: "practice", environment: "practice", ownPractice: true });
  const begun = await analyze(server);
  const id = begun.ok ? begun.value.id : null;
  if (!id) throw new Error("refused");
  await vi.waitUntil(async () => isOver((await server.jobs.get(id)) ?? { state: "running" }), { timeout: 20_000 });
  expect(await server.jobs.get(id)).toMatchObject({ state: "finished", hasOutcome: true });
});

test("a restart resumes what was under way, although the practice Lucca has another port", async () => {
  const first = await opened();
  const begun = await analyze(first);
  const id = begun.ok ? begun.value.id : null;
  if (!id) throw new Error("refused");
  await vi.waitUntil(async () => /accepted|running/.test((await first.jobs.get(id))?.state ?? ""), { timeout: 20_000 });
  await first.close();
  const second = await opened();
  await vi.waitUntil(async () => isOver((await second.jobs.get(id)) ?? { state: "running" }), { timeout: 20_000 });
  expect(await second.jobs.get(id)).toMatchObject({ state: "finished" });
});

test("a configured Lucca is the account shown, and there is no practice to reset", async () => {
  const server = await start({ ...settings(), lucca: { url: "https://acme.ilucca-test.net", key: "key" } });
  started.push(server);
  expect(server.account).toEqual({ name: "acme", environment: "test", ownPractice: false });
  expect(server.resetPractice).toBeNull();
});

test("a database that is none is said in one sentence", async () => {
  await writeFile(join(folder, "whereabouts.db"), "no database at all".repeat(100));
  const failure = await start(settings()).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CannotStart);
  expect(failure).toMatchObject({
    message: expect.stringMatching(/^The database .*whereabouts\.db could not be opened; .*\.$/),
  });
});

test("a PostgreSQL server that is not there is said in one sentence, without its password", async () => {
  const database = { url: "postgres://ana:secret@127.0.0.1:1/whereabouts" };
  const failure = await start({ ...settings(), database }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(CannotStart);
  expect(failure).toMatchObject({
    message: expect.stringMatching(
      /^The database whereabouts on 127\.0\.0\.1:1 could not be opened; .*ECONNREFUSED.*\.$/,
    ),
  });
  expect(String(failure)).not.toContain("secret");
});

test("an uploads folder that cannot be had is said in one sentence", async () => {
  await writeFile(join(folder, "uploads"), "a file in the way");
  await expect(start(settings())).rejects.toThrow(/uploads must be readable and writable: .*\.$/);
});

test("the server is started once, however often it is asked for", async () => {
  await mkdir(join(folder, "data"));
  vi.stubEnv("DATA_DIR", join(folder, "data"));
  const [one, two] = await Promise.all([running(), running()]);
  started.push(one);
  expect(two).toBe(one);
  vi.unstubAllEnvs();
});
