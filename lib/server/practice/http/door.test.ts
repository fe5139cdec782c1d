import { request } from "node:http";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Faults, noFaults, type RequestKind } from "../faults";
import { fileOf, imports, visit } from "../testing/visitor";

let clock = Date.UTC(2026, 10, 22, 12);
const { practice, get, post, headers } = await visit({ now: () => clock });
afterAll(() => practice.stop());
beforeEach(() => {
  practice.reset();
  Object.assign(practice.faults, noFaults());
});

const places = "/work-locations/public/api/work-locations";
const good = fileOf("jdupont;Paris;;2025-09-25;FullDay;;false");
const dryRun = { create: "false", overrideUserLocations: "true" };

describe("who may come in", () => {
  for (const [what, authorization] of [
    ["without a key", undefined],
    ["with a wrong key", "lucca application=wrong"],
    ["with the key of another scheme", `Bearer ${practice.key}`],
    ["with the bare key", practice.key],
  ] as const)
    test(`${what}: 401 as problem details, and nothing is counted`, async () => {
      const answer = await fetch(practice.url + places, { headers: authorization ? { authorization } : {} });
      expect(answer.status).toBe(401);
      expect(answer.headers.get("content-type")).toContain("application/problem+json");
      expect(await answer.json()).toMatchObject({ status: 401, title: "Unauthorized" });
      expect(practice.requests.directory).toBe(0);
    });

  test("a wrong key starts no job", async () => {
    const body = new FormData();
    body.set("file", new Blob([good]), "office-import.csv");
    const url = `${practice.url}${imports}?${new URLSearchParams(dryRun)}`;
    const answer = await fetch(url, { method: "POST", body, headers: { authorization: "lucca application=wrong" } });
    expect([answer.status, practice.accepted.length]).toEqual([401, 0]);
  });

  test("the word before the key may have a capital letter", async () => {
    const answer = await fetch(practice.url + places, {
      headers: { authorization: `Lucca application=${practice.key}` },
    });
    expect(answer.status).toBe(200);
  });

  for (const kind of ["start", "progress", "outcome", "directory"] as const)
    test(`a key without the permission for ${kind} gets 403 there only`, async () => {
      practice.faults.forbidden = [kind];
      expect(await statuses()).toEqual({ start: 200, progress: 404, outcome: 404, directory: 200, [kind]: 403 });
    });
});

describe("what is asked for", () => {
  for (const path of ["/", "/api/v3/departments", `${places}/`, "/work-locations/public/api/user-locations/0", "//"])
    test(`${path} is not there`, async () => expect((await get(path)).status).toBe(404));

  test("another method is refused", async () => {
    const answer = await fetch(practice.url + places, { method: "DELETE", headers });
    expect([answer.status, (await get(imports, dryRun)).status]).toEqual([405, 405]);
  });

  test("requests are counted by kind, refused ones too", async () => {
    await statuses();
    await get(imports, dryRun);
    expect(practice.requests).toEqual({ start: 2, progress: 1, outcome: 1, directory: 1 });
  });

  test("headers over 8 kB are refused", async () => {
    const answer = await fetch(practice.url + places, { headers: { ...headers, "x-long": "a".repeat(9000) } });
    expect(answer.status).toBe(431);
  });
});

describe("50 requests in any sliding 60 s", () => {
  test("the next one waits until the first is a minute old", async () => {
    for (let sent = 0; sent < 50; sent++) {
      expect((await get(places)).status).toBe(200);
      clock += 100;
    }
    const refused = await get(places);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "55"]);
    clock += 54_900;
    expect((await get(places)).status).toBe(429);
    clock += 100;
    expect((await get(places)).status).toBe(200);
    expect((await get(places)).status).toBe(429);
  });

  test("a start over the limit starts nothing", async () => {
    practice.faults.requestsPerMinute = 1;
    expect([(await post(good, dryRun)).status, (await post(good, dryRun)).status]).toEqual([200, 429]);
    expect(practice.accepted.length).toBe(1);
  });
});

