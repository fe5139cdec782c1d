import { createHash } from "node:crypto";
import type { Socket } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { envelope } from "./envelope";
import { deadPort, httpServer, rawServer } from "./fakes/servers";
import { openWire, patience, type Wire, type WireRequest } from "./wire";

const key = "s3cret-key";
const get: WireRequest = { method: "GET", path: "/x", query: { summaryId: "a b&c" }, longest: 1000 };

function wireTo(origin: string, waits = {}): Wire {
  const wire = openWire(origin, key, { ...patience, ...waits });
  onTestFinished(() => wire.close());
  return wire;
}

const post = (content: Buffer): WireRequest => ({
  ...get,
  method: "POST",
  body: envelope("file", content.length, pieces(content)),
});

async function* pieces(content: Buffer) {
  for (let from = 0; from < content.length; from += 65_536) yield content.subarray(from, from + 65_536);
}

describe("contract §3.1, §5: what goes out", () => {
  test("a read: the key once, in its header, no compression asked for, a connection of its own", async () => {
    const server = await rawServer((socket) => void socket.once("data", () => socket.end(ok("{}"))));
    await wireTo(server.url).send(get);
    const head = server.connections[0]?.().toString().toLowerCase() ?? "";
    expect(head).toContain("get /x?summaryid=a%20b%26c http/1.1\r\n");
    expect(head).toContain(`\r\nauthorization: lucca application=${key}\r\n`);
    expect(head.split(key)).toHaveLength(2);
    expect(head).toContain("\r\naccept-encoding: identity\r\n");
    expect(head).toContain("\r\nconnection: close\r\n");
  });

  for (const bytes of [0, 1, 65_535, 65_536, 65_537, 10_000_000])
    test(`a file of ${bytes} bytes arrives whole, with its exact length and not in chunks`, async () => {
      const server = await httpServer((_, response) => response.end("{}"));
      const content = Buffer.alloc(bytes, "0123456789é\r\n--");
      await wireTo(server.url).send(post(content));
      const [{ headers, body } = never()] = server.requests;
      expect(headers["content-length"]).toBe(String(bytes + 256));
      expect(headers["transfer-encoding"]).toBeUndefined();
      expect(body).toHaveLength(bytes + 256);
      const start = body.indexOf("\r\n\r\n") + 4;
      expect(sha256(body.subarray(start, start + bytes))).toBe(sha256(content));
    });
});

describe("proof that nothing was sent", () => {
  test("nobody listens", async () => {
    const port = await deadPort();
    const answer = await wireTo(`http://127.0.0.1:${port}`).send(post(Buffer.from("x")));
    expect(answer).toEqual({ status: null, sent: false, code: "ECONNREFUSED" });
  });

  test("no TLS on the other side", async () => {
    const { port, connections } = await rawServer((socket) => void socket.once("data", () => socket.end(ok("{}"))));
    const answer = await wireTo(`https://127.0.0.1:${port}`).send(post(Buffer.from("x")));
    expect(answer).toMatchObject({ status: null, sent: false });
    expect(connections.map((received) => received().toString()).join("")).not.toContain("POST");
  });

  test("the other side hangs up while TLS is agreed on", async () => {
    const { port } = await rawServer((socket) => void socket.once("data", () => socket.resetAndDestroy()));
    expect(await wireTo(`https://127.0.0.1:${port}`).send(post(Buffer.from("x")))).toMatchObject({ sent: false });
  });

  test("the other side never agrees on TLS", async () => {
    const { port } = await rawServer(() => undefined);
    const answer = await wireTo(`https://127.0.0.1:${port}`, { connect: 100 }).send(post(Buffer.from("x")));
    expect(answer).toEqual({ status: null, sent: false, code: "UND_ERR_CONNECT_TIMEOUT" });
  });
});

