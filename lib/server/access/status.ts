import type { ProblemKind } from "@/lib/imports/problem";

/** What we may answer a browser with when something is wrong. Never 408 or 421: Chromium sends the POST again by itself (design §5). */
type Status = 400 | 401 | 403 | 404 | 409 | 411 | 413 | 429 | 500 | 502 | 503 | 504;

/**
 * The one table from problem kind to HTTP status (design §8). What Lucca did is 502 to 504 here, whatever its own
 * status was: a 4xx of ours is about the request to us.
 */
export const statusOf = {
  "not-local": 403,
  "wrong-host": 403,
  "wrong-origin": 403,
  "signed-out": 401,
  "sign-in-old": 403,
  reload: 409,
  "not-found": 404,
  "length-required": 411,
  "too-large": 413,
  "upload-cut": 400,
  "upload-malformed": 400,
  "file-not-written-by-us": 400,
  busy: 503,
  "ticket-missing": 400,
  "request-invalid": 400,
  "analysis-missing": 409,
  "analysis-not-finished": 409,
  "analysis-old": 409,
  "analysis-spent": 409,
  "analysis-has-errors": 409,
  "analysis-differs": 409,
  "ticket-differs": 409,
  "import-live": 409,
  "import-unknown": 409,
  "batch-not-analyzed": 409,
  "job-live": 409,
  "job-unknown": 409,
  "not-unknown": 409,
  "still-moving": 409,
  "given-up": 409,
  "lucca-bad-request": 502,
  "lucca-key-refused": 502,
  "lucca-not-allowed": 502,
  "lucca-not-found": 502,
  "lucca-timeout": 504,
  "lucca-too-large": 413,
  "lucca-too-many": 429,
  "lucca-down": 502,
  "lucca-unexpected-reply": 502,
  "lucca-unreachable": 502,
  "lucca-no-answer": 504,
  "lucca-forgot-job": 502,
  "outcome-too-large": 502,
  "outcome-not-ready": 404,
  restarted: 503,
  storage: 503,
  unexpected: 500,
} as const satisfies Record<ProblemKind, Status>;
