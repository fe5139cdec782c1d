import type { Job } from "../imports/job";
import type { Outcome } from "../imports/outcome";
import type { FinishedAnalysis } from "./state";

/**
 * What an import may be built on: an analysis that ended, whose findings are all known and hold no error line.
 *
 * out     null otherwise
 * source  design §4, §5
 */
export function finishedAnalysis(job: Job, outcome: Outcome): FinishedAnalysis | null {
  if (job.kind !== "analysis" || job.state !== "finished" || job.endedAt === null) return null;
  if (!outcome.complete || outcome.errors.length > 0) return null;
  return { id: job.id, endedAt: job.endedAt };
}
