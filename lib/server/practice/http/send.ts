import type { ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Trouble } from "../faults";
import type { Answer } from "./answer";

type Silence = Extract<Trouble["how"], string>;

/** Ends a connection without an answer, or with half of one; a silent one stays open. */
export function hangUp(response: ServerResponse, how: Silence): void {
  if (how === "reset") response.socket?.resetAndDestroy();
  if (how === "close") response.socket?.destroySoon();
}

/** Sends an answer; with `cut`, only so many bytes of its body, and then hangs up. */
export async function send(
  response: ServerResponse,
  { status, headers, body }: Answer,
  cut: { bytes: number; how: Silence } | null = null,
): Promise<void> {
  if (response.destroyed) return;
  const length = typeof body === "string" && status !== 204 ? { "content-length": Buffer.byteLength(body) } : {};
  response.writeHead(status, { ...headers, ...length });
  const pieces = Readable.from(firstBytes(typeof body === "string" ? [body] : body, cut?.bytes ?? Infinity));
  // a client that leaves meanwhile is no fault of ours
  await pipeline(pieces, response, { end: cut === null }).catch(() => {});
  if (cut) hangUp(response, cut.how);
}

function* firstBytes(pieces: Iterable<string>, most: number): Generator<Buffer> {
  let left = most;
  for (const piece of pieces) {
    const bytes = Buffer.from(piece).subarray(0, left);
    if (bytes.length > 0) yield bytes;
    left -= bytes.length;
    if (left <= 0) return;
  }
}
