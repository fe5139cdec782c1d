import type { ServerResponse } from "node:http";
import type { Faults, RequestKind, Trouble } from "../faults";
import type { Answer } from "./answer";

/** The first disturbance that fits a request; it is used up by one. */
export function nextTrouble(faults: Faults, kind: RequestKind): Trouble | null {
  const trouble = faults.troubles.find(({ on, times }) => times > 0 && (on === "any" || on === kind));
  if (trouble) trouble.times -= 1;
  return trouble ?? null;
}

/** Ends the connection without an answer, or with half of one. */
export function hangUp(response: ServerResponse, how: "reset" | "close" | "silence"): void {
  if (how === "reset") response.socket?.resetAndDestroy();
  if (how === "close") response.socket?.destroySoon();
}

/** Sends an answer, or as many bytes of its body as `cut` says, and hangs up. */
export async function send(
  response: ServerResponse,
  { status, headers, body }: Answer,
  cut: { bytes: number; how: "reset" | "close" | "silence" } | null,
): Promise<void> {
  if (response.destroyed) return;
  const length = typeof body === "string" && status !== 204 ? { "content-length": Buffer.byteLength(body) } : {};
  response.writeHead(status, { ...headers, ...length });
  let left = cut?.bytes ?? Number.POSITIVE_INFINITY;
  for (const piece of typeof body === "string" ? [body] : body) {
    const bytes = Buffer.from(piece).subarray(0, left);
    left -= bytes.length;
    if (bytes.length > 0) await written(response, bytes);
    if (left === 0 || response.destroyed) break;
  }
  if (cut) hangUp(response, cut.how);
  else response.end();
}

/** Waits while the client is slow to take it; not at all once it has left. */
function written(response: ServerResponse, bytes: Buffer): Promise<void> {
  return new Promise((done) => {
    response.write(bytes, () => done());
    response.once("close", done);
  });
}
