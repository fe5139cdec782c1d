import { createHash } from "node:crypto";
import { appendFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { maxFileBytes } from "@/lib/imports/limits";
import type { ErrorBody } from "@/lib/server/practice/faults";
import { claimed, connectTo, onDisk, practiceBench, threeRows } from "./fakes/bench";
import { deadPort, httpServer, rawServer, type Seen } from "./fakes/servers";

const id = "9f0c2a6e-3c1b-4f57-8d0e-5b7a2f4c1d90";
const dryRun = { create: false, override: false };
const forReal = { create: true, override: false };

describe("contract §16.16: an import is sent once, whatever comes", () => {
  const answers: [number, string][] = [
    [400, "lucca-bad-request"],
    [401, "lucca-key-refused"],
    [403, "lucca-not-allowed"],
    [404, "lucca-not-found"],
    [408, "lucca-timeout"],
    [413, "lucca-too-large"],
    [429, "lucca-too-many"],
    [500, "lucca-down"],
    [502, "lucca-down"],
    [503, "lucca-down"],
    [302, "lucca-unexpected-reply"],
    [204, "lucca-unexpected-reply"],
  ];
  for (const [status, kind] of answers)
    for (const when of ["before", "after"] as const)
      test(`${status} ${when} it was taken: ${kind}`, async () => {
        const { lucca, practice } = await practiceBench();
        practice.faults.troubles = [{ on: "start", times: 9, when, how: { status } }];
        expect(await lucca.start(await onDisk(threeRows), forReal, claimed)).toMatchObject({
          ok: false,
          problem: { kind },
        });
        expect(practice.requests.start).toBe(1);
        expect(practice.accepted).toHaveLength(when === "after" ? 1 : 0);
      });

  test("a 400 without a word is how Lucca's framework says that something broke: nobody knows", async () => {
    const { lucca, practice } = await practiceBench();
    practice.faults.errorBody = "empty";
    practice.faults.troubles = [{ on: "start", times: 1, when: "after", how: { status: 400 } }];
    const result = await lucca.start(await onDisk(threeRows), forReal, claimed);
    expect(result).toMatchObject({ problem: { kind: "lucca-unexpected-reply" } });
  });

  for (const errorBody of ["problem", "text", "empty", "html"] satisfies ErrorBody[])
    test(`an error worded as ${errorBody} is a short plain detail`, async () => {
      const { lucca, practice } = await practiceBench();
      practice.faults.errorBody = errorBody;
      practice.faults.troubles = [{ on: "start", times: 1, when: "after", how: { status: 500 } }];
      const result = await lucca.start(await onDisk(threeRows), forReal, claimed);
      expect(result).toMatchObject({
        problem: { kind: "lucca-down", detail: expect.stringMatching(/^[^<>]{1,500}$/) },
      });
    });

  for (const how of ["reset", "close"] as const)
    for (const when of ["before", "after", { bodyBytes: 100 }, { answerBytes: 1 }, { answerBytes: 20 }] as const)
      test(`${how} ${JSON.stringify(when)}: no answer, and nobody knows`, async () => {
        const { lucca, practice } = await practiceBench();
        practice.faults.troubles = [{ on: "start", times: 9, when, how }];
        const result = await lucca.start(await onDisk(threeRows), forReal, claimed);
        expect(result).toMatchObject({ problem: { kind: "lucca-no-answer" } });
        expect(practice.requests.start).toBe(1);
      });

  test("a refusal that does not wait for the file, and hangs up at once, is heard every time", async () => {
    const { lucca, practice } = await practiceBench();
    practice.faults.forbidden = ["start"];
    practice.faults.requestsPerMinute = 1000;
    for (const bytes of [10, 10_000, 1_000_000]) {
      const file = await onDisk(Buffer.alloc(bytes));
      for (let time = 0; time < 20; time++)
        expect(await lucca.start(file, forReal, claimed)).toMatchObject({ problem: { kind: "lucca-not-allowed" } });
    }
  });

  test("silence: given up after a while", async () => {
    const { practice } = await practiceBench();
    practice.faults.troubles = [{ on: "start", times: 9, when: "after", how: "silence" }];
    const { lucca } = connectTo(practice.url, { patience: { connect: 1000, body: 100, reply: 1000 } });
    expect(await lucca.start(await onDisk(threeRows), forReal, claimed)).toMatchObject({
      problem: { kind: "lucca-no-answer" },
    });
    expect(practice.requests.start).toBe(1);
  });

  test("an answer without a summaryId: uncertain, with what was said", async () => {
    const { lucca, practice } = await practiceBench();
    practice.faults.startAnswer = "no-id";
    expect(await lucca.start(await onDisk(threeRows), forReal, claimed)).toEqual({
      ok: false,
      problem: { kind: "lucca-unexpected-reply", detail: '{"hasError":false}' },
    });
    expect(practice.accepted).toHaveLength(1);
  });

  test("nobody there: unreachable, tried once", async () => {
    const { lucca, clock } = connectTo(`http://127.0.0.1:${await deadPort()}`);
    expect(await lucca.start(await onDisk(threeRows), forReal, claimed)).toEqual({
      ok: false,
      problem: { kind: "lucca-unreachable", detail: "ECONNREFUSED" },
    });
    expect(clock.slept).toEqual([]);
  });
});

describe("a dry run may be repeated, but only when Lucca did not take it", () => {
  for (const status of [429, 503])
    test(`${status}, ${status}, then fine: three tries`, async () => {
      const { lucca, practice } = await practiceBench();
      practice.faults.troubles = [{ on: "start", times: 2, when: "before", how: { status } }];
      expect(await lucca.start(await onDisk(threeRows), dryRun, claimed)).toMatchObject({ ok: true });
      expect(practice.requests.start).toBe(3);
      expect(practice.accepted.map(({ bytes }) => bytes.toString())).toEqual([threeRows]);
    });

  for (const status of [429, 503])
    test(`${status} without end: given up after three tries`, async () => {
      const { lucca, practice } = await practiceBench();
      practice.faults.troubles = [{ on: "start", times: 9, when: "before", how: { status } }];
      expect(await lucca.start(await onDisk(threeRows), dryRun, claimed)).toMatchObject({ ok: false });
      expect(practice.requests.start).toBe(3);
    });

  test("nobody there: three tries, with growing pauses", async () => {
    const { lucca, clock } = connectTo(`http://127.0.0.1:${await deadPort()}`);
    expect(await lucca.start(await onDisk(threeRows), dryRun, claimed)).toMatchObject({
      problem: { kind: "lucca-unreachable" },
    });
    expect(clock.slept).toEqual([1000, 2000]);
  });

  for (const how of [{ status: 400 }, { status: 408 }, { status: 500 }, { status: 502 }, "reset", "close"] as const)
    test(`${JSON.stringify(how)}: one try`, async () => {
      const { lucca, practice } = await practiceBench();
      practice.faults.troubles = [{ on: "start", times: 9, when: "after", how }];
      expect(await lucca.start(await onDisk(threeRows), dryRun, claimed)).toMatchObject({ ok: false });
      expect(practice.requests.start).toBe(1);
    });
});

describe("contract §16.2: the part's name", () => {
  test("a dry run finds out what Lucca takes, and the import uses it", async () => {
    const { lucca, practice } = await practiceBench();
    practice.faults.filePart = "office-import.csv";
    const file = await onDisk(threeRows);
    expect(await lucca.start(file, dryRun, claimed)).toMatchObject({ ok: true });
    expect(practice.requests.start).toBe(2);
    expect(await lucca.start(file, forReal, claimed)).toMatchObject({ ok: true });
    expect(await lucca.start(file, dryRun, claimed)).toMatchObject({ ok: true });
    expect(practice.requests.start).toBe(4);
    expect(practice.accepted.every(({ bytes }) => bytes.toString() === threeRows)).toBe(true);
  });

  test("an import never experiments", async () => {
    const { lucca, practice } = await practiceBench();
    practice.faults.filePart = "office-import.csv";
    const result = await lucca.start(await onDisk(threeRows), forReal, claimed);
    expect(result).toMatchObject({ problem: { kind: "lucca-bad-request" } });
    expect(practice.requests.start).toBe(1);
  });

  for (const said of [
    "The file field is required.",
    '{"errors":{"file":["No file was sent"]}}',
    "Aucun fichier",
    "Falta el archivo",
    "Es wurde keine Datei gesendet",
  ])
    test(`"${said}" under both names: two dry runs, and the first answer`, async () => {
      const names: (string | undefined)[] = [];
      const { url } = await httpServer((seen, response, nth) => {
        names.push(partName(seen));
        response.writeHead(400).end(nth === 1 ? said : `${said} (2)`);
      });
      const result = await connectTo(url).lucca.start(await onDisk("x"), dryRun, claimed);
      expect(names).toEqual(["file", "office-import.csv"]);
      expect(result).toMatchObject({
        problem: { kind: "lucca-bad-request", detail: expect.not.stringContaining("(2)") },
      });
    });

  for (const [status, said] of [
    [400, "The header is wrong"],
    [400, ""],
    [403, "No file for you: permission is missing"],
    [500, "The file is missing"],
  ] as const)
    test(`${status} "${said}" is no reason for another name`, async () => {
      const { url, requests } = await httpServer((_, response) => response.writeHead(status).end(said));
      expect(await connectTo(url).lucca.start(await onDisk("x"), dryRun, claimed)).toMatchObject({ ok: false });
      expect(requests.map(partName)).toEqual(["file"]);
    });

  test("what failed for another reason under the second name is not remembered", async () => {
    const { url, requests } = await httpServer((_, response, nth) =>
      response.writeHead(nth === 1 ? 400 : 500).end(nth === 1 ? "file missing" : ""),
    );
    const { lucca } = connectTo(url);
    const file = await onDisk("x");
    expect(await lucca.start(file, dryRun, claimed)).toMatchObject({ problem: { kind: "lucca-down" } });
    await lucca.start(file, forReal, claimed);
    expect(requests.map(partName)).toEqual(["file", "office-import.csv", "file"]);
  });
});

describe("the file", () => {
  for (const bytes of [0, 1, 65_535, 65_536, 65_537, 10_000_000])
    test(`of ${bytes} bytes arrives as it was`, async () => {
      const { url, requests } = await httpServer((_, response) => response.end(`"${id}"`));
      const content = Buffer.alloc(bytes, "0123456789é\r\n--");
      expect(await connectTo(url).lucca.start(await onDisk(content), forReal, claimed)).toMatchObject({ ok: true });
      expect(requests).toHaveLength(1);
      const [{ headers, body } = never()] = requests;
      expect(headers["content-length"]).toBe(String(bytes + 256));
      expect(headers["transfer-encoding"]).toBeUndefined();
      const begin = body.indexOf("\r\n\r\n") + 4;
      expect(sha256(body.subarray(begin, begin + bytes))).toBe(sha256(content));
    });

  test("that is not there, or not as long as said: nothing leaves", async () => {
    const { url, connections } = await rawServer(() => undefined);
    const { lucca } = connectTo(url);
    const file = await onDisk("abc");
    const nothing = { ok: false, problem: { kind: "storage" } };
    expect(await lucca.start({ path: `${file.path}-gone`, bytes: 3 }, forReal, claimed)).toEqual(nothing);
    expect(await lucca.start({ ...file, bytes: 2 }, forReal, claimed)).toEqual(nothing);
    expect(await lucca.start({ ...file, bytes: 4 }, forReal, claimed)).toEqual(nothing);
    await appendFile(file.path, "d");
    expect(await lucca.start(file, forReal, claimed)).toEqual(nothing);
    expect(connections).toHaveLength(0);
  });

  test("that would make a body over 100,000,000 bytes: nothing leaves (contract §16.35)", async () => {
    const { url, connections } = await rawServer(() => undefined);
    const result = await connectTo(url).lucca.start({ path: "/nowhere", bytes: maxFileBytes + 1 }, forReal, claimed);
    expect(result).toEqual({ ok: false, problem: { kind: "lucca-too-large" } });
    expect(connections).toHaveLength(0);
  });
});

test("a start that waits for its turn when we stop is not sent", async () => {
  const { url, requests } = await httpServer((_, response) => response.writeHead(404).end());
  const { lucca } = connectTo(url, { budget: closedBudget });
  expect(await lucca.start(await onDisk("x"), forReal, claimed)).toEqual({ ok: false, problem: { kind: "restarted" } });
  expect(requests).toHaveLength(0);
});

const closedBudget = {
  turn: async () => false,
  hold: async () => undefined,
  waitingUntil: () => null,
  close: () => undefined,
};

const partName = ({ body }: Seen) => /; name="([^"]*)"/.exec(body.toString("latin1"))?.[1];
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
function never(): never {
  throw new Error("no request arrived");
}