describe("troubles", () => {
  for (const [retryAfter, said] of [
    [{ as: "seconds", seconds: 7 }, "7"],
    [{ as: "date", seconds: 7 }, "Sun, 22 Nov 2026 12:00:07 GMT"],
    ["none", null],
  ] as const)
    test(`429 with Retry-After ${said}, so often and no more`, async () => {
      clock = Date.UTC(2026, 10, 22, 12);
      practice.faults.troubles.push({ on: "progress", times: 2, when: "before", how: { status: 429, retryAfter } });
      const unknown = { summaryId: crypto.randomUUID() };
      const answers = [
        await get(`${imports}/progress`, unknown),
        await get(places),
        await get(`${imports}/progress`, unknown),
      ];
      expect(answers.map(({ status }) => status)).toEqual([429, 200, 429]);
      expect(answers[0]?.headers.get("retry-after")).toBe(said);
      expect((await get(`${imports}/progress`, unknown)).status).toBe(404);
    });

  for (const status of [408, 500, 503])
    for (const [when, jobs] of [
      ["before", 0],
      ["after", 1],
    ] as const)
      test(`${status} ${when} the job began: ${jobs} job`, async () => {
        practice.faults.troubles.push({ on: "start", times: 1, when, how: { status } });
        expect((await post(good, dryRun)).status).toBe(status);
        expect(practice.accepted.length).toBe(jobs);
        expect((await post(good, dryRun)).status).toBe(200);
      });

  for (const how of ["reset", "close"] as const)
    for (const [when, jobs] of [
      ["before", 0],
      [{ bodyBytes: 200 }, 0],
      ["after", 1],
    ] as const)
      test(`the connection ends (${how}), ${JSON.stringify(when)}: ${jobs} job`, async () => {
        practice.faults.troubles.push({ on: "start", times: 1, when, how });
        await expect(post(good, dryRun)).rejects.toThrow();
        expect(practice.accepted.length).toBe(jobs);
        expect((await post(good, dryRun)).status).toBe(200);
      });

  test("a redirection says where to", async () => {
    const location = "https://elsewhere.example/";
    practice.faults.troubles.push({ on: "directory", times: 1, when: "before", how: { status: 302, location } });
    const answer = await fetch(practice.url + places, { headers, redirect: "manual" });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, location]);
  });

  test("a status in the middle of the body starts nothing", async () => {
    practice.faults.troubles.push({ on: "start", times: 1, when: { bodyBytes: 100 }, how: { status: 503 } });
    expect((await post(good, dryRun)).status).toBe(503);
    expect(practice.accepted.length).toBe(0);
  });

  test("what an import began before its answer was lost is written", async () => {
    practice.faults.troubles.push({ on: "start", times: 1, when: "after", how: "reset" });
    await expect(post(good, { create: "true", overrideUserLocations: "false" })).rejects.toThrow();
    await practice.idle();
    const query = { date: "2025-09-25", limit: "100", "fields.root": "count" };
    const { count } = await (await get("/work-locations/public/api/user-locations", query)).json();
    expect(count).toBe(1);
  });

  for (const how of ["reset", "close"] as const)
    test(`an answer is cut off (${how}) after so many bytes`, async () => {
      practice.faults.hugeOutcome = 5000;
      const { summaryId } = await (await post(good, dryRun)).json();
      await practice.idle();
      while ((await (await get(`${imports}/progress`, { summaryId })).json()).progress < 100);
      practice.faults.troubles.push({ on: "outcome", times: 1, when: { answerBytes: 100_000 }, how });
      const { status, bytes, whole } = await raw(`${imports}/analysis?summaryId=${summaryId}`);
      expect({ status, bytes, whole }).toEqual({ status: 200, bytes: 100_000, whole: false });
    });

  test("silence: no answer at all, until the client gives up", async () => {
    practice.faults.troubles.push({ on: "directory", times: 1, when: "before", how: "silence" });
    const patience = AbortSignal.timeout(100);
    await expect(fetch(practice.url + places, { headers, signal: patience })).rejects.toThrow();
    expect((await get(places)).status).toBe(200);
  });

  test("an answer that takes its time is overtaken by others", async () => {
    practice.faults.answerDelay = { directory: 200 };
    const answered: number[] = [];
    const note = ({ status }: Response) => answered.push(status);
    await Promise.all([get(places).then(note), get(`${imports}/progress`).then(note)]);
    expect(answered).toEqual([400, 200]);
  });
});

describe("how errors are worded", () => {
  const bodies: [Faults["errorBody"], string | null, RegExp][] = [
    ["problem", "application/problem+json; charset=utf-8", /^\{.*"SummaryId":\[/],
    ["text", "application/json; charset=utf-8", /^"" is not valid\.$/],
    ["empty", null, /^$/],
    ["html", "text/html; charset=utf-8", /^<!doctype html>/],
  ];
  for (const [errorBody, type, body] of bodies)
    test(errorBody, async () => {
      practice.faults.errorBody = errorBody;
      const answer = await get(`${imports}/progress`);
      expect([answer.status, answer.headers.get("content-type")]).toEqual([400, type]);
      expect(await answer.text()).toMatch(body);
    });
});

test("stopping closes connections that are kept alive, at once", async () => {
  const { practice: other, get: ask } = await visit();
  expect((await ask(places)).status).toBe(200);
  await other.stop();
  await expect(ask(places)).rejects.toThrow();
});

test("stopping does not wait for requests that are never answered", { timeout: 3000 }, async () => {
  const { practice: other, get: ask } = await visit();
  other.faults.troubles.push({ on: "directory", times: 1, when: "before", how: "silence" });
  const asked = expect(ask(places)).rejects.toThrow();
  await expect.poll(() => other.requests.directory).toBe(1);
  await other.stop();
  await asked;
});

test("a taken port is the system's error", async () => {
  const port = Number(new URL(practice.url).port);
  await expect(visit({ port })).rejects.toMatchObject({ code: "EADDRINUSE" });
});

async function statuses(): Promise<Record<RequestKind, number>> {
  const unknown = { summaryId: crypto.randomUUID() };
  return {
    start: (await post(good, dryRun)).status,
    progress: (await get(`${imports}/progress`, unknown)).status,
    outcome: (await get(`${imports}/analysis`, unknown)).status,
    directory: (await get(places)).status,
  };
}

function raw(path: string): Promise<{ status: number; bytes: number; whole: boolean }> {
  return new Promise((done, failed) => {
    const asked = request(practice.url + path, { headers }, (answer) => {
      let bytes = 0;
      answer.on("data", (piece: Buffer) => {
        bytes += piece.length;
      });
      answer.on("error", () => {});
      answer.on("close", () => done({ status: answer.statusCode ?? 0, bytes, whole: answer.complete }));
    });
    asked.on("error", failed);
    asked.end();
  });
}
