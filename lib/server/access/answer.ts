import type { Problem } from "@/lib/imports/problem";
import { en } from "@/lib/messages/en";
import type { Begun } from "@/lib/server/jobs/jobs";
import type { Way } from "@/lib/server/sign-in/sign-in";
import { statusOf } from "./status";

const noStore = { "cache-control": "no-store" };

/** A value as JSON that nobody keeps: people's names and the state of a job do not belong in a cache. */
export const json = (value: unknown, init: ResponseInit = {}): Response =>
  Response.json(value, { ...init, headers: { ...noStore, ...init.headers } });

/** JSON that is written while it is read; when a piece cannot be had, the answer breaks off. */
export function jsonInPieces(pieces: AsyncIterable<string>, headers: Record<string, string> = {}): Response {
  const rest = pieces[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await rest.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel: async () => void (await rest.return?.()),
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { headers: { ...noStore, "content-type": "application/json", ...headers } });
}

/** Sends a browser on; to our own pages by path. `cookies` = `Set-Cookie` texts. */
export function wayAnswer({ location, cookies }: Way, status: 302 | 303): Response {
  const headers = new Headers({ ...noStore, location });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status, headers });
}

/** Done, and there is nothing to say about it. */
export const doneAnswer = (headers: Record<string, string> = {}): Response =>
  new Response(null, { status: 204, headers: { ...noStore, ...headers } });

/** A job was begun, or its ticket was here before: the same body, 202 the first time and 200 after (design §8). */
export const begunAnswer = ({ id, known }: Begun): Response =>
  json({ id }, { status: known ? 200 : 202, headers: { location: `/api/jobs/${id}` } });

/** A problem as `application/problem+json` (RFC 9457), in parts: for a Response as for a bare Node reply. */
export function problemAnswer({ kind, detail, retryAfter }: Problem) {
  const status = statusOf[kind];
  const { title, explanation, action } = en.problems[kind];
  const body = {
    type: `urn:whereabouts:problem:${kind}`,
    title,
    status,
    detail: `${explanation} ${action}`,
    kind,
    ...(detail !== undefined && { said: detail }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
  const headers = {
    ...noStore,
    "content-type": "application/problem+json",
    ...(retryAfter !== undefined && { "retry-after": String(Math.ceil(retryAfter)) }),
  };
  return { status, headers, body: JSON.stringify(body) };
}
