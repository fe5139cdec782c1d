import { describe, expect, test } from "vitest";
import { claimed, connectTo, onDisk, practiceBench } from "./fakes/bench";
import { deadPort, httpServer } from "./fakes/servers";
import { inMemory } from "./fakes/store";

const id = "9f0c2a6e-3c1b-4f57-8d0e-5b7a2f4c1d90";

describe("reads are tried again, three times at most", () => {
  for (const how of ["reset", "close", { status: 503 }] as const)
    test(`${JSON.stringify(how)} twice, then an answer`, async () => {
      const { lucca, practice, clock } = await practiceBench();
      practice.faults.unknownJob = "zero";
      practice.faults.troubles = [{ on: "progress", times: 2, when: "before", how }];
      expect(await lucca.progress(id)).toEqual({ ok: true, value: 0 });
      expect(practice.requests.progress).toBe(3);
      expect(clock.slept).toEqual([1000, 2000]);
    });

  for (const [how, kind] of [
    ["reset", "lucca-no-answer"],
    [{ status: 503 }, "lucca-down"],
  ] as const)
    test(`${JSON.stringify(how)} without end: ${kind} after three tries`, async () => {
      const { lucca, practice } = await practiceBench();
      practice.faults.troubles = [{ on: "any", times: 99, when: "before", how }];
      expect(await lucca.progress(id)).toMatchObject({ problem: { kind } });
      expect(await lucca.outcome("import", id, inMemory())).toMatchObject({ problem: { kind } });
      expect(practice.requests).toMatchObject({ progress: 3, outcome: 3 });
    });

  test("nobody there", async () => {
    const { lucca, clock } = connectTo(`http://127.0.0.1:${await deadPort()}`);
    expect(await lucca.progress(id)).toMatchObject({ problem: { kind: "lucca-unreachable" } });
    expect(clock.slept).toEqual([1000, 2000]);
  });

  for (const status of [400, 401, 403, 404, 408, 500, 502, 504, 302])
    test(`not after ${status}`, async () => {
      const { lucca, practice } = await practiceBench();
      practice.faults.troubles = [{ on: "progress", times: 9, when: "before", how: { status } }];
      expect(await lucca.progress(id)).toMatchObject({ ok: false });
      expect(practice.requests.progress).toBe(1);
    });

  test("a 503 that asks for minutes is passed on instead of waited for", async () => {
    const { lucca, practice, clock } = await practiceBench();
    const how = { status: 503, retryAfter: { as: "seconds", seconds: 300 } } as const;
    practice.faults.troubles = [{ on: "progress", times: 1, when: "before", how }];
    expect(await lucca.progress(id)).toMatchObject({ problem: { kind: "lucca-down", retryAfter: 300 } });
    expect(clock.slept).toEqual([]);
  });
});

describe("contract §14: Lucca's request limit", () => {
  for (const [retryAfter, seconds] of [
    [{ as: "seconds", seconds: 7 }, 7],
    [{ as: "date", seconds: 90 }, 90],
    [undefined, 60],
  ] as const)
    test(`a 429 with Retry-After ${JSON.stringify(retryAfter)} is waited for ${seconds} s, by everybody`, async () => {
      const { lucca, practice, clock } = await practiceBench();
      practice.faults.unknownJob = "zero";
      const how = { status: 429, ...(retryAfter && { retryAfter }) };
      practice.faults.troubles = [{ on: "progress", times: 1, when: "before", how }];
      const began = clock.now();
      expect(await lucca.progress(id)).toEqual({ ok: true, value: 0 });
      expect(clock.now() - began).toBe(seconds * 1000);
      expect(practice.requests.progress).toBe(2);
    });

  test("while it lasts, it is said until when", async () => {
    const { url } = await httpServer((_, response) => response.writeHead(429, { "retry-after": "40" }).end());
    const { lucca, clock } = connectTo(url);
    expect(lucca.waitingUntil()).toBeNull();
    await lucca.start(await onDisk("x"), { create: true, override: false }, claimed);
    expect(lucca.waitingUntil()).toBe(new Date(clock.now() + 40_000).toISOString());
  });

  test("a hundred questions never meet it, at 30 a minute", async () => {
    const { lucca, practice } = await practiceBench();
    practice.faults.unknownJob = "zero";
    practice.faults.requestsPerMinute = 30;
    for (let question = 0; question < 100; question++) expect(await lucca.progress(id)).toMatchObject({ ok: true });
    expect(practice.requests.progress).toBe(100);
  });
});
