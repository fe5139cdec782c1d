import { once } from "node:events";
import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import type { Settings } from "../settings";

/** The servers that answer for one name on one port, and how to end them. */
export type Listening = { port: number; close(): Promise<void> };

/** How long running requests may take to end once we stop; then they are cut. */
const closingMs = 5_000;
const tries = 20;
/** A poll comes every second or so: its connection must not be closed just as the next request leaves. */
const usualLimits: ServerOptions = { headersTimeout: 30_000, keepAliveTimeout: 75_000, maxHeaderSize: 16_384 };
/** A connection on which nothing moved for so long has nobody at its other end. Far more than any answer takes to begin. */
const silenceMs = 600_000;
/** Below what a system lets one process hold open. */
const mostConnections = 500;

/**
 * Listens where the settings say. A browser tries "localhost" on both loopback addresses, so unless one address was asked
 * for we answer on both: otherwise another program could answer in our name. "::" is every address, of either kind.
 *
 * in      port 0 = any port that is free on both
 * throws  the system's error: EADDRINUSE, EACCES
 */
export async function listen(
  { host, port }: Pick<Settings, "host" | "port">,
  answer: RequestListener,
  limits: ServerOptions = usualLimits,
): Promise<Listening> {
  if (host !== "127.0.0.1" && host !== "localhost") return joined([await listenOn(host, port, answer, limits)]);
  for (let left = tries; ; left -= 1) {
    const first = await listenOn("127.0.0.1", port, answer, limits);
    try {
      return joined([first, await listenOn("::1", portOf(first), answer, limits)]);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : "";
      if (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT") return joined([first]); // a machine without IPv6
      await closed(first);
      if (code !== "EADDRINUSE" || port !== 0 || left === 0) throw error;
    }
  }
}

async function listenOn(host: string, port: number, answer: RequestListener, limits: ServerOptions): Promise<Server> {
  // No limit on a whole request: Node's own answers 408 after five minutes, and Chromium then sends the POST again.
  const server = createServer({ ...limits, requestTimeout: 0 }, answer);
  server.maxConnections = mostConnections;
  server.maxHeadersCount = 0; // Node would drop what comes behind the thousandth in silence; `maxHeaderSize` is the limit
  server.timeout = silenceMs;
  server.on("clientError", (_error, socket) => socket.destroy()); // Node's own would write 400, 408 or 431 here
  server.listen({ host, port, ipv6Only: host !== "::" });
  await once(server, "listening");
  return server;
}

const joined = (servers: Server[]): Listening => ({
  port: Math.max(...servers.map(portOf)),
  close: async () => void (await Promise.all(servers.map(closed))),
});

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server does not listen on a port");
  return address.port;
}

/** Takes no new connection, lets running requests end, cuts those that do not. */
async function closed(server: Server): Promise<void> {
  const gone = once(server, "close");
  server.close();
  // A connection that falls idle after its last answer would stay open until its keep-alive ends.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), closingMs);
  await gone;
  clearInterval(sweep);
  clearTimeout(cut);
}
