import type { IncomingMessage } from "node:http";

/** As Next hands it over: a body that is read from the socket only as fast as somebody takes it. */
export function asRequest(message: IncomingMessage): Request {
  const chunks = message[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) if (value) headers.set(name, String(value));
  const init: RequestInit & { duplex: "half" } = { method: "POST", headers, body, duplex: "half" };
  return new Request("http://localhost/api/analyses", init);
}
