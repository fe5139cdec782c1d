import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maxFileBytes } from "@/lib/imports/limits";
import type { Result } from "@/lib/imports/problem";
import { asRequest } from "./fakes/as-request";
import type { Upload } from "./jobs";
import { type Reception, receive } from "./receive";
import { openUploadPlaces } from "./upload-places";

const header = "\uFEFFlogin;workLocationName;areaName;date;position;comment;isDeletion\r\n";
const file = `${header}jdupont;Paris;;2025-09-18;FullDay;;\r\nmlefevre;Télétravail;;2025-09-19;FirstHalf;;\r\n`;
const boundary = "----a-browser-wrote-this";
const type = `multipart/form-data; boundary=${boundary}`;
const part = (content: string, disposition = 'name="file"; filename="planning.csv"') =>
  `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\nContent-Type: text/csv\r\n\r\n${content}\r\n`;
const form = (...parts: string[]) => `${parts.join("")}--${boundary}--\r\n`;

const folder = mkdtempSync(join(tmpdir(), "receive-"));
const uploads = join(folder, "uploads");
const left = () => readdirSync(uploads);
/** As for one visitor who is alone, unless told otherwise. */
const into = (change: Partial<Reception> = {}): Reception => ({
  folder: uploads,
  places: openUploadPlaces(),
  user: "ana",
  ...change,
});

