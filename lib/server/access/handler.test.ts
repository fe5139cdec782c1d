import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { problemIn } from "@/lib/imports/answer";
import { failed, problemKinds, succeeded } from "@/lib/imports/problem";
import { running } from "@/lib/server/running";
import { handler } from "./handler";
import { statusOf } from "./status";

const folder = mkdtempSync(join(tmpdir(), "handler-"));
beforeAll(() => {
  vi.stubEnv("DATA_DIR", join(folder, "data"));
  vi.stubEnv("PORT", "4400");
});
afterAll(async () => {
  await (await running()).close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const ask = (method: string, headers: Record<string, string> = {}) =>
  new Request("http://localhost:4400/api/x", { method, headers });
const context = { params: Promise.resolve({ id: "7" }) };

describe("which page asks", () => {
  const ok = handler(async () => succeeded("done"));
  test("a page of ours may post", async () =>
    expect((await ok(ask("POST", { origin: "http://localhost:4400" }), context)).status).toBe(200));
  test("anybody who got this far may read", async () => expect((await ok(ask("GET"), context)).status).toBe(200));
  for (const method of ["POST", "PUT", "PATCH", "DELETE"])
    test(`${method} from elsewhere is refused before any work`, async () => {
      const work = vi.fn(async () => succeeded("done"));
      const answer = await handler(work)(ask(method, { origin: "http://evil.example" }), context);
      expect([answer.status, (await answer.json()).kind, work.mock.calls.length]).toEqual([403, "wrong-origin", 0]);
    });
});

describe("problems", () => {
  for (const kind of problemKinds)
    test(`${kind} is answered with its sentence and never a status that browsers repeat`, async () => {
      const answer = await handler(async () => failed({ kind }))(ask("GET"), context);
      const body = await answer.json();
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(body).toMatchObject({ kind, status: answer.status, title: /./.exec(body.title)?.input });
      expect(body.detail).toMatch(/\. .*\.$/);
      expect([408, 421]).not.toContain(answer.status);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    });

  test("refusals of an import are conflicts", () => {
    const conflicts = problemKinds.filter((kind) => statusOf[kind] === 409);
    expect(conflicts).toEqual([
      "reload",
      "analysis-missing",
      "analysis-not-finished",
      "analysis-old",
      "analysis-spent",
      "analysis-has-errors",
      "analysis-differs",
      "ticket-differs",
      "import-live",
      "import-unknown",
      "batch-not-analyzed",
      "job-live",
      "job-unknown",
      "not-unknown",
      "still-moving",
      "given-up",
    ]);
  });

  test("what the page reads of an answer is the problem as it was, Lucca's words in their place", async () => {
    for (const problem of [{ kind: "too-large" }, { kind: "lucca-down", detail: "HTTP 503", retryAfter: 5 }] as const) {
      const answer = await handler(async () => failed(problem))(ask("GET"), context);
      expect(problemIn(await answer.text())).toEqual(problem);
    }
  });

  test("when to come back is said in the header too", async () => {
    const answer = await handler(async () => failed({ kind: "busy", retryAfter: 1.2 }))(ask("GET"), context);
    expect(answer.headers.get("retry-after")).toBe("2");
  });

  test("an exception is answered without a word of it", async () => {
    const answer = await handler(() => Promise.reject(new Error("secret row of jdupont")))(ask("GET"), context);
    const body = await answer.text();
    expect([answer.status, JSON.parse(body).kind]).toEqual([500, "unexpected"]);
    expect(body).not.toContain("jdupont");
  });
});

test("a value is JSON that nobody keeps", async () => {
  const answer = await handler<{ id: string }>(async (_, __, { id }) => succeeded({ id }))(ask("GET"), context);
  expect(await answer.json()).toEqual({ id: "7" });
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

for (const status of [408, 421])
  test(`a route cannot answer ${status}, which browsers take as leave to send again`, async () =>
    expect((await handler(async () => new Response("", { status }))(ask("GET"), context)).status).toBe(500));
