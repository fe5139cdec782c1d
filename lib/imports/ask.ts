import type * as z from "zod/mini";
import { Failed, parsed, problemIn, troubleOf } from "./answer";
import { isOver, type Job, type JobId, job, jobList } from "./job";
import type { Outcome } from "./outcome";
import { readOutcome } from "./read-outcome";
import { send } from "./send";

/**
 * A job, how long it has not moved when the server answered, and how long it will then still wait for Lucca's limit
 * (null = it does not), in ms: by one clock, the server's.
 */
export type WatchedJob = Job & { silentMs: number; waitMs: number | null };

/** Each of these asks our own server once. Throws `Failed` with the trouble. */
export async function askJob(id: JobId, signal: AbortSignal): Promise<WatchedJob> {
  const { value, at } = await ask(`/api/jobs/${id}`, job, signal);
  const since = (time: string) => Math.max(0, at - Date.parse(time));
  const until = (time: string) => Math.max(0, Date.parse(time) - at);
  return {
    ...value,
    silentMs: since(value.movedAt),
    waitMs: value.waitingUntil === null ? null : until(value.waitingUntil),
  };
}

export async function askOutcome(id: JobId, signal: AbortSignal): Promise<Outcome> {
  const answer = await send(`/api/jobs/${id}/outcome`, { signal, cache: "no-store" });
  if (!answer?.body) throw new Failed({ kind: "server-no-answer" });
  if (!answer.ok) throw new Failed(problemIn(await answer.text().catch(() => "")));
  const read = await readOutcome(textOf(answer.body)).catch(() => undefined);
  if (read) return read;
  throw new Failed({ kind: read === null ? "unexpected" : "server-no-answer" });
}

async function* textOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read())
    yield decoder.decode(next.value, { stream: true });
  yield decoder.decode();
}

export const askImports = async (signal: AbortSignal): Promise<readonly Job[]> =>
  (await ask("/api/imports", jobList, signal)).value.jobs;

const pollEveryMs = 1000;

/** When to ask for a job again, in ms; false once nothing about it will change by itself any more. */
export function askJobAgain(known: Pick<Job, "state"> | undefined, error: unknown): number | false {
  return (known && isOver(known)) || isFinal(error) ? false : pollEveryMs;
}

/** When to ask for the list again: while one of its jobs is live. */
export const askImportsAgain = (known: readonly Job[] | undefined): number | false =>
  known?.some((each) => !isOver(each)) ? pollEveryMs : false;

/** A job that the server does not know will not appear by asking again; a server that is silent may come back. */
const isFinal = (error: unknown): boolean => error !== null && troubleOf(error).kind === "not-found";

async function ask<T>(
  address: string,
  reply: z.ZodMiniType<T>,
  signal: AbortSignal,
): Promise<{ value: T; at: number }> {
  const answer = await send(address, { signal, cache: "no-store" });
  const body = await answer?.text().catch(() => null);
  if (!answer || typeof body !== "string") throw new Failed({ kind: "server-no-answer" });
  if (!answer.ok) throw new Failed(problemIn(body));
  const value = reply.safeParse(parsed(body));
  if (!value.success) throw new Failed({ kind: "unexpected" });
  const at = Date.parse(answer.headers.get("date") ?? "");
  return { value: value.data, at: Number.isNaN(at) ? Date.now() : at };
}
