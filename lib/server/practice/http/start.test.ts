import { connect } from "node:net";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Faults, noFaults } from "../faults";
import { fileOf, imports, visit } from "../testing/visitor";

const { practice, post, headers, outcomeOf } = await visit();
afterAll(() => practice.stop());
beforeEach(() => {
  practice.reset();
  Object.assign(practice.faults, noFaults());
});

const row = "jdupont;Paris;;2025-09-25;FullDay;;false";
const good = fileOf(row);
const dryRun = { create: "false", overrideUserLocations: "true" };
const uuid = /^[0-9a-f-]{36}$/;

describe("how a start answers", () => {
  const answers: [Faults["startAnswer"], string, RegExp][] = [
    ["object", "application/json", /^\{"summaryId":"[0-9a-f-]{36}"\}$/],
    ["string", "application/json", /^"[0-9a-f-]{36}"$/],
    ["text", "text/plain", uuid],
    ["upper-case-key", "application/json", /^\{"SummaryId":"[0-9a-f-]{36}"\}$/],
    ["no-id", "application/json", /^\{"hasError":false\}$/],
  ];
  for (const [startAnswer, type, body] of answers)
    test(startAnswer, async () => {
      practice.faults.startAnswer = startAnswer;
      const answer = await post(good, dryRun);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toContain(type);
      expect(await answer.text()).toMatch(body);
      expect(practice.accepted.length).toBe(1);
    });

  test("the auditor's list says what came, byte for byte", async () => {
    await post(good, { create: "true", overrideUserLocations: "false" });
    expect(practice.accepted).toMatchObject([
      { create: true, override: false, summaryId: expect.stringMatching(uuid) },
    ]);
    expect(practice.accepted[0]?.bytes.toString()).toBe(good);
    expect(practice.accepted[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("a practice Lucca that keeps no bytes still knows their hash", async () => {
    const other = await visit({ keepBytes: false });
    await other.start(good);
    await practice.idle();
    await post(good, dryRun);
    expect(other.practice.accepted[0]).toMatchObject({ bytes: Buffer.alloc(0), sha256: practice.accepted[0]?.sha256 });
    await other.practice.stop();
  });
});

describe("what a start must say", () => {
  for (const [flags, fields] of [
    [{}, ["create", "overrideUserLocations"]],
    [{ create: "true" }, ["overrideUserLocations"]],
    [{ overrideUserLocations: "true" }, ["create"]],
    [{ create: "True", overrideUserLocations: "1" }, ["create", "overrideUserLocations"]],
  ] as const)
    test(`${JSON.stringify(flags)} lacks ${fields.join(" and ")}`, async () => {
      const answer = await post(good, flags);
      expect(answer.status).toBe(400);
      expect(Object.keys((await answer.json()).errors)).toEqual(fields);
    });

  for (const [filePart, name, taken] of [
    ["any", "file", true],
    ["any", "anything", true],
    ["file", "file", true],
    ["file", "office-import.csv", false],
    ["office-import.csv", "office-import.csv", true],
    ["office-import.csv", "file", false],
  ] as const)
    test(`a part named ${name} where ${filePart} is wanted: ${taken ? "taken" : "the file is missing"}`, async () => {
      practice.faults.filePart = filePart;
      const answer = await post(good, dryRun, name);
      expect(answer.status).toBe(taken ? 200 : 400);
      if (!taken) expect(await answer.json()).toMatchObject({ errors: { file: ["The file is missing."] } });
    });

  for (const [what, type, body] of [
    ["no multipart", "text/csv", good],
    ["no boundary", "multipart/form-data", good],
    ["no part", "multipart/form-data; boundary=b", "--b--\r\n"],
    [
      "no file part",
      "multipart/form-data; boundary=b",
      '--b\r\ncontent-disposition: form-data; name="file"\r\n\r\nx\r\n--b--\r\n',
    ],
    [
      "no end",
      "multipart/form-data; boundary=b",
      '--b\r\ncontent-disposition: form-data; name="file"; filename="f"\r\n\r\nx',
    ],
  ] as const)
    test(`a body with ${what} is a 400`, async () => {
      const url = `${practice.url}${imports}?${new URLSearchParams(dryRun)}`;
      const answer = await fetch(url, { method: "POST", body, headers: { ...headers, "content-type": type } });
      expect([answer.status, practice.accepted.length]).toEqual([400, 0]);
      expect(await answer.json()).toMatchObject({ errors: { file: [expect.any(String)] } });
    });
});

describe("a file that is refused as a whole", () => {
  const header = "login;workLocationName;areaName;date;position;comment;isDeletion";
  const refused: [string, string, RegExp][] = [
    ["empty", "", /empty/],
    ["without byte-order mark", good.slice(1), /byte-order mark/],
    ["with two byte-order marks", `\uFEFF${good}`, /not known/],
    ["with commas", good.replaceAll(";", ","), /not known/],
    ["with a header in other letters", good.replace("login", "Login"), /"Login" is not known/],
    ["with a space in a header", good.replace("login", "login "), /not known/],
    ["with a column of its own", `\uFEFF${header};team\r\n${row};A\r\n`, /"team" is not known/],
    ["with a column twice", `\uFEFF${header};login\r\n${row};jdupont\r\n`, /twice/],
    [
      "without a required column",
      "\uFEFFlogin;workLocationName;date\r\njdupont;Paris;2025-09-25\r\n",
      /"position" is missing/,
    ],
    ["with CR alone as line end", good.replaceAll("\r\n", "\r"), /not known/],
    ["with only a byte-order mark", "\uFEFF", /no header/],
    ["with a header that has a stray quote", good.replace("login", '"login'), /./],
  ];
  for (const [what, file, said] of refused)
    test(what, async () => {
      const answer = await post(file, dryRun);
      expect(answer.status).toBe(400);
      expect((await answer.json()).errors.file[0]).toMatch(said);
      expect(practice.accepted.length).toBe(0);
    });

  const accepted: [string, string][] = [
    ["with LF line ends", good.replaceAll("\r\n", "\n")],
    ["without a last line end", good.trimEnd()],
    [
      "with the columns in another order",
      "\uFEFFposition;date;login;workLocationName\r\nFullDay;2025-09-25;jdupont;Paris\r\n",
    ],
    [
      "with first and last names",
      "\uFEFFlogin;firstName;lastName;workLocationName;date;position\njdupont;J;D;Paris;2025-09-25;FullDay\n",
    ],
    ["with quoted headers", good.replace("login", '"login"')],
  ];
  for (const [what, file] of accepted)
    test(`${what}, a file is taken`, async () => {
      const answer = await post(file, dryRun);
      const told = await (await outcomeOf((await answer.json()).summaryId, false)).json();
      expect(told).toMatchObject({ validUserLocationsToCreateSummary: { count: 1 }, errorLines: [] });
    });

  test("a file of a header alone is a job of no rows", async () => {
    const told = await (await outcomeOf((await (await post(fileOf(), dryRun)).json()).summaryId, false)).json();
    expect(told).toMatchObject({ validUserLocationsToCreateSummary: { count: 0 }, globalErrorSummary: null });
  });

  test("a column of its own may be without meaning instead", async () => {
    practice.faults.extraColumns = "ignored";
    const answer = await post(`\uFEFFteam;${header}\r\nA;${row}\r\n`, dryRun);
    const told = await (await outcomeOf((await answer.json()).summaryId, false)).json();
    expect(told).toMatchObject({ validUserLocationsToCreateSummary: { count: 1 }, errorLines: [] });
  });
});

describe("limits of a request", () => {
  const target = `POST ${imports}?${new URLSearchParams(dryRun)} HTTP/1.1\r\nhost: x\r\nauthorization: ${headers.authorization}\r\ncontent-type: multipart/form-data; boundary=b\r\n`;

  test("over 100,000,000 bytes by its own account: 413 before anything is read", async () => {
    expect(await sent(`${target}content-length: 100000001\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
    expect(practice.accepted.length).toBe(0);
  });

  test("a client that asks first is told before it sends", async () => {
    const asking = `${target}expect: 100-continue\r\ncontent-length:`;
    expect(await sent(`${asking} 100000001\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
    expect(await sent(`${asking} 200\r\n\r\n`)).toMatch(/^HTTP\/1\.1 100 /);
  });

  test("more bytes than allowed while counting: 413", async () => {
    practice.faults.bodyLimit = 1000;
    const chunk = "a".repeat(2000);
    const body = `--b\r\ncontent-disposition: form-data; name="file"; filename="f"\r\n\r\n${chunk}`;
    const chunked = `${target}transfer-encoding: chunked\r\n\r\n${body.length.toString(16)}\r\n${body}\r\n`;
    expect(await sent(chunked)).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("exactly as many bytes as allowed pass", async () => {
    const answer = await post(good, dryRun);
    expect(answer.status).toBe(200);
    const body = `--b\r\ncontent-disposition: form-data; name="file"; filename="f"\r\n\r\n${good}\r\n--b--\r\n`;
    const length = Buffer.byteLength(body);
    for (const [limit, status] of [
      [length, 200],
      [length - 1, 413],
    ] as const) {
      practice.faults.bodyLimit = limit;
      expect(await sent(`${target}content-length: ${length}\r\n\r\n${body}`)).toMatch(
        new RegExp(`^HTTP/1.1 ${status} `),
      );
    }
  });

  test("a request that does not arrive in time: 408, and no job", { timeout: 3000 }, async () => {
    practice.faults.arrivalLimit = 30;
    expect(await sent(`${target}content-length: 500\r\n\r\n--b\r\n`)).toMatch(/^HTTP\/1\.1 408 /);
    expect(practice.accepted.length).toBe(0);
  });

  test("a client that leaves in the middle starts nothing", async () => {
    const socket = connect(Number(new URL(practice.url).port), "127.0.0.1");
    socket.write(`${target}content-length: 500\r\n\r\n--b\r\n`);
    await expect.poll(() => practice.requests.start).toBe(1);
    socket.destroy();
    await post(good, dryRun);
    expect(practice.accepted.length).toBe(1);
  });
});

/** What comes back first on a bare connection. */
function sent(text: string): Promise<string> {
  return new Promise((answered, failed) => {
    const socket = connect(Number(new URL(practice.url).port), "127.0.0.1");
    socket.once("data", (piece) => {
      socket.destroy();
      answered(piece.toString());
    });
    socket.once("error", failed);
    socket.write(text);
  });
}
