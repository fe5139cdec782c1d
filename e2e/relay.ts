import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** How a browser loses the answer to a request: all of them make Chromium send a POST again on a reused connection. */
export type Loss = "reset" | "close" | "408";

/**
 * Stands between a browser and one of several servers of ours, connection by connection, as a balancer would. It tells
 * the server that it was asked for by its own name, for each serves only its own.
 */
export type Relay = {
  url: string;
  /** `POST /api/imports` that came from the browser; `reused` = on a connection that had carried a request before */
  imports: { reused: boolean }[];
  /** From now on new connections go there. */
  to(server: { url: string }): void;
  /** Keeps back the answer to the next import. */
  keepBack(): void;
  /** Ends the connection whose answer was kept back, without it. */
  lose(how: Loss): void;
  close(): Promise<void>;
};

export async function openRelay(first: { url: string }): Promise<Relay> {
  const imports: { reused: boolean }[] = [];
  const sockets = new Set<Socket>();
  let target = portOf(first);
  let keeping = false;
  let kept: Socket | null = null;

  const relay = createServer((browser) => {
    const port = target;
    const server = connect(port, "127.0.0.1");
    for (const socket of [browser, server]) {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => sockets.delete(socket));
    }
    let requests = 0;
    browser.on("data", (chunk) => {
      const head = /^[A-Z]+ \S+ HTTP/.test(chunk.subarray(0, 200).toString("latin1"));
      if (head && chunk.subarray(0, 17).toString("latin1") === "POST /api/imports") {
        imports.push({ reused: requests > 0 });
        if (keeping) kept = browser;
        keeping = false;
      }
      if (head) requests += 1;
      server.write(head ? named(chunk, port) : chunk);
    });
    server.on("data", (chunk) => browser !== kept && browser.write(chunk));
    server.on("close", () => browser !== kept && browser.destroy());
    browser.on("close", () => server.destroy());
  });
  relay.listen(0, "127.0.0.1");
  await once(relay, "listening");
  const own = (relay.address() as AddressInfo).port;

  const named = (chunk: Buffer, port: number) =>
    Buffer.from(chunk.toString("latin1").replace(`Host: localhost:${own}`, `Host: localhost:${port}`), "latin1");

  return {
    url: `http://localhost:${own}`,
    imports,
    to(server) {
      target = portOf(server);
    },
    keepBack() {
      keeping = true;
    },
    lose(how) {
      const browser = kept;
      kept = null;
      if (how === "reset") browser?.resetAndDestroy();
      if (how === "close") browser?.end();
      if (how === "408") browser?.end("HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      relay.close();
      await once(relay, "close");
    },
  };
}

const portOf = ({ url }: { url: string }): number => Number(new URL(url).port);
