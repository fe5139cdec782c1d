import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { onTestFinished } from "vitest";

/** The body of an outcome, in pieces; `null` = the connection is cut here. */
export type Reply = Iterable<string | null>;

/**
 * A Lucca that takes every file, is done with it at once, and says of the first job and of all others what it is told, as
 * fast as it is read and no faster. Gone when the test ends.
 */
export async function outcomeLucca(first: () => Reply, others: () => Reply): Promise<{ url: string; key: string }> {
  const jobs: string[] = [];
  const server = createServer({ requestTimeout: 0 }, async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "", "http://lucca");
    request.resume();
    if (request.method === "POST") {
      await once(request, "end");
      jobs.push(randomUUID());
      return response.end(JSON.stringify({ summaryId: jobs.at(-1) }));
    }
    if (pathname.endsWith("/progress")) return response.end('{"progress":100}');
    const said = searchParams.get("summaryId") === jobs[0] ? first() : others();
    for (const piece of said) {
      if (piece === null || response.destroyed) return response.destroy();
      if (!response.write(piece)) await taken(response);
    }
    return response.end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}`, key: "0a1b2c3d-1111-2222-3333-444455556666" };
}

/** Resolves when there is room for more, or nobody to take it. */
const taken = (response: ServerResponse): Promise<void> =>
  new Promise((done) => {
    const ready = () => {
      response.off("drain", ready).off("close", ready);
      done();
    };
    response.on("drain", ready).on("close", ready);
  });
