import type { PracticeJob } from "../jobs/desk";
import { errorFile } from "../jobs/error-file";
import { outcomeBody } from "../jobs/outcome-body";
import type { State } from "../state";
import { type Answer, answer, json, noContent, type Refusal, refusal } from "./answer";

/** How far a job is (contract §6). */
export function progress(state: State, query: URLSearchParams): Answer | Refusal {
  const job = jobOf(state, query);
  if (!("title" in job)) return json({ progress: state.desk.poll(job) });
  return job.status === 404 && state.faults.unknownJob === "zero" ? json({ progress: 0 }) : job;
}

/** What a job came to (contract §7, §8). Not there before progress said 100, nor at the address for the other kind of job. */
export function outcome(
  { desk, faults, origin }: State,
  query: URLSearchParams,
  name: "analysis" | "results" | "errors",
): Answer | Refusal {
  const job = jobOf({ desk, faults }, query);
  if ("title" in job) return job;
  if (!job.outcome || job.told < 100) return notFound;
  if (name === "errors") return answer(200, "text/csv; charset=utf-8", errorFile(job.outcome));
  if (job.create !== (name === "results")) return notFound;
  if (faults.outcomeLate.times > 0) {
    faults.outcomeLate.times -= 1;
    return { "404": notFound, "204": noContent, empty: answer(200, jsonType, "") }[faults.outcomeLate.as];
  }
  if (job.outcome.findings > faults.outcomeLimit) return refusal(408, "Request Timeout");
  return answer(200, jsonType, outcomeBody({ ...job, outcome: job.outcome, origin }, faults));
}

function jobOf({ desk, faults }: Pick<State, "desk" | "faults">, query: URLSearchParams): PracticeJob | Refusal {
  const summaryId = query.get("summaryId") ?? "";
  if (!uuid.test(summaryId)) return refusal(400, "Bad Request", { SummaryId: [`"${summaryId}" is not valid.`] });
  const job = faults.jobsForgotten ? undefined : desk.find(summaryId);
  if (job) return job;
  return faults.unknownJob === "400"
    ? refusal(400, "Bad Request", { SummaryId: ["This summary is not known."] })
    : notFound;
}

const notFound = refusal(404, "Not Found");
const jsonType = "application/json; charset=utf-8";
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
