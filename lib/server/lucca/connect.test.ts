import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { connectLucca } from "./connect";
import { claimed, connectTo, key, onDisk, practiceBench, threeRows } from "./fakes/bench";
import { deadPort, httpServer } from "./fakes/servers";
import { inMemory } from "./fakes/store";
import type { Lucca } from "./lucca";

const id = "9f0c2a6e-3c1b-4f57-8d0e-5b7a2f4c1d90";

describe("from start to outcome", () => {
  test("an analysis: what would happen, on the rows as Lucca read them", async () => {
    const { lucca } = await practiceBench();
    const outcome = await through(lucca, "analysis");
    expect(outcome).toMatchObject({ created: 2, deleted: 0, complete: true });
    expect(outcome.errors).toEqual([
      {
        line: {
          login: "nobody",
          workLocationName: "Paris",
          areaName: "",
          date: "2031-03-03",
          position: "FullDay",
          comment: "",
          isDeletion: false,
        },
        lineNumber: 3,
        said: expect.any(String),
      },
    ]);
    expect(outcome.warnings).toMatchObject([{ line: { login: "mlefevre", date: "2025-09-19" }, isConflict: true }]);
  });

  test("an import: what happened, in the same shape", async () => {
    const { lucca, practice } = await practiceBench();
    expect(await through(lucca, "import")).toMatchObject({ created: 2, deleted: 0, errors: [{ lineNumber: 3 }] });
    expect(practice.accepted.map(({ create, bytes }) => [create, bytes.toString()])).toEqual([[true, threeRows]]);
  });

  for (const create of [true, false])
    for (const override of [true, false])
      test(`both flags are said: create=${create}, override=${override} (contract §16.3)`, async () => {
        const { lucca, practice } = await practiceBench();
        await lucca.start(await onDisk(threeRows), { create, override }, claimed);
        expect(practice.accepted).toMatchObject([{ create, override }]);
      });

  for (const startAnswer of ["object", "string", "text", "upper-case-key"] as const)
    test(`contract §16.1: the summaryId as ${startAnswer}`, async () => {
      const { lucca, practice } = await practiceBench();
      practice.faults.startAnswer = startAnswer;
      const started = await lucca.start(await onDisk(threeRows), { create: true, override: false }, claimed);
      expect(started).toEqual({ ok: true, value: { summaryId: practice.accepted[0]?.summaryId } });
    });

  for (const faults of [
    ...(["csv", "lower", "upper", "pascal"] as const).map((echoKeys) => ({ echoKeys })),
    { echo: "null" },
    { echo: "absent" },
    { emptyLists: "null" },
    { emptyLists: "absent" },
    { errorFileUri: "foreign" },
  ] as const)
    test(`contract §16.6, §16.8: the same outcome with ${JSON.stringify(faults)}`, async () => {
      const { lucca, practice } = await practiceBench();
      Object.assign(practice.faults, faults);
      expect(await through(lucca, "analysis")).toMatchObject({
        created: 2,
        errors: [{ lineNumber: 3, line: "echo" in faults ? null : { login: "nobody", workLocationName: "Paris" } }],
        warnings: [{ isConflict: true }],
      });
    });

  for (const faults of [
    { counts: "null" },
    { counts: "absent" },
    { summaries: "null" },
    { summaries: "absent" },
  ] as const)
    test(`contract §16.8: unknown counts with ${JSON.stringify(faults)}`, async () => {
      const { lucca, practice } = await practiceBench();
      Object.assign(practice.faults, faults);
      expect(await through(lucca, "import")).toMatchObject({
        created: null,
        deleted: null,
        errors: [{ lineNumber: 3 }],
      });
    });
});

