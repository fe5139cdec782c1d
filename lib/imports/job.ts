import { z } from "zod/mini";
import { problem } from "./problem";

export const jobId = z.uuid().brand("JobId");
export type JobId = z.infer<typeof jobId>;

/** One deliberate confirmation by a person; made by the browser, claimed by the server (design §5). */
export const ticket = z.uuid().brand("Ticket");
export type Ticket = z.infer<typeof ticket>;

/** An analysis ends `finished` or `failed`, an import `finished`, `refused` or `unknown` (design §5). */
export const jobStates = [
  "received",
  "claimed",
  "accepted",
  "running",
  "finished",
  "refused",
  "failed",
  "unknown",
] as const;
export type JobState = (typeof jobStates)[number];

/** What a page may know of a job. Times are ISO 8601 in UTC. */
export const job = z.object({
  id: jobId,
  kind: z.enum(["analysis", "import"]),
  state: z.enum(jobStates),
  /** 0 to 100 as Lucca says, never going backwards */
  progress: z.number(),
  createdAt: z.string(),
  /** when the state or the progress last moved: silence is measured from here */
  movedAt: z.string(),
  /** when the job reached its end state, else null */
  endedAt: z.nullable(z.string()),
  fileName: z.nullable(z.string()),
  /** of the file, without our envelope */
  bytes: z.number(),
  sha256: z.string(),
  /** rows sent, without the header; counted by the server */
  rows: z.number(),
  override: z.boolean(),
  /** the analysis an import is bound to; null for an analysis */
  analysis: z.nullable(jobId),
  /** outcome fetched and kept */
  hasOutcome: z.boolean(),
  /** set while we wait for Lucca's request limit */
  waitingUntil: z.nullable(z.string()),
  problem: z.optional(problem),
});
export type Job = z.infer<typeof job>;

/** True when nothing about the job will change by itself any more. */
export const isOver = ({ state }: Pick<Job, "state">): boolean =>
  state === "finished" || state === "refused" || state === "failed" || state === "unknown";

/** The answer to POST /api/analyses and POST /api/imports. */
export const accepted = z.object({ id: jobId });

export const jobList = z.object({ jobs: z.array(job) });
