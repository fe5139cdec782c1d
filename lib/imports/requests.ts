import { queryOptions, skipToken } from "@tanstack/react-query";
import type * as z from "zod/mini";
import { Failed, parsed, problemIn, troubleOf } from "./answer";
import { isOver, type JobId, job, jobList } from "./job";
import { outcome } from "./outcome";

const pollEveryMs = 1000;

/** A job, and how long it has not moved when the server answered, in ms: by one clock, the server's. */
export type WatchedJob = z.infer<typeof job> & { silentMs: number };

/** One job; asked again about every second until nothing about it will change by itself any more. Null asks nothing. */
export const jobQuery = (id: JobId | null) =>
  queryOptions({
    queryKey: ["job", id],
    queryFn: id === null ? skipToken : ({ signal }) => watched(id, signal),
    refetchInterval: ({ state }) => ((state.data && isOver(state.data)) || isFinal(state.error) ? false : pollEveryMs),
    refetchIntervalInBackground: true,
  });

async function watched(id: JobId, signal: AbortSignal): Promise<WatchedJob> {
  const { value, at } = await read(`/api/jobs/${id}`, job, signal);
  return { ...value, silentMs: Math.max(0, at - Date.parse(value.movedAt)) };
}

/** What Lucca said of a job that is over and whose outcome was kept: it never changes. Null asks nothing. */
export const outcomeQuery = (id: JobId | null) =>
  queryOptions({
    queryKey: ["outcome", id],
    queryFn:
      id === null ? skipToken : async ({ signal }) => (await read(`/api/jobs/${id}/outcome`, outcome, signal)).value,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The imports of this account, newest first; followed while one is live. */
export const importsQuery = () =>
  queryOptions({
    queryKey: ["imports"],
    queryFn: async ({ signal }) => (await read("/api/imports", jobList, signal)).value.jobs,
    refetchInterval: ({ state }) => (state.data?.some((each) => !isOver(each)) ? pollEveryMs : false),
    refetchIntervalInBackground: true,
  });

/** A job that the server does not know will not appear by asking again; a server that is silent may come back. */
const isFinal = (error: unknown): boolean => error !== null && troubleOf(error).kind === "not-found";

async function read<T>(
  address: string,
  reply: z.ZodMiniType<T>,
  signal: AbortSignal,
): Promise<{ value: T; at: number }> {
  const answer = await fetch(address, { signal, cache: "no-store" }).catch(() => null);
  const body = await answer?.text().catch(() => null);
  if (!answer || typeof body !== "string") throw new Failed({ kind: "server-no-answer" });
  if (!answer.ok) throw new Failed(problemIn(body));
  const value = reply.safeParse(parsed(body));
  if (!value.success) throw new Failed({ kind: "unexpected" });
  const at = Date.parse(answer.headers.get("date") ?? "");
  return { value: value.data, at: Number.isNaN(at) ? Date.now() : at };
}
