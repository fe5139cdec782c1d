import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A server that speaks bytes, for answers no HTTP server would give. Gone when the test ends. */
export async function rawServer(serve: (socket: Socket, received: () => Buffer) => void) {
  const connections: (() => Buffer)[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    let bytes = Buffer.alloc(0);
    const received = () => bytes;
    connections.push(received);
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
    });
    serve(socket, received);
  });
  const port = await listen(server);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return { port, url: `http://127.0.0.1:${port}`, connections };
}

export type Seen = { method: string; url: string; headers: IncomingMessage["headers"]; body: Buffer };

/** An HTTP server that reads each request to its end and then answers it. Gone when the test ends. */
export async function httpServer(answer: (seen: Seen, response: ServerResponse, nth: number) => void) {
  const requests: Seen[] = [];
  const server = createHttpServer({ requestTimeout: 0 }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("error", () => undefined);
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const seen = { method, url, headers, body: Buffer.concat(chunks) };
      requests.push(seen);
      answer(seen, response, requests.length);
    });
  });
  const port = await listen(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${port}`, requests };
}

/** A port of this machine that nobody listens on. */
export async function deadPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((done) => server.close(done));
  return port;
}

function listen(server: Server): Promise<number> {
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done((server.address() as AddressInfo).port)));
}
