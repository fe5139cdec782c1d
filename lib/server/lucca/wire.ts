import { Readable } from "node:stream";
import { setImmediate } from "node:timers/promises";
import { Client, type Dispatcher } from "undici";
import type { Body } from "./envelope";

/** One request as it goes out; the key is not in it. */
export type WireRequest = {
  method: "GET" | "POST";
  path: string;
  query: Readonly<Record<string, string>>;
  /** the longest reply that is read, in bytes */
  longest: number;
  body?: Body;
};

/** A status line came. `unread` says why the reply to a 2xx was not read to its end. */
export type Answer = {
  status: number;
  retryAfter: string | null;
  text: string;
  unread: "too-long" | "encoded" | null;
};

/** No clear answer came. `sent` false proves that not a byte of the request left. */
export type Silence = { status: null; sent: boolean; code: string };

/** In milliseconds. `body` is the longest silence while a body is sent and until its answer begins. */
export type Patience = { connect: number; body: number; reply: number };
export const patience: Patience = { connect: 10_000, body: 60_000, reply: 15_000 };

/** Of an error's reply no more is read: it is shortened for a person anyway. */
const longestError = 64_000;

export interface Wire {
  send(request: WireRequest): Promise<Answer | Silence>;
  /** Gives up reading; lets bodies on their way finish. */
  close(): Promise<void>;
}

/**
 * Sends requests to one origin, each on a connection of its own: so it is known whether anything left, nothing is
 * ever sent again by the client, and no reply can be taken for another's. Never throws.
 *
 * source  design §5 ("a fresh connection"), contract §3.1 (the header), §14
 */
export function openWire(origin: string, key: string, { connect, body, reply }: Patience = patience): Wire {
  const running = new Map<Promise<unknown>, AbortController | null>();

  async function exchange(request: WireRequest, stop: AbortController): Promise<Answer | Silence> {
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
    const alarm = openAlarm(() => stop.abort());
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
        signal: stop.signal,
      });
      if (request.body) alarm.in(reply);
      return await readAnswer(came, request.longest);
    } catch (error) {
      return { status: null, sent: connected, code: codeOf(error) };
    } finally {
      alarm.off();
      await client.destroy();
    }
  }

  return {
    send(request) {
      const stop = new AbortController();
      const answer = exchange(request, stop);
      running.set(answer, request.body ? null : stop);
      return answer.finally(() => running.delete(answer));
    },
    async close() {
      for (const stop of running.values()) stop?.abort();
      await Promise.allSettled(running.keys());
    },
  };
}

async function readAnswer({ statusCode, headers, body }: Dispatcher.ResponseData, longest: number): Promise<Answer> {
  // What is left unread may still break; nobody waits for it.
  body.on("error", () => undefined);
  const answer: Answer = { status: statusCode, retryAfter: only(headers["retry-after"]), text: "", unread: null };
  const encoding = only(headers["content-encoding"])?.trim().toLowerCase() ?? "";
  if (encoding !== "" && encoding !== "identity") return { ...answer, unread: "encoded" };
  if (statusCode >= 200 && statusCode <= 299) {
    if (Number(only(headers["content-length"])) > longest) return { ...answer, unread: "too-long" };
    const { text, whole } = await readUpTo(body, longest);
    return whole ? { ...answer, text } : { ...answer, unread: "too-long" };
  }
  // The status has said it; an error's text is welcome, but it may be long or break off.
  const error = await readUpTo(body, longestError).catch(() => null);
  return { ...answer, text: error?.text ?? "" };
}

/** Reads no further than `longest` bytes. */
async function readUpTo(body: AsyncIterable<Buffer>, longest: number): Promise<{ text: string; whole: boolean }> {
  const chunks: Buffer[] = [];
  let left = longest;
  for await (const chunk of body) {
    chunks.push(chunk.subarray(0, left));
    left -= chunk.length;
    if (left < 0) break;
  }
  return { text: new TextDecoder().decode(Buffer.concat(chunks)), whole: left >= 0 };
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

function openAlarm(ring: () => void) {
  let timer: NodeJS.Timeout | undefined;
  const off = () => clearTimeout(timer);
  return {
    in(ms: number) {
      off();
      timer = setTimeout(ring, ms);
    },
    off,
  };
}

const only = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null;

/** An error's code, never its message: that may quote what was sent. */
function codeOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return "UNKNOWN";
}