describe("something left and no clear answer came: said so, and never sent again", () => {
  const file = Buffer.alloc(300_000, "x");
  const breaks: [string, (socket: Socket) => void][] = [
    ["reset", (socket) => socket.resetAndDestroy()],
    ["closed", (socket) => socket.destroy()],
  ];
  for (const [how, hangUp] of breaks)
    for (const after of [1, 200, 600, 65_536, 300_256])
      test(`${how} after ${after} bytes of a start`, async () => {
        const server = await rawServer((socket, received) =>
          socket.on("data", () => received().length >= after && hangUp(socket)),
        );
        expect(await wireTo(server.url).send(post(file))).toMatchObject({ status: null, sent: true });
        expect(server.connections).toHaveLength(1);
      });

  for (const [how, hangUp] of breaks)
    test(`${how} as soon as it was connected: not connected to again`, async () => {
      const server = await rawServer(hangUp);
      // Whether the client had begun to write is for the machine to say.
      expect(await wireTo(server.url).send(post(file))).toMatchObject({ status: null });
      expect(server.connections).toHaveLength(1);
    });

  for (const cut of [
    "HTTP/1.1 200 O",
    "HTTP/1.1 200 OK\r\ncontent-le",
    "HTTP/1.1 200 OK\r\ncontent-length: 40\r\n\r\n{",
  ])
    for (const [how, hangUp] of breaks)
      test(`${how} in the middle of the answer ${JSON.stringify(cut)}`, async () => {
        const server = await rawServer((socket, received) =>
          onceWhole(socket, received, () => socket.write(cut, () => hangUp(socket))),
        );
        expect(await wireTo(server.url).send(post(Buffer.alloc(1000)))).toMatchObject({ status: null, sent: true });
        expect(server.connections).toHaveLength(1);
      });

  test("an answer that is no HTTP", async () => {
    const server = await rawServer(
      (socket) => void socket.once("data", () => socket.end("220 mail.example ESMTP\r\n")),
    );
    expect(await wireTo(server.url).send(post(Buffer.from("x")))).toMatchObject({ status: null, sent: true });
  });

  test("silence after the body", async () => {
    const server = await rawServer(() => undefined);
    expect(await wireTo(server.url, { body: 100 }).send(post(file))).toEqual(timeout);
    expect(server.connections).toHaveLength(1);
  });

  test("a server that stops reading in the middle of a body", async () => {
    const server = await rawServer((socket) => void socket.once("data", () => socket.pause()));
    const answer = await wireTo(server.url, { body: 100 }).send(post(Buffer.alloc(20_000_000)));
    expect(answer).toMatchObject({ status: null, sent: true });
  });

  test("an answer that begins and never ends", async () => {
    const server = await rawServer((socket, received) =>
      onceWhole(socket, received, () => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 40\r\n\r\n{")),
    );
    const answer = await wireTo(server.url, { reply: 100 }).send(post(Buffer.alloc(1000)));
    expect(answer).toMatchObject({ status: null, sent: true });
  });

  test("a read is given up after its whole time, headers or not", async () => {
    for (const begun of ["", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 40\r\n\r\n{"]) {
      const server = await rawServer((socket) => void socket.once("data", () => socket.write(begun)));
      expect(await wireTo(server.url, { reply: 100 }).send(get)).toMatchObject({ status: null, sent: true });
    }
  });

  test("a disk that fails in the middle of the file", async () => {
    async function* broken() {
      yield Buffer.alloc(10);
      throw new Error("EIO");
    }
    const server = await rawServer(() => undefined);
    const body = envelope("file", 1000, broken());
    expect(await wireTo(server.url).send({ ...get, method: "POST", body })).toMatchObject({ status: null, sent: true });
  });

  test("a file that turns out shorter than its length", async () => {
    const server = await rawServer(() => undefined);
    const body = envelope("file", 1000, pieces(Buffer.alloc(10)));
    expect(await wireTo(server.url).send({ ...get, method: "POST", body })).toMatchObject({ status: null, sent: true });
  });
});

describe("answers", () => {
  test("one that comes before the body is all sent, with a close", async () => {
    const server = await rawServer((socket) => {
      socket.once("data", () => {
        socket.write("HTTP/1.1 413 Too Large\r\ncontent-length: 4\r\nconnection: close\r\n\r\nlong");
      });
      socket.resume();
    });
    const answer = await wireTo(server.url).send(post(Buffer.alloc(5_000_000)));
    expect(answer).toMatchObject({ status: 413, text: "long" });
    expect(server.connections).toHaveLength(1);
  });

  test("an error that breaks off still has its status", async () => {
    const head = "HTTP/1.1 401 Unauthorized\r\ncontent-length: 400\r\n\r\nno";
    const server = await rawServer(
      (socket) => void socket.once("data", () => socket.write(head, () => socket.destroy())),
    );
    expect(await wireTo(server.url).send(get)).toMatchObject({ status: 401 });
  });

  for (const status of [301, 302, 303, 307, 308])
    test(`a ${status} is not followed: the key goes nowhere else`, async () => {
      const elsewhere = await httpServer((_, response) => response.end("{}"));
      const server = await httpServer((_, response) => response.writeHead(status, { location: elsewhere.url }).end());
      expect(await wireTo(server.url).send(post(Buffer.from("x")))).toMatchObject({ status });
      expect(await wireTo(server.url).send(get)).toMatchObject({ status });
      expect(elsewhere.requests).toHaveLength(0);
    });

  for (const encoding of ["gzip", "br", "deflate", "zstd", "identity, br"])
    test(`an answer in ${encoding} is left unread`, async () => {
      const server = await httpServer((_, response) =>
        response.writeHead(200, { "content-encoding": encoding }).end("{}"),
      );
      expect(await wireTo(server.url).send(get)).toMatchObject({ status: 200, text: "", unread: "encoded" });
    });

  test("an answer in identity is read", async () => {
    const server = await httpServer((_, response) =>
      response.writeHead(200, { "content-encoding": "Identity" }).end("{}"),
    );
    expect(await wireTo(server.url).send(get)).toMatchObject({ status: 200, text: "{}", unread: null });
  });

  for (const [bytes, unread] of [
    [1000, null],
    [1001, "too-long"],
  ] as const)
    test(`of at most 1000 bytes, ${bytes} are ${unread ?? "read"}, chunked or not`, async () => {
      const server = await httpServer((_, response) => response.end("x".repeat(bytes)));
      const chunked = await httpServer((_, response) => {
        for (let sent = 0; sent < bytes; sent++) response.write("x");
        response.end();
      });
      for (const { url } of [server, chunked])
        expect(await wireTo(url).send(get)).toMatchObject({ status: 200, unread });
    });

  test("an endless answer is not read on, and its connection is closed", async () => {
    const closed: Promise<void>[] = [];
    const server = await rawServer((socket) => {
      closed.push(new Promise((done) => void socket.once("close", () => done())));
      socket.once("data", () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        const flood = () => {
          while (!socket.destroyed && socket.write("x".repeat(10_000)));
          if (!socket.destroyed) socket.once("drain", flood);
        };
        flood();
      });
    });
    expect(await wireTo(server.url).send(get)).toMatchObject({ status: 200, unread: "too-long" });
    await Promise.all(closed);
  });

  test("an endless error gives its beginning", async () => {
    const server = await httpServer((_, response) => response.writeHead(500).end("x".repeat(1_000_000)));
    const answer = await wireTo(server.url).send(get);
    expect(answer).toMatchObject({ status: 500, text: "x".repeat(64_000) });
  });

  test("a byte-order mark and odd bytes do not matter", async () => {
    const server = await httpServer((_, response) => response.end(Buffer.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d])));
    expect(await wireTo(server.url).send(get)).toMatchObject({ text: "{}" });
  });

  test("Retry-After is passed on", async () => {
    const server = await httpServer((_, response) => response.writeHead(429, { "retry-after": "7" }).end());
    expect(await wireTo(server.url).send(get)).toMatchObject({ status: 429, retryAfter: "7" });
  });
});

test("closing gives up whatever is on its way, and a start was then perhaps taken", async () => {
  const server = await httpServer(() => undefined);
  const wire = wireTo(server.url);
  const both = Promise.all([wire.send(post(Buffer.from("x"))), wire.send(get)]);
  await vi.waitUntil(() => server.requests.length === 2);
  await wire.close();
  const givenUp = { status: null, sent: true, code: "CLOSED" };
  expect(await both).toEqual([givenUp, givenUp]);
  expect(await wire.send(get)).toMatchObject({ status: null, sent: false });
});

/** Calls back once the closing line of a multipart body has come. */
function onceWhole(socket: Socket, received: () => Buffer, then: () => void) {
  const look = () => {
    if (!received().subarray(-4).equals(Buffer.from("--\r\n"))) return;
    socket.off("data", look);
    then();
  };
  socket.on("data", look);
}

const timeout = { status: null, sent: true, code: "TIMEOUT" };
const ok = (body: string) => `HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`;
const sha256 = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");
function never(): never {
  throw new Error("no request arrived");
}