/** What `receive` said of the next request that arrives. */
let said: (result: Result<Upload>) => void;
const server = createServer(async (message, reply) => {
  const result = await receive(asRequest(message), into());
  said(result);
  reply.end(result.ok ? "taken" : result.problem.kind);
});
beforeAll(async () => {
  mkdirSync(uploads, { mode: 0o700 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Sends exactly these bytes after these headers, then ends the connection's writing side or cuts it. */
async function send(headers: Record<string, string>, body: string | Buffer, cut = false): Promise<Result<Upload>> {
  const heard = new Promise<Result<Upload>>((resolve) => {
    said = resolve;
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen");
  const socket = connect(address.port, "127.0.0.1");
  socket.on("error", () => {}).resume();
  const lines = Object.entries({ host: "localhost", ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`POST / HTTP/1.1\r\n${lines.join("")}\r\n`);
  socket.write(body, () => cut && socket.destroy());
  const result = await heard;
  socket.destroy();
  return result;
}

const upload = (body: string | Buffer, headers: Record<string, string> = {}) =>
  send({ "content-type": type, "content-length": String(Buffer.byteLength(body)), ...headers }, body);

const kindOf = (result: Result<Upload>) => (result.ok ? "taken" : result.problem.kind);

describe("a file that we wrote", () => {
  test("is counted, hashed and kept to the byte, for our eyes only", async () => {
    const result = await upload(form(part(file)));
    if (!result.ok) throw new Error(result.problem.kind);
    const { path, bytes, sha256, rows, fileName, discard } = result.value;
    expect({ bytes, sha256, rows, fileName }).toEqual({
      bytes: Buffer.byteLength(file),
      sha256: createHash("sha256").update(file).digest("hex"),
      rows: 2,
      fileName: "planning.csv",
    });
    expect(readFileSync(path, "utf8")).toBe(file);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await discard();
    await discard();
    expect(left()).toEqual([]);
  });

  test("arrives whole when it comes byte by byte", async () => {
    const body = Buffer.from(form(part(file)));
    const bytes = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of body) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const init: RequestInit & { duplex: "half" } = { method: "POST", body: bytes, duplex: "half" };
    const headers = { "content-type": type, "content-length": String(body.length) };
    const result = await receive(new Request("http://localhost", { ...init, headers }), into());
    if (!result.ok) throw new Error(result.problem.kind);
    expect(readFileSync(result.value.path, "utf8")).toBe(file);
    expect(result.value.rows).toBe(2);
    await result.value.discard();
  });

  test("may have a name of any script, cleaned for showing", async () => {
    const result = await upload(form(part(file, 'name="file"; filename="../../Présence\u202E été.csv"')));
    if (!result.ok) throw new Error(result.problem.kind);
    expect(result.value.fileName).toBe("Présence été.csv");
    await result.value.discard();
  });
});

describe("refused, and nothing is left behind", () => {
  const long = String(maxFileBytes + 1_000_000);
  const second = part(file, 'name="file"; filename="b.csv"');
  const field = `--${boundary}\r\nContent-Disposition: form-data; name="note"\r\n\r\nhello\r\n`;
  const cases: [string, () => Promise<Result<Upload>>, string][] = [
    [
      "no length at all",
      () => send({ "content-type": type, "transfer-encoding": "chunked" }, "0\r\n\r\n"),
      "length-required",
    ],
    [
      "a length over the limit, before a byte is read",
      () => send({ "content-type": type, "content-length": long }, ""),
      "too-large",
    ],
    [
      "fewer bytes than announced",
      () => send({ "content-type": type, "content-length": "5000" }, form(part(file)), true),
      "upload-cut",
    ],
    [
      "a connection cut within the file",
      () => send({ "content-type": type, "content-length": "5000" }, part(file).slice(0, 200), true),
      "upload-cut",
    ],
    [
      "a connection cut within the part's header",
      () => send({ "content-type": type, "content-length": "5000" }, part(file).slice(0, 60), true),
      "upload-cut",
    ],
    [
      "a connection cut before the first byte",
      () => send({ "content-type": type, "content-length": "5000" }, "", true),
      "upload-cut",
    ],
    ["a form without its end", () => upload(part(file)), "upload-malformed"],
    ["a form without a part", () => upload(form()), "upload-malformed"],
    ["no body", () => upload(""), "upload-malformed"],
    ["a body that is no form", () => upload(file, { "content-type": "text/csv" }), "upload-malformed"],
    [
      "a form without a boundary",
      () => upload(form(part(file)), { "content-type": "multipart/form-data" }),
      "upload-malformed",
    ],
    ["two files", () => upload(form(part(file), second)), "upload-malformed"],
    [
      "a file under another name",
      () => upload(form(part(file, 'name="upload"; filename="a.csv"'))),
      "upload-malformed",
    ],
    ["another field before the file", () => upload(form(field, part(file))), "upload-malformed"],
    ["another field after the file", () => upload(form(part(file), field)), "upload-malformed"],
    ["a file that is a mere field", () => upload(form(field.replace("note", "file"))), "upload-malformed"],
    ["no byte order mark", () => upload(form(part(file.slice(1)))), "file-not-written-by-us"],
    ["another separator", () => upload(form(part(file.replaceAll(";", ",")))), "file-not-written-by-us"],
    [
      "headers in another order",
      () => upload(form(part(file.replace("login;workLocationName", "workLocationName;login")))),
      "file-not-written-by-us",
    ],
    ["half a header line", () => upload(form(part(header.slice(0, 20)))), "file-not-written-by-us"],
    [
      "a header line that goes on",
      () => upload(form(part(file.replace("isDeletion", "isDeletion;more")))),
      "file-not-written-by-us",
    ],
    ["line ends of another kind", () => upload(form(part(file.replaceAll("\r\n", "\n")))), "file-not-written-by-us"],
    ["a last line without its end", () => upload(form(part(file.slice(0, -2)))), "file-not-written-by-us"],
    ["an empty file", () => upload(form(part(""))), "file-not-written-by-us"],
  ];
  for (const [name, ask, kind] of cases)
    test(name, async () => {
      expect(kindOf(await ask())).toBe(kind);
      expect(left()).toEqual([]);
    });

  test("a folder that cannot be written", async () => {
    const plain = join(folder, "plain");
    writeFileSync(plain, "");
    const headers = { "content-type": type, "content-length": String(Buffer.byteLength(form(part(file)))) };
    const request = new Request("http://localhost", { method: "POST", headers, body: form(part(file)) });
    expect(kindOf(await receive(request, into({ folder: join(plain, "uploads") })))).toBe("storage");
  });
});

/** A body that is made only as it is asked for: header, then rows up to `bytes` of file, then the end of the form. */
function madeBody(bytes: number, onMade: (bytes: number) => void) {
  const start = Buffer.from(part(header).slice(0, -2));
  const end = Buffer.from(`\r\n--${boundary}--\r\n`);
  const row = "jdupont;Paris;;2025-09-18;FullDay;;\r\n";
  const block = Buffer.from(row.repeat(Math.floor(65_536 / row.length)));
  let missing = bytes - Buffer.byteLength(header);
  const chunks = (function* () {
    yield start;
    for (; missing > block.length; missing -= block.length) yield block;
    yield Buffer.from(`${"x".repeat(missing - 2)}\r\n`);
    yield end;
  })();
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const { done, value } = chunks.next();
        if (done) return controller.close();
        onMade(value.length);
        controller.enqueue(new Uint8Array(value));
      },
    },
    { highWaterMark: 0 },
  );
  const headers = {
    "content-type": type,
    "content-length": String(start.length + bytes - Buffer.byteLength(header) + end.length),
  };
  const init: RequestInit & { duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
  return new Request("http://localhost", init);
}

test("the longest file is taken, and is on the disk as fast as it is read", async () => {
  let made = 0;
  let furthestAhead = 0;
  const request = madeBody(maxFileBytes, (bytes) => {
    made += bytes;
    const [name] = left();
    const written = name ? statSync(join(uploads, name)).size : 0;
    furthestAhead = Math.max(furthestAhead, made - written);
  });
  const result = await receive(request, into());
  if (!result.ok) throw new Error(result.problem.kind);
  expect(result.value.bytes).toBe(maxFileBytes);
  expect(statSync(result.value.path).size).toBe(maxFileBytes);
  expect(furthestAhead).toBeLessThan(1_000_000);
  await result.value.discard();
});

test("one byte more than the longest file is refused, although the browser's envelope is allowed for", async () => {
  expect(
    kindOf(
      await receive(
        madeBody(maxFileBytes + 1, () => {}),
        into(),
      ),
    ),
  ).toBe("too-large");
  expect(left()).toEqual([]);
});

test("a refused body is read to its end, so that the browser does not send it again", async () => {
  let made = 0;
  const request = madeBody(5_000_000, (bytes) => {
    made += bytes;
  });
  request.headers.set("content-type", type.replace(boundary, "another"));
  expect(kindOf(await receive(request, into()))).toBe("upload-malformed");
  expect(made).toBe(Number(request.headers.get("content-length")));
});

/** An upload of which nothing comes until told. */
function slowUpload(reception: Reception) {
  const pipe = new TransformStream<Uint8Array, Uint8Array>();
  const init: RequestInit & { duplex: "half" } = { method: "POST", body: pipe.readable, duplex: "half" };
  const headers = { "content-type": type, "content-length": "5000" };
  return {
    writer: pipe.writable.getWriter(),
    result: receive(new Request("http://localhost", { ...init, headers }), reception),
  };
}
const short = () => madeBody(5_000, () => {});

test("at most two of one user and four in all at once; who is too many is told to come back", async () => {
  const busy = { ok: false, problem: { kind: "busy", retryAfter: 5 } };
  const places = openUploadPlaces();
  const by = (user: string) => into({ places, user });
  const waiting = [slowUpload(by("ana")), slowUpload(by("ana"))];
  expect(await receive(short(), by("ana"))).toEqual(busy);
  waiting.push(slowUpload(by("ben")), slowUpload(by("zoe")));
  expect(await receive(short(), by("ida"))).toEqual(busy);
  for (const { writer, result } of waiting) {
    await writer.abort();
    expect(kindOf(await result)).toBe("upload-cut");
  }
  const after = await receive(short(), by("ana"));
  expect(kindOf(after)).toBe("taken");
  if (after.ok) await after.value.discard();
});

for (const [name, patience] of [
  ["nothing comes for too long", { idle: 20, whole: 60_000 }],
  ["all of it takes too long", { idle: 60_000, whole: 20 }],
] as const)
  test(`when ${name} the place is free again, and what still comes is read`, async () => {
    const places = openUploadPlaces();
    const { writer, result } = slowUpload(into({ places, patience }));
    await writer.write(Buffer.from(part(file).slice(0, 50)));
    expect(kindOf(await result)).toBe("upload-cut");
    expect(left()).toEqual([]);
    expect(places.take("ana")).not.toBeNull();
    expect(places.take("ana")).not.toBeNull();
    await writer.write(new Uint8Array(100_000)); // would wait for ever if nobody read
    await writer.close();
  });
