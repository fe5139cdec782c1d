import { setTimeout as sleep } from "node:timers/promises";
import type * as z from "zod/mini";
import { type Batch, batch, type JobId, jobId, type Ticket, ticket, undoHash } from "@/lib/imports/job";
import { failed, type Result, succeeded } from "@/lib/imports/problem";

const longestBody = 1_000;
/** So few bytes come at once, or somebody holds them back. */
const bodyMs = 10_000;

type AnalysisSaid = { override: boolean; ticket: Ticket | null; batch: Batch | null };
type ImportSaid = {
  override: boolean;
  ticket: Ticket;
  analysis: JobId;
  after: JobId | null;
  undo: string | null;
  batch: Batch | null;
};

/**
 * What a request for an analysis says beside its file: `?override=true|false`, perhaps `&batch=UUID&part=2&parts=3`, and
 * perhaps a ticket.
 *
 * source  design §8
 */
export function analysisAsk(request: Request): Result<AnalysisSaid> {
  const override = overrideOf(request);
  const batch = batchOf(request);
  const given = request.headers.get("idempotency-key");
  const read = given === null ? null : ticketIn(given);
  if (override === null || batch === undefined || read === undefined) return failed({ kind: "request-invalid" });
  return succeeded({ override, ticket: read, batch });
}

/**
 * What a request for an import must say: the analysis it is bound to, and the ticket that makes it happen only once; and
 * what it may say: `&after=JOB`, the unknown import that it names, and `&undo=SHA-256`, the undo file that was downloaded before.
 */
export function importAsk(request: Request): Result<ImportSaid> {
  const override = overrideOf(request);
  const batch = batchOf(request);
  const { searchParams } = new URL(request.url);
  const named = searchParams.get("after");
  const after = named === null ? null : jobIdIn(named);
  const undo = searchParams.get("undo");
  const isOdd = (named !== null && after === null) || (undo !== null && !undoHash.safeParse(undo).success);
  if (override === null || batch === undefined || isOdd) return failed({ kind: "request-invalid" });
  const read = ticketIn(request.headers.get("idempotency-key") ?? "");
  if (read === undefined) return failed({ kind: "ticket-missing" });
  const analysis = jobIdIn(searchParams.get("analysis") ?? "");
  return analysis === null
    ? failed({ kind: "analysis-missing" })
    : succeeded({ override, ticket: read, analysis, after, undo, batch });
}

/** A short JSON body as the schema says; anything else, or one that does not come, is `request-invalid`. */
export async function bodyAsk<T>(request: Request, schema: z.ZodMiniType<T>, patience = bodyMs): Promise<Result<T>> {
  const announced = request.headers.get("content-length") ?? "";
  if (!/^\d{1,4}$/.test(announced) || Number(announced) > longestBody) return failed({ kind: "request-invalid" });
  const over = new AbortController();
  const late = sleep(patience, undefined, over).catch(() => undefined);
  const body = await Promise.race([request.json().catch(() => undefined), late]);
  over.abort();
  const read = schema.safeParse(body);
  return read.success ? succeeded(read.data) : failed({ kind: "request-invalid" });
}

/** The id in an address, or null: what is no id is the id of no job. */
export const jobIdIn = (text: string): JobId | null => jobId.safeParse(text.toLowerCase()).data ?? null;

/** Never a guess: without a clear word, days that exist could be replaced. */
function overrideOf(request: Request): boolean | null {
  const given = new URL(request.url).searchParams.getAll("override").join();
  return given === "true" ? true : given === "false" ? false : null;
}

/** Null for a whole file; undefined when what is said of the part is not all of it, or no part of so many. */
function batchOf(request: Request): Batch | null | undefined {
  const { searchParams } = new URL(request.url);
  const [id, part, parts] = ["batch", "part", "parts"].map((name) => searchParams.get(name));
  if (id === null && part === null && parts === null) return null;
  const said = { id: id?.toLowerCase(), part: countIn(part), parts: countIn(parts) };
  const read = batch.safeParse(said);
  return read.success && read.data.part <= read.data.parts ? read.data : undefined;
}

const countIn = (text: string | null | undefined): number | null =>
  text && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;

/** One spelling, so that the same ticket is the same text. */
const ticketIn = (text: string): Ticket | undefined => ticket.safeParse(text.toLowerCase()).data;
