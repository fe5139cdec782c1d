import { queryOptions, skipToken } from "@tanstack/react-query";
import { askImports, askImportsAgain, askJob, askJobAgain, askOutcome } from "./ask";
import type { Job, JobId } from "./job";
import { askHistory } from "./job-acts";

/** One job; asked again about every second until nothing about it will change by itself any more. Null asks nothing. */
export const jobQuery = (id: JobId | null) =>
  queryOptions({
    queryKey: ["job", id],
    queryFn: id === null ? skipToken : ({ signal }) => askJob(id, signal),
    refetchInterval: ({ state }) => askJobAgain(state.data, state.error),
    refetchIntervalInBackground: true,
  });

/** What Lucca said of a job that is over and whose outcome was kept: it never changes. Null asks nothing. */
export const outcomeQuery = (id: JobId | null) =>
  queryOptions({
    queryKey: ["outcome", id],
    queryFn: id === null ? skipToken : ({ signal }) => askOutcome(id, signal),
    staleTime: Number.POSITIVE_INFINITY,
    // comparing it with an earlier one would take longer than reading it
    structuralSharing: false,
  });

/** The imports of this account, newest first; followed while one is live. */
export const importsQuery = () =>
  queryOptions({
    queryKey: ["imports"],
    queryFn: ({ signal }) => askImports(signal),
    refetchInterval: ({ state }) => askImportsAgain(state.data),
    refetchIntervalInBackground: true,
  });

/** What happened to a job; asked again when it moved. */
export const historyQuery = ({ id, state, found }: Job) =>
  queryOptions({
    queryKey: ["history", id, state, found?.at],
    queryFn: ({ signal }) => askHistory(id, signal),
  });