describe("contract §6, §16.11–13: following a job", () => {
  test("progress may jump, stall and go back", async () => {
    const { lucca, practice } = await practiceBench();
    const summaryId = await started(lucca, "analysis");
    practice.faults.progress = [0, 60, 20, 99, 100];
    const said = [];
    for (let poll = 0; poll < 5; poll++) said.push(await lucca.progress(summaryId));
    expect(said.map((result) => result.ok && result.value)).toEqual([0, 60, 20, 99, 100]);
  });

  for (const unknownJob of ["404", "400"] as const)
    test(`a job Lucca answers ${unknownJob} for is forgotten`, async () => {
      const { lucca, practice } = await practiceBench();
      practice.faults.unknownJob = unknownJob;
      expect(await lucca.progress(id)).toMatchObject({ ok: false, problem: { kind: "lucca-forgot-job" } });
    });

  for (const as of ["404", "204", "empty"] as const)
    test(`an outcome answered with ${as} is not ready; asking again is for the tracker`, async () => {
      const { lucca, practice } = await practiceBench();
      const summaryId = await started(lucca, "analysis");
      await lucca.progress(summaryId);
      practice.faults.outcomeLate = { times: 1, as };
      expect(await lucca.outcome("analysis", summaryId, inMemory())).toMatchObject({
        problem: { kind: "outcome-not-ready" },
      });
      expect(await lucca.outcome("analysis", summaryId, inMemory())).toMatchObject({ ok: true });
      expect(practice.requests.outcome).toBe(2);
    });

  test("an outcome that takes Lucca too long is a timeout, at once", async () => {
    const { lucca, practice } = await practiceBench();
    const summaryId = await started(lucca, "analysis");
    await lucca.progress(summaryId);
    practice.faults.outcomeLimit = 0;
    expect(await lucca.outcome("analysis", summaryId, inMemory())).toMatchObject({
      problem: { kind: "lucca-timeout" },
    });
    expect(practice.requests.outcome).toBe(1);
  });

  for (const announced of [true, false])
    test(`of more than 64 MB the first 64 are read, announced=${announced}`, async () => {
      const error = `${JSON.stringify({ error: "x".repeat(1_000) })},`;
      const start = `{"userLocationsCreatedSummary":{"count":7},"errorLines":[`;
      const { url } = await httpServer((_, response) => {
        if (announced) response.setHeader("content-length", 80_000_000);
        response.write(start);
        for (let sent = 0; sent < 70; sent++) response.write(error.repeat(1_000));
        if (!announced) response.end();
      });
      const { lucca } = connectTo(url);
      const store = inMemory();
      const known = { created: 7, deleted: null, errorLines: null, warningLines: null, refusedRows: null };
      expect(await lucca.outcome("import", id, store)).toEqual({
        ok: false,
        problem: { kind: "outcome-too-large" },
        known: { ...known, complete: false },
      });
      expect(store.outcome().errors).toHaveLength(Math.floor((64_000_000 - start.length) / error.length));
    });

  test("an outcome that breaks off is asked for again, and then as much is known as came", async () => {
    const { practice, lucca } = await practiceBench();
    const summaryId = await started(lucca, "analysis");
    await lucca.progress(summaryId);
    practice.faults.troubles = [{ on: "outcome", times: 3, when: { answerBytes: 500 }, how: "reset" }];
    const store = inMemory();
    expect(await lucca.outcome("analysis", summaryId, store)).toMatchObject({
      problem: { kind: "lucca-no-answer" },
      known: { created: 2, complete: false },
    });
    expect(store.outcome()).toMatchObject({ created: 2, complete: false });
    expect(practice.requests.outcome).toBe(3);
    expect(await lucca.outcome("analysis", summaryId, store)).toMatchObject({
      value: { errorLines: 1, complete: true },
    });
    expect(store.outcome()).toMatchObject({ errors: [{}], warnings: [{}], complete: true });
  });

  test("a slow outcome is read to its end as long as something comes, however long that takes in all", async () => {
    const row = JSON.stringify({ lineNumber: 2, error: "User doesn't exist" });
    const reply = `{"userLocationsCreatedSummary":{"count":7},"errorLines":[${Array(24).fill(row).join(",")}]}`;
    const pieces = reply.match(/.{1,48}/g) ?? [];
    const { url } = await httpServer(async (_, response) => {
      for (const piece of pieces) {
        response.write(piece);
        await new Promise((later) => setTimeout(later, 80));
      }
      response.end();
    });
    const { lucca } = connectTo(url, { patience: { connect: 1_000, body: 1_000, reply: 1_000 } });
    const store = inMemory();
    expect(await lucca.outcome("import", id, store)).toMatchObject({ value: { created: 7, errorLines: 24 } });
    expect(store.outcome().errors).toHaveLength(24);
  });

  test("a store that refuses is storage, not Lucca", async () => {
    const { lucca } = await practiceBench();
    const summaryId = await started(lucca, "analysis");
    await lucca.progress(summaryId);
    const store = { begin: () => Promise.reject(new Error("disk full")), add: async () => {} };
    expect(await lucca.outcome("analysis", summaryId, store)).toEqual({
      ok: false,
      problem: { kind: "storage" },
      known: null,
    });
  });

  test("an answer that is none of the documented ones is unexpected, with what it said", async () => {
    const { url } = await httpServer((_, response) => response.end("<h1>Maintenance</h1>"));
    const { lucca } = connectTo(url);
    const unexpected = { ok: false, problem: { kind: "lucca-unexpected-reply", detail: "Maintenance" } };
    expect(await lucca.progress(id)).toEqual(unexpected);
    expect(await lucca.outcome("import", id, inMemory())).toEqual({ ...unexpected, known: null });
    expect(await lucca.start(await onDisk("x"), { create: true, override: false }, claimed)).toEqual(unexpected);
  });

  test("a compressed answer is unexpected, for an outcome too", async () => {
    const { url } = await httpServer((_, response) => response.setHeader("content-encoding", "br").end("{}"));
    const { lucca } = connectTo(url);
    expect(await lucca.progress(id)).toMatchObject({ problem: { kind: "lucca-unexpected-reply" } });
    expect(await lucca.outcome("import", id, inMemory())).toMatchObject({
      problem: { kind: "lucca-unexpected-reply" },
    });
  });

  test("another job's outcome is not taken", async () => {
    const { url } = await httpServer((_, response) =>
      response.end('{"summaryId":"1d2b7c1a-6b53-4a58-9a8e-0b9a4b0f6f11","errorLines":[]}'),
    );
    expect(await connectTo(url).lucca.outcome("analysis", id, inMemory())).toMatchObject({
      problem: { kind: "lucca-unexpected-reply" },
    });
  });
});

