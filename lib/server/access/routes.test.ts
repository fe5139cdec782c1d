import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { GET as nothing } from "@/app/api/[...path]/route";
import { POST as analyses } from "@/app/api/analyses/route";
import { GET as health } from "@/app/api/health/route";
import { POST as imports, GET as list } from "@/app/api/imports/route";
import { POST as found } from "@/app/api/jobs/[id]/found/route";
import { POST as giveUp } from "@/app/api/jobs/[id]/give-up/route";
import { GET as history } from "@/app/api/jobs/[id]/history/route";
import { GET as outcome } from "@/app/api/jobs/[id]/outcome/route";
import { POST as readBack } from "@/app/api/jobs/[id]/read-back/route";
import { GET as receipt } from "@/app/api/jobs/[id]/receipt/route";
import { GET as job, DELETE as remove } from "@/app/api/jobs/[id]/route";
import { GET as metrics } from "@/app/api/metrics/route";
import { POST as reset } from "@/app/api/practice/reset/route";
import { accepted, history as historySchema, isOver, jobList, job as jobSchema } from "@/lib/imports/job";
import { outcome as outcomeSchema } from "@/lib/imports/outcome";
import { running } from "@/lib/server/running";

/** The routes as Next calls them, over a practice Lucca of their own. */
const folder = mkdtempSync(join(tmpdir(), "routes-"));
const origin = "http://localhost:4400";
beforeAll(() => {
  vi.stubEnv("DATA_DIR", join(folder, "data"));
  vi.stubEnv("PORT", "4400");
});
afterAll(async () => {
  await (await running()).close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const header = "\uFEFFlogin;workLocationName;areaName;date;position;comment;isDeletion\r\n";
const file = `${header}jdupont;Paris;Service Client;2025-09-18;FullDay;;\r\n`;
const nowhere = { params: Promise.resolve({}) };
const of = (id: string) => ({ params: Promise.resolve({ id }) });

function upload(path: string, headers: Record<string, string> = {}, content = file): Request {
  const body = `--b\r\nContent-Disposition: form-data; name="file"; filename="x.csv"\r\n\r\n${content}\r\n--b--\r\n`;
  const own = {
    origin,
    "content-type": "multipart/form-data; boundary=b",
    "content-length": `${Buffer.byteLength(body)}`,
  };
  return new Request(`${origin}${path}`, { method: "POST", body, headers: { ...own, ...headers } });
}

/** Something our own page asks for. */
function act(method: string, body?: unknown): Request {
  const text = JSON.stringify(body) ?? null;
  const headers = { origin, ...(text !== null && { "content-length": `${Buffer.byteLength(text)}` }) };
  return new Request(origin, { method, headers, body: text });
}

const get = (path: string) => new Request(`${origin}${path}`);
const kindOf = async (answer: Response) => [answer.status, (await answer.json()).kind];
const idOf = async (answer: Response) => accepted.parse(await answer.json()).id;

/** Asks for the job until nothing about it will change by itself. */
async function ended(id: string) {
  for (;;) {
    const seen = jobSchema.parse(await (await job(get(`/api/jobs/${id}`), of(id))).json());
    if (isOver(seen)) return seen;
    await new Promise((next) => setTimeout(next, 20));
  }
}

test("a file is analyzed, then imported, each once per ticket; the import is listed, told, and deleted but for its ticket", async () => {
  const first = await analyses(upload("/api/analyses?override=false"), nowhere);
  const analysis = await idOf(first);
  expect([first.status, first.headers.get("location")]).toEqual([202, `/api/jobs/${analysis}`]);
  expect(await ended(analysis)).toMatchObject({ kind: "analysis", state: "finished", rows: 1, fileName: "x.csv" });
  const said = await outcome(get(""), of(analysis));
  expect(outcomeSchema.parse(await said.json())).toMatchObject({ errors: [] });

  const ticket = { "idempotency-key": randomUUID() };
  const undoFile = "7".repeat(64);
  const path = `/api/imports?override=false&analysis=${analysis}&undo=${undoFile}`;
  const imported = await imports(upload(path, ticket), nowhere);
  const id = await idOf(imported);
  expect([imported.status, imported.headers.get("location")]).toEqual([202, `/api/jobs/${id}`]);
  const again = await imports(upload(path, { "idempotency-key": ticket["idempotency-key"].toUpperCase() }), nowhere);
  expect([again.status, await idOf(again)]).toEqual([200, id]);
  expect(await ended(id)).toMatchObject({ kind: "import", state: "finished", analysis });

  expect(await kindOf(await imports(upload(path, ticket, file + file.slice(header.length)), nowhere))).toEqual([
    409,
    "ticket-differs",
  ]);
  expect(await kindOf(await imports(upload(path, { "idempotency-key": randomUUID() }), nowhere))).toEqual([
    409,
    "analysis-spent",
  ]);
  const { jobs } = jobList.parse(await (await list(get("/api/imports"), nowhere)).json());
  expect(jobs.map((each) => each.id)).toEqual([id]);

  const paper = await receipt(get("/"), of(id));
  expect(paper.headers.get("content-disposition")).toBe(`attachment; filename="receipt-${id}.json"`);
  expect(await paper.json()).toMatchObject({
    ...{ id, kind: "import", state: "finished", account: "practice", environment: "practice", rows: 1 },
    ...{
      startedBy: "this machine",
      fileName: "x.csv",
      override: false,
      found: null,
      undoFile,
      readBack: null,
      after: null,
      batch: null,
      problem: null,
    },
    result: { adds: true, sent: 1 },
    outcome: { complete: true },
  });
  const { events } = historySchema.parse(await (await history(get("/"), of(id))).json());
  expect(events.map(({ what }) => what)).toEqual(["received", "claimed", "accepted", "running", "finished"]);
  expect(events[0]).toMatchObject({ by: "this machine" });

  expect(await (await giveUp(act("POST"), of(id))).json()).toMatchObject({ state: "finished" });
  expect(await kindOf(await found(act("POST", { what: "arrived" }), of(id)))).toEqual([409, "not-unknown"]);

  const counted = { there: 1, missing: 0, different: 0, unread: 0 };
  expect(await (await readBack(act("POST", counted), of(id))).json()).toMatchObject({ undoFile, readBack: counted });
  expect(await kindOf(await readBack(act("POST", { ...counted, there: -1 }), of(id)))).toEqual([
    400,
    "request-invalid",
  ]);
  expect(await kindOf(await readBack(act("POST", counted), of(analysis)))).toEqual([409, "job-live"]);
  expect(await (await receipt(get("/"), of(id))).json()).toMatchObject({ readBack: counted });

  const removed = await remove(act("DELETE"), of(id));
  expect([removed.status, await removed.text()]).toEqual([204, ""]);
  expect(jobList.parse(await (await list(get("/api/imports"), nowhere)).json()).jobs).toEqual([]);
  expect(await kindOf(await outcome(get("/"), of(id)))).toEqual([404, "not-found"]);
  expect(await (await receipt(get("/"), of(id))).json()).toMatchObject({
    ...{ fileName: null, startedBy: null, result: { adds: true, sent: 1 }, outcome: null },
  });
  expect(await idOf(await imports(upload(path, ticket), nowhere))).toBe(id);
});

test("a part of a split file says which one it is", async () => {
  const batch = { id: randomUUID(), part: 1, parts: 2 };
  const path = `/api/analyses?override=false&batch=${batch.id.toUpperCase()}&part=1&parts=2`;
  const id = await idOf(await analyses(upload(path), nowhere));
  expect(await ended(id)).toMatchObject({ state: "finished", batch });
  const ask = `/api/imports?override=false&analysis=${id}&batch=${batch.id}&part=1&parts=2`;
  const answer = await imports(upload(ask, { "idempotency-key": randomUUID() }), nowhere);
  expect(await kindOf(answer)).toEqual([409, "batch-not-analyzed"]);
});

describe("a request that does not say all it must is refused", () => {
  const ticket = { "idempotency-key": randomUUID() };
  const unknown = randomUUID();
  const cases: [string, () => Promise<Response>, number, string][] = [
    ["an analysis without override", () => analyses(upload("/api/analyses"), nowhere), 400, "request-invalid"],
    [
      "an analysis with a vague override",
      () => analyses(upload("/api/analyses?override=1"), nowhere),
      400,
      "request-invalid",
    ],
    [
      "an analysis with two overrides",
      () => analyses(upload("/api/analyses?override=true&override=false"), nowhere),
      400,
      "request-invalid",
    ],
    [
      "an analysis with an unreadable ticket",
      () => analyses(upload("/api/analyses?override=true", { "idempotency-key": "7" }), nowhere),
      400,
      "request-invalid",
    ],
    [
      "an import without override",
      () => imports(upload(`/api/imports?analysis=${unknown}`, ticket), nowhere),
      400,
      "request-invalid",
    ],
    [
      "an import without a ticket",
      () => imports(upload(`/api/imports?override=true&analysis=${unknown}`), nowhere),
      400,
      "ticket-missing",
    ],
    [
      "an import with an unreadable ticket",
      () => imports(upload(`/api/imports?override=true&analysis=${unknown}`, { "idempotency-key": "7" }), nowhere),
      400,
      "ticket-missing",
    ],
    [
      "an import without an analysis",
      () => imports(upload("/api/imports?override=true", ticket), nowhere),
      409,
      "analysis-missing",
    ],
    [
      "an import of an unknown analysis",
      () => imports(upload(`/api/imports?override=true&analysis=${unknown}`, ticket), nowhere),
      409,
      "analysis-missing",
    ],
    [
      "a file we did not write",
      () => analyses(upload("/api/analyses?override=true", {}, "a;b\r\n"), nowhere),
      400,
      "file-not-written-by-us",
    ],
    [
      "a file from another page",
      () => analyses(upload("/api/analyses?override=true", { origin: "http://evil.example" }), nowhere),
      403,
      "wrong-origin",
    ],
    ["an unknown job", () => job(get("/"), of(unknown)), 404, "not-found"],
    ["an id that is none", () => job(get("/"), of("../../etc/passwd")), 404, "not-found"],
    ["the outcome of an unknown job", () => outcome(get("/"), of(unknown)), 404, "not-found"],
    ["the outcome of an id that is none", () => outcome(get("/"), of("7")), 404, "not-found"],
    ...[
      "batch=7&part=1&parts=2",
      `batch=${unknown}&part=3&parts=2`,
      `batch=${unknown}&part=0&parts=2`,
      "part=1&parts=2",
    ].map((part): [string, () => Promise<Response>, number, string] => [
      `a part that is none (${part.replace(unknown, "id")})`,
      () => analyses(upload(`/api/analyses?override=true&${part}`), nowhere),
      400,
      "request-invalid",
    ]),
    [
      "an import that names what is no job",
      () => imports(upload(`/api/imports?override=true&analysis=${unknown}&after=7`, ticket), nowhere),
      400,
      "request-invalid",
    ],
    [
      "an import with an undo file that is no hash",
      () => imports(upload(`/api/imports?override=true&analysis=${unknown}&undo=7`, ticket), nowhere),
      400,
      "request-invalid",
    ],
    ["a finding without words", () => found(act("POST"), of(unknown)), 400, "request-invalid"],
    ["a finding nobody can have", () => found(act("POST", { what: "perhaps" }), of(unknown)), 400, "request-invalid"],
    ["a finding about an unknown job", () => found(act("POST", { what: "nothing" }), of(unknown)), 404, "not-found"],
    [
      "a finding too long to read",
      () => found(act("POST", { what: "x".repeat(2_000) }), of(unknown)),
      400,
      "request-invalid",
    ],
    ["giving up an unknown job", () => giveUp(act("POST"), of(unknown)), 404, "not-found"],
    ["deleting an unknown job", () => remove(act("DELETE"), of(unknown)), 404, "not-found"],
    ["the history of an unknown job", () => history(get("/"), of(unknown)), 404, "not-found"],
    ["the receipt of an unknown job", () => receipt(get("/"), of(unknown)), 404, "not-found"],
    [
      "a deletion from another page",
      () => remove(new Request(origin, { method: "DELETE" }), of(unknown)),
      403,
      "wrong-origin",
    ],
    ["any other address", () => nothing(get("/api/other"), nowhere), 404, "not-found"],
    ["a reset from another page", () => reset(new Request(origin, { method: "POST" }), nowhere), 403, "wrong-origin"],
  ];
  for (const [name, ask, status, kind] of cases)
    test(name, async () => expect(await kindOf(await ask())).toEqual([status, kind]));
});

test("the practice Lucca forgets on request", async () => {
  const answer = await reset(new Request(origin, { method: "POST", headers: { origin } }), nowhere);
  expect([answer.status, await answer.json()]).toEqual([200, { reset: true }]);
});

test("health says that the server can take work", async () => {
  const answer = await health(get("/api/health"), nowhere);
  expect([answer.status, await answer.json()]).toMatchObject([200, { ready: true, database: true, lucca: true }]);
});

test("figures are served only when METRICS asks for them, and name nobody", async () => {
  expect((await metrics(get("/api/metrics"), nowhere)).status).toBe(404);
  (await running()).settings.metrics = true;
  const text = await (await metrics(get("/api/metrics"), nowhere)).text();
  for (const line of [
    /^whereabouts_jobs\{kind="import",state="finished"\} \d+$/m,
    /^whereabouts_lucca_budget_used [1-9]\d*$/m,
    /^whereabouts_lucca_held_seconds 0$/m,
    /^whereabouts_lucca_request_seconds_count\{kind="start",status="200"\} \d+$/m,
    /^whereabouts_lucca_request_seconds_sum\{kind="progress",status="200"\} \d+\.\d{3}$/m,
    /^whereabouts_request_seconds_count\{method="GET",status="404"\} \d+$/m,
    /^process_resident_memory_bytes \d+$/m,
  ])
    expect(text).toMatch(line);
  for (const line of text.trimEnd().split("\n"))
    expect(line).toMatch(/^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{([a-z]+="[\w-]+",?)+\})? [\d.]+)$/);
  expect(text).not.toMatch(/jdupont|localhost|practice-key|[0-9a-f]{8}-/);
});