describe("what is not claimed is not sent", () => {
  for (const [word, claim, kind] of [
    ["refused", async () => false, "restarted"],
    ["not written down", () => Promise.reject(new Error("disk full")), "storage"],
  ] as const)
    for (const flags of [forReal, dryRun])
      test(`a claim that is ${word}, create=${flags.create}`, async () => {
        const { lucca, practice } = await practiceBench();
        expect(await lucca.start(await onDisk(threeRows), flags, claim)).toEqual({ ok: false, problem: { kind } });
        expect(practice.requests.start).toBe(0);
      });

  test("a start is claimed only when it is its turn", async () => {
    const { lucca, practice } = await practiceBench();
    const order: string[] = [];
    const claim = async () => {
      order.push(`claimed with ${practice.requests.start} sent`);
      return true;
    };
    await lucca.start(await onDisk(threeRows), forReal, claim);
    expect(order).toEqual(["claimed with 0 sent"]);
    practice.faults.troubles = [{ on: "start", times: 1, when: "before", how: { status: 503 } }];
    await lucca.start(await onDisk(threeRows), dryRun, claim);
    expect(order.slice(1)).toEqual(["claimed with 1 sent", "claimed with 2 sent"]);
  });
});

test("what was claimed by a process that then stood still does not leave: others may have taken it for dead", async () => {
  const { lucca, practice, clock } = await practiceBench();
  const asleep = async () => {
    await clock.sleep(5_000, new AbortController().signal);
    return true;
  };
  expect(await lucca.start(await onDisk(threeRows), forReal, asleep)).toEqual({
    ok: false,
    problem: { kind: "restarted" },
  });
  expect(practice.requests.start).toBe(0);
});