test("the key is in no problem, nor in anything that can be seen of the connection", async () => {
  const { url } = await httpServer(({ headers }, response, nth) =>
    response.writeHead(nth % 2 ? 401 : 200).end(JSON.stringify({ detail: headers.authorization, key })),
  );
  const { lucca } = connectTo(url);
  const file = await onDisk("x");
  const said = [
    await lucca.progress(id),
    await lucca.progress(id),
    await lucca.outcome("import", id, inMemory()),
    await lucca.outcome("import", id, inMemory()),
    await lucca.start(file, { create: true, override: true }, claimed),
    await lucca.start(file, { create: true, override: true }, claimed),
    await connectTo(`http://127.0.0.1:${await deadPort()}`).lucca.progress(id),
  ];
  expect(said.filter(({ ok }) => ok)).toEqual([]);
  expect(JSON.stringify(said)).not.toContain(key);
  expect(inspect(lucca, { depth: null, showHidden: true })).not.toContain(key);
});

test("a wrong key is refused", async () => {
  const { practice } = await practiceBench();
  const { lucca } = connectTo(practice.url, { key: "another" });
  expect(await lucca.progress(id)).toMatchObject({ problem: { kind: "lucca-key-refused" } });
});

describe("connecting", () => {
  test("the account says where an import would land", () => {
    expect(connectTo("https://acme.ilucca-test.net").lucca.account).toEqual({
      name: "acme",
      environment: "test",
      ownPractice: false,
    });
    expect(connectTo("http://127.0.0.1:4200", { ownPractice: true }).lucca.account).toEqual({
      name: "practice",
      environment: "practice",
      ownPractice: true,
    });
  });

  for (const url of ["https://evil.example", "http://acme.ilucca.net", "https://acme.ilucca.net.evil.example"])
    test(`no key for ${url}`, () => {
      expect(() => connectLucca({ url, key, ownPractice: false })).toThrow(/Lucca's address must/);
    });

  for (const bad of ["", "a b", "a\r\nx: y", "clé", "\u0000"])
    test(`the key ${JSON.stringify(bad)} is none, and is not repeated`, () => {
      expect(() => connectLucca({ url: "https://acme.ilucca.net", key: bad, ownPractice: false })).toThrow(
        "Lucca's API key must be plain characters without spaces",
      );
    });
});

async function started(lucca: Lucca, kind: "analysis" | "import"): Promise<string> {
  const result = await lucca.start(await onDisk(threeRows), { create: kind === "import", override: false }, claimed);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value.summaryId;
}

async function through(lucca: Lucca, kind: "analysis" | "import") {
  const summaryId = await started(lucca, kind);
  expect(await lucca.progress(summaryId)).toEqual({ ok: true, value: 100 });
  const store = inMemory();
  const outcome = await lucca.outcome(kind, summaryId, store);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return store.outcome();
}
