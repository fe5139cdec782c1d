import { useQueries } from "@tanstack/react-query";
import { type Trouble, troubleOf } from "@/lib/imports/answer";
import type { WatchedJob } from "@/lib/imports/ask";
import { isOver, type JobId } from "@/lib/imports/job";
import type { Outcome } from "@/lib/imports/outcome";
import { jobQuery, outcomeQuery } from "@/lib/imports/requests";

/** A part that was sent, as far as this page knows. */
export type Part = {
  id: JobId;
  job: WatchedJob | undefined;
  outcome: Outcome | null;
  /** nothing more will come: the job is over, and its outcome is here, or there is none, or it cannot be had */
  isSettled: boolean;
  /** why the job or its outcome cannot be asked for */
  trouble: Trouble | null;
};

/** The jobs of a file's parts, in their order, each followed to its end. */
export function useParts(ids: readonly JobId[]): readonly Part[] {
  const jobs = useQueries({ queries: ids.map(jobQuery) });
  const withOutcome = ids.filter((_, index) => jobs[index]?.data?.hasOutcome);
  const outcomes = useQueries({ queries: withOutcome.map(outcomeQuery) });
  return ids.map((id, index) => {
    const asked = jobs[index];
    const said = outcomes[withOutcome.indexOf(id)];
    const job = asked?.data;
    const error = said?.error ?? (job ? null : asked?.error);
    return {
      id,
      job,
      outcome: said?.data ?? null,
      isSettled: job !== undefined && isOver(job) && (!job.hasOutcome || (said !== undefined && !said.isPending)),
      trouble: error ? troubleOf(error) : null,
    };
  });
}
