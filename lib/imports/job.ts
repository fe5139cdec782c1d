import { z } from "zod/mini";
import { problem } from "./problem";

export const jobId = z.uuid().brand("JobId");
export type JobId = z.infer<typeof jobId>;

/** One deliberate confirmation by a person; made by the browser, claimed by the server (design §5). */
export const ticket = z.uuid().brand("Ticket");
export type Ticket = z.infer<typeof ticket>;

/** How the records name whoever does something where nobody signs in; shown in the reader's language. */
export const thisMachine = "this machine";

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

/** The counts of an outcome, kept when its findings are gone. A count that Lucca did not report, or not in full, is null. */
export const counts = z.object({
  /** created or changed; for an analysis: would be */
  changed: z.nullable(z.number()),
  deleted: z.nullable(z.number()),
  /** rows with an error line, each once */
  refused: z.nullable(z.number()),
  warnings: z.nullable(z.number()),
  /** false when Lucca had more findings than it could hand over */
  complete: z.boolean(),
});
export type Counts = z.infer<typeof counts>;

/** What an admin may find out about an import whose outcome is unknown. */
export const findings = ["arrived", "nothing", "partly"] as const;
export type Found = (typeof findings)[number];
export const foundAsk = z.object({ what: z.enum(findings) });

const rows = z.number().check(z.int(), z.nonnegative());
/** Rows of an import beside what Lucca held afterwards, as a page read it; `unread` = what is there could not be read. */
export const readBackAsk = z.object({ there: rows, missing: rows, different: rows, unread: rows });
export type ReadBack = z.infer<typeof readBackAsk>;

/** SHA-256 of an undo file, or of its two parts in their order. */
export const undoHash = z.string().check(z.regex(/^[0-9a-f]{64}(,[0-9a-f]{64})?$/));

/** One part of a file that was split; `part` counts from 1. */
export const batch = z.object({ id: z.uuid(), part: z.number(), parts: z.number() });
export type Batch = z.infer<typeof batch>;

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
  /** null when retention or a deletion removed it */
  startedBy: z.nullable(z.string()),
  /** when names and findings were removed, else null */
  forgottenAt: z.nullable(z.string()),
  fileName: z.nullable(z.string()),
  /** of the file, without our envelope */
  bytes: z.number(),
  sha256: z.string(),
  /** rows sent, without the header; counted by the server */
  rows: z.number(),
  override: z.boolean(),
  /** the analysis an import is bound to; null for an analysis */
  analysis: z.nullable(jobId),
  /** the unknown import that this import names (design §5) */
  after: z.nullable(jobId),
  batch: z.nullable(batch),
  /** null = no outcome was fetched */
  counts: z.nullable(counts),
  /** what somebody found out about an unknown import; the state stays */
  found: z.nullable(z.object({ what: z.enum(findings), at: z.string(), by: z.nullable(z.string()) })),
  /** the undo file that was downloaded before this import; null = none was */
  undoFile: z.nullable(undoHash),
  /** what was last read back of its rows, when there was a look */
  readBack: z.nullable(z.extend(readBackAsk, { at: z.string() })),
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

/** An import of which nobody knows what became, and nobody has found out: a later one must name it (design §5). */
export const isUnsettled = ({ kind, state, found }: Job): boolean =>
  kind === "import" && state === "unknown" && found === null;

/** What happened to a job, oldest first; `by` is null for what happened by itself, and when it was removed. */
export const history = z.object({
  events: z.array(
    z.object({
      at: z.string(),
      what: z.union([z.enum(jobStates), z.enum(["found-arrived", "found-nothing", "found-partly"])]),
      by: z.nullable(z.string()),
      problem: z.optional(problem),
    }),
  ),
});
export type History = z.infer<typeof history>;

/** The answer to POST /api/analyses and POST /api/imports. */
export const accepted = z.object({ id: jobId });

export const jobList = z.object({ jobs: z.array(job) });
