import { type JobId, jobId, type Ticket, ticket } from "@/lib/imports/job";
import { failed, type Result, succeeded } from "@/lib/imports/problem";

/**
 * What a request for an analysis says beside its file: `?override=true|false`, and perhaps a ticket.
 *
 * source  design §8
 */
export function analysisAsk(request: Request): Result<{ override: boolean; ticket: Ticket | null }> {
  const override = overrideOf(request);
  const given = request.headers.get("idempotency-key");
  const read = given === null ? null : ticketIn(given);
  if (override === null || read === undefined) return failed({ kind: "request-invalid" });
  return succeeded({ override, ticket: read });
}

/** What a request for an import must say: the analysis it is bound to, and the ticket that makes it happen only once. */
export function importAsk(request: Request): Result<{ override: boolean; ticket: Ticket; analysis: JobId }> {
  const override = overrideOf(request);
  if (override === null) return failed({ kind: "request-invalid" });
  const read = ticketIn(request.headers.get("idempotency-key") ?? "");
  if (read === undefined) return failed({ kind: "ticket-missing" });
  const analysis = jobIdIn(new URL(request.url).searchParams.get("analysis") ?? "");
  return analysis === null ? failed({ kind: "analysis-missing" }) : succeeded({ override, ticket: read, analysis });
}

/** The id in an address, or null: what is no id is the id of no job. */
export const jobIdIn = (text: string): JobId | null => jobId.safeParse(text.toLowerCase()).data ?? null;

/** Never a guess: without a clear word, days that exist could be replaced. */
function overrideOf(request: Request): boolean | null {
  const given = new URL(request.url).searchParams.getAll("override").join();
  return given === "true" ? true : given === "false" ? false : null;
}

/** One spelling, so that the same ticket is the same text. */
const ticketIn = (text: string): Ticket | undefined => ticket.safeParse(text.toLowerCase()).data;
