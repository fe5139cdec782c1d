import { z } from "zod/mini";

/**
 * Everything that can go wrong between the browser and Lucca, as kinds the page can act on. Each kind has title,
 * explanation and next step in `lib/messages`; its HTTP status stands in one table in `lib/server/access/status.ts`.
 */
export const problemKinds = [
  // who asks, and from where
  "not-local", // served to this very machine only
  "wrong-host",
  "wrong-origin",
  "signed-out", // no session, or one that ended
  "sign-in-old", // a real import wants a sign-in of the last minutes
  "reload", // the page is older than the running build
  "not-found",
  // the upload
  "length-required",
  "too-large",
  "upload-cut", // fewer bytes than announced
  "upload-malformed", // not one multipart part named "file"
  "file-not-written-by-us", // does not start with the exact header line
  "busy", // too many uploads at once
  "ticket-missing",
  "request-invalid", // a query parameter or header is missing or unreadable
  // an import that must not be sent (design §8)
  "analysis-missing",
  "analysis-not-finished",
  "analysis-old",
  "analysis-spent",
  "analysis-has-errors",
  "analysis-differs",
  "ticket-differs",
  "import-live",
  "import-unknown", // an earlier import has an unknown outcome, and this one does not name it
  "batch-not-analyzed", // another part of the split file has no clean analysis
  // what an admin may do with a job
  "job-live",
  "job-unknown",
  "not-unknown", // only an unknown outcome can be found out
  "still-moving", // it moved within the last 30 minutes
  "given-up", // an admin said so
  // Lucca (contract §13)
  "lucca-bad-request",
  "lucca-key-refused",
  "lucca-not-allowed",
  "lucca-not-found",
  "lucca-timeout",
  "lucca-too-large",
  "lucca-too-many",
  "lucca-down",
  "lucca-unexpected-reply",
  "lucca-unreachable", // proof that nothing was sent: the connection was never made
  "lucca-no-answer", // something was sent and no clear answer came
  "lucca-forgot-job",
  "outcome-too-large",
  "outcome-not-ready",
  // our own server
  "restarted", // the server stopped before the file was sent
  "storage", // the ledger or the disk
  "unexpected",
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** `detail` = what Lucca answered, shortened, verbatim; never a secret, never a row of people. */
export const problem = z.object({
  kind: z.enum(problemKinds),
  detail: z.optional(z.string()),
  /** seconds after which trying again makes sense */
  retryAfter: z.optional(z.number()),
});
export type Problem = z.infer<typeof problem>;

/** A value or a problem; nothing throws across rooms. */
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };
export const succeeded = <T>(value: T): Result<T> => ({ ok: true, value });
export const failed = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
