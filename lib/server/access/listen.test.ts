import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { connect } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type Listening, listen } from "./listen";

const open: { close(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});
const listening = async (...how: Parameters<typeof listen>): Promise<Listening> => {
  const server = await listen(...how);
  open.push(server);
  return server;
};
const anyPort = { host: "127.0.0.1", port: 0 } as const;

/** Sends these bytes and gives all that came back until the connection closed. */
async function exchange(port: number, bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let got = "";
  socket
    .on("error", () => {})
    .on("data", (chunk) => {
      got += chunk;
    });
  const cut = new Promise((closed) => socket.on("close", closed)); // `once` would also reject: a cut may be an error
  socket.write(bytes);
  await cut;
  return got;
}

describe("localhost", () => {
  test("is answered on both loopback addresses, on one port", async () => {
    const { port } = await listening(anyPort, (_, reply) => reply.end("here"));
    const answers = ["127.0.0.1", "[::1]", "localhost"].map((host) => fetch(`http://${host}:${port}/`));
    for (const answer of answers) expect(await (await answer).text()).toBe("here");
  });

  test("is answered, too, when every address was asked for", async () => {
    for (const [host, names] of [
      ["0.0.0.0", ["127.0.0.1", "localhost"]],
      ["::", ["127.0.0.1", "[::1]", "localhost"]],
    ] as const) {
      const { port } = await listening({ host, port: 0 }, (_, reply) => reply.end("here"));
      for (const name of names) expect(await (await fetch(`http://${name}:${port}/`)).text(), name).toBe("here");
    }
  });

  test("is not shared with another program that has the port on one of them", async () => {
    const other = createServer().listen(0, "::1");
    await once(other, "listening");
    open.push({ close: () => new Promise((closed) => other.close(closed)) });
    const address = other.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    const wanted = { host: "127.0.0.1", port: address.port } as const;
    await expect(listen(wanted, () => {})).rejects.toMatchObject({ code: "EADDRINUSE" });
    const free = createServer().listen(address.port, "127.0.0.1");
    await once(free, "listening"); // the first half was let go again
    free.close();
  });
});

describe("no answer that makes a browser send a POST again", () => {
  test("headers that never end are cut without a word", async () => {
    const { port } = await listening(anyPort, () => {}, { headersTimeout: 20, connectionsCheckingInterval: 10 });
    expect(await exchange(port, "POST /api/imports HTTP/1.1\r\nHost: localhost")).toBe("");
  });

  test("a connection that says nothing at all is cut", async () => {
    const { port } = await listening(anyPort, () => {}, { headersTimeout: 20, connectionsCheckingInterval: 10 });
    expect(await exchange(port, "")).toBe("");
  });

  test("fifty that send a header a byte at a time are cut, and somebody else is answered meanwhile", async () => {
    const limits = { headersTimeout: 200, connectionsCheckingInterval: 20 };
    const { port } = await listening(anyPort, (_, reply) => reply.end("here"), limits);
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect(port, "127.0.0.1").on("error", () => {});
      const drip = setInterval(() => socket.write("x"), 10);
      socket.write("GET / HTTP/1.1\r\nHost: ");
      return new Promise((cut) => socket.on("close", cut)).finally(() => clearInterval(drip));
    });
    expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe("here");
    await Promise.all(slow);
  });

  test("no header is dropped in silence: one that a proxy added would be hidden behind thousands of others", async () => {
    const { port } = await listening(anyPort, (request, reply) => reply.end(request.headers["x-forwarded-for"]));
    const padding = "a:\r\n".repeat(3_000);
    const socket = connect(port, "127.0.0.1");
    socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\n${padding}X-Forwarded-For: 10.0.0.1\r\n\r\n`);
    const [answer] = await once(socket, "data");
    expect(String(answer)).toContain("10.0.0.1");
    socket.destroy();
  });

  test("headers beyond 16 KB are cut without a word", async () => {
    const { port } = await listening(anyPort, (_, reply) => reply.end("here"));
    const long = `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${"x".repeat(17_000)}\r\n\r\n`;
    expect(await exchange(port, long)).toBe("");
  });

  for (const smuggled of [
    "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
    "Content-Length: 3\r\nContent-Length: 4\r\n",
    "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
    "Content-Length : 3\r\n",
  ])
    test(`a length that can be read two ways is cut: ${JSON.stringify(smuggled)}`, async () => {
      let asked = 0;
      const { port } = await listening(anyPort, (_, reply) => {
        asked += 1;
        reply.end("here");
      });
      const got = await exchange(
        port,
        `POST / HTTP/1.1\r\nHost: localhost\r\n${smuggled}\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n`,
      );
      expect([got, asked]).toEqual(["", 0]);
    });

  test("neither is garbage answered", async () => {
    const { port } = await listening(anyPort, () => {});
    expect(await exchange(port, "NONSENSE\r\n\r\n")).toBe("");
  });

  test("a body may take as long as it takes", async () => {
    const limits = { headersTimeout: 20, connectionsCheckingInterval: 10 };
    const { port } = await listening(
      anyPort,
      async (request, reply) => {
        let text = "";
        for await (const chunk of request) text += chunk;
        reply.end(text);
      },
      limits,
    );
    const socket = connect(port, "127.0.0.1");
    socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\nab");
    // Another connection is cut for its headers meanwhile: the check that would cut this one too has run.
    await exchange(port, "POST / HTTP/1.1\r\n");
    socket.write("cd");
    const [answer] = await once(socket, "data");
    expect(String(answer)).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*abcd/);
    socket.destroy();
  });
});

test("closing lets a running request end, and keeps no idle connection waiting", async () => {
  let arrive: (reply: ServerResponse) => void = () => {};
  const arrived = new Promise<ServerResponse>((resolve) => {
    arrive = resolve;
  });
  const server = await listen(anyPort, (_, reply) => arrive(reply));
  const answer = fetch(`http://127.0.0.1:${server.port}/`);
  const reply = await arrived;
  const closed = server.close();
  await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
  reply.end("finished");
  expect(await (await answer).text()).toBe("finished");
  await closed;
});
