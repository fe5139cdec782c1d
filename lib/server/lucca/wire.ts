import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { Client } from "undici";
import { type Alarm, openAlarm } from "./alarm";
import type { Body } from "./envelope";
import { type Answer, readAnswer, type Take } from "./read-answer";

/** One request as it goes out; the key is not in it. */
export type WireRequest = {
  method: "GET" | "POST";
  path: string;
  query: Readonly<Record<string, string>>;
  /** the longest reply that is read, in bytes */
  longest: number;
  body?: Body;
  /** where the body of a 2xx goes piece by piece, if its text would be too long to hold */
  take?: Take;
};

/** No clear answer came. `sent` false proves that not a byte of the request left. */
export type Silence = { status: null; sent: boolean; code: string };

/** In milliseconds. `body` is the longest silence while a body is sent and until its answer begins. */
export type Patience = { connect: number; body: number; reply: number };
export const patience: Patience = { connect: 10_000, body: 60_000, reply: 15_000 };

export interface Wire {
  send(request: WireRequest): Promise<Answer | Silence>;
  /** Gives up whatever is on its way. */
  close(): Promise<void>;
}

/**
 * Sends requests to one origin, each on a connection of its own: so it is known whether anything left, nothing is
 * ever sent again by the client, and no reply can be taken for another's. Never throws.
 *
 * source  design §5 ("a fresh connection"), contract §3.1 (the header), §14
 */
export function openWire(origin: string, key: string, { connect, body, reply }: Patience = patience): Wire {
  const running = new Map<Promise<unknown>, Alarm>();
  let closed = false;

  async function exchange(request: WireRequest, alarm: Alarm): Promise<Answer | Silence> {
    const client = new Client(origin, {
      pipelining: 0,
      connect: { timeout: connect },
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    let connected = false;
    client.on("connect", () => {
      // undici connects again when a connection closed before the request was written; one connection is all it gets.
      if (connected) void client.destroy();
      connected = true;
    });
    try {
      if (!request.body) alarm.in(reply);
      const came = await client.request({
        method: request.method,
        path: request.path,
        query: request.query,
        headers: {
          authorization: `lucca application=${key}`,
          accept: "application/json",
          "accept-encoding": "identity",
          "user-agent": "whereabouts",
          ...(request.body && {
            "content-type": request.body.contentType,
            "content-length": String(request.body.length),
          }),
        },
        body: request.body ? watch(request.body.chunks, () => alarm.in(body)) : null,
        signal: alarm.signal,
      });
      if (request.body) alarm.in(reply);
      return await readAnswer(came, request.longest, request.take, () => alarm.in(reply));
    } catch (error) {
      return { status: null, sent: connected, code: codeOf(error) };
    } finally {
      alarm.off();
      await client.destroy();
    }
  }

  return {
    send(request) {
      if (closed) return Promise.resolve({ status: null, sent: false, code: "CLOSED" });
      const alarm = openAlarm();
      const answer = exchange(request, alarm);
      running.set(answer, alarm);
      return answer.finally(() => running.delete(answer));
    },
    async close() {
      closed = true;
      for (const alarm of running.values()) alarm.ring("CLOSED");
      await Promise.allSettled(running.keys());
    },
  };
}

/**
 * Tells of every chunk that is taken, and of the end.
 *
 * Lets the machine look for an answer before each chunk: who refuses early may hang up at once, and writing on then
 * would fail before the answer was read.
 */
function watch(chunks: AsyncIterable<Uint8Array>, alive: () => void): Readable {
  async function* watched() {
    for await (const chunk of chunks) {
      alive();
      await setImmediate();
      yield chunk;
    }
    alive();
  }
  return Readable.from(watched(), { objectMode: false });
}

/** An error's code, never its message: that may quote what was sent. */
function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return "UNKNOWN";
}
