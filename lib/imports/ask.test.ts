import { afterEach, expect, test, vi } from "vitest";
import { Failed, troubleOf } from "./answer";
import { askImports, askImportsAgain, askJob, askJobAgain, askOutcome } from "./ask";
import { jobStates } from "./job";
import { jobLike } from "./job-fixture";

const job = jobLike({ fileName: null });
const { id } = job;
const { signal } = new AbortController();

/** What the server says; null = it does not answer. */
function serverSays(reply: { status?: number; body: unknown } | null) {
  vi.stubGlobal("fetch", async () => {
    if (!reply) throw new TypeError("Failed to fetch");
    const body = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body);
    return new Response(body, { status: reply.status ?? 200, headers: { date: "Mon, 02 Mar 2026 10:02:00 GMT" } });
  });
}
afterEach(() => vi.unstubAllGlobals());

test("silence is measured by the server's clock alone", async () => {
  serverSays({ body: job });
  expect(await askJob(id, signal)).toMatchObject({ progress: 40, silentMs: 90_000 });
});

test("the list holds what the server lists", async () => {
  serverSays({ body: { jobs: [job] } });
  expect(await askImports(signal)).toEqual([job]);
});

test("how long a job still waits for Lucca's limit is by the server's clock", async () => {
  serverSays({ body: { ...job, waitingUntil: "2026-03-02T10:02:12Z" } });
  expect(await askJob(id, signal)).toMatchObject({ waitMs: 12_000 });
});

for (const [what, reply, kind] of [
  ["a refusal carries its kind", { status: 404, body: { kind: "outcome-not-ready" } }, "outcome-not-ready"],
  ["a proxy's page is unexpected", { status: 502, body: "<h1>Bad gateway</h1>" }, "unexpected"],
  ["a success in another form is unexpected", { body: { errors: "none" } }, "unexpected"],
  ["no answer is said to be none", null, "server-no-answer"],
] as const)
  test(what, async () => {
    serverSays(reply);
    expect(await askOutcome(id, signal).catch(troubleOf)).toMatchObject({ kind });
  });

test("a job is asked for again while it lives, however often nobody answers", () => {
  for (const state of jobStates)
    expect(askJobAgain({ state }, null)).toBe(
      ["finished", "refused", "failed", "unknown"].includes(state) ? false : 1000,
    );
  expect(askJobAgain(undefined, new Failed({ kind: "server-no-answer" }))).toBe(1000);
});

test("a job the server does not know is not asked for again", () =>
  expect(askJobAgain(undefined, new Failed({ kind: "not-found" }))).toBe(false));

test("the list is followed while one of its jobs lives", () => {
  expect(askImportsAgain([job, { ...job, state: "finished" }])).toBe(1000);
  expect(askImportsAgain([{ ...job, state: "unknown" }])).toBe(false);
});
