import { randomUUID } from "node:crypto";
import { type Batch, type JobId, jobId } from "@/lib/imports/job";
import { failed, type Problem, type Result, succeeded } from "@/lib/imports/problem";
import { timeOf } from "./clock";
import { notTaken } from "./ends";
import type { AnalysisAsk, Begun, ImportAsk, Upload } from "./jobs";
import { keepWriting } from "./keep-writing";
import type { NewJob } from "./ledger";
import { refusal } from "./refusal";
import type { Room } from "./room";
import type { JobRow } from "./tables";

export type Ask = ({ kind: "analysis" } & AnalysisAsk) | ({ kind: "import" } & ImportAsk);

/** `send` = the job that is now ours to claim and send, exactly once; null = nothing is to be sent. */
export type Claim = { begun: Begun; send: JobRow | null };

/**
 * Records a job, durably, before anything goes to Lucca (design §5).
 *
 * A known ticket gives the recorded job, before any other check. Ticket, live import and spent analysis are refused by
 * the database itself, so that two processes cannot both be told yes.
 */
export async function begin(room: Room, upload: Upload, ask: Ask): Promise<Result<Claim>> {
  const { ledger, clock } = room;
  if (room.stopping.aborted) return failed({ kind: "restarted" });
  const id = jobId.parse(randomUUID());
  try {
    const known = await findKnown(room, upload, ask);
    if (known) return known;
    const why = ask.kind === "import" ? await refused(room, upload, ask) : null;
    // The same ticket may have been recorded between the two looks: then it is known, not refused.
    if (why) return (await findKnown(room, upload, ask)) ?? failed(why);
    const received = await ledger.add(newJob(id, upload, ask), timeOf(clock));
    if (!received) return await whyNotAdded(room, upload, ask);
    return succeeded({ begun: { id, known: false }, send: received });
  } catch (error) {
    room.trouble("the ledger could not record a job, nothing was sent", id, error);
    room.background(giveUp(room, id));
    return failed({ kind: "storage" });
  }
}

/** Nothing was sent and nothing will be: if a trace of the job reached the ledger, it must not block the next import. */
async function giveUp(room: Room, id: JobId): Promise<void> {
  const over = {
    endedAt: timeOf(room.clock),
    movedAt: timeOf(room.clock),
    problem: JSON.stringify({ kind: "storage" }),
  };
  await keepWriting(room, id, async () => {
    const row = await room.ledger.find(id);
    if (row) await room.ledger.move(id, ["received", "claimed"], { ...over, state: notTaken(row.kind) });
  });
}

/** Why an import is not to be made; the database itself keeps the rest. */
async function refused(room: Room, upload: Upload, ask: { kind: "import" } & ImportAsk): Promise<Problem | null> {
  const { ledger, lucca, clock } = room;
  if (await ledger.findSpender(ask.analysis)) return { kind: "analysis-spent" };
  const { name, environment } = lucca.account;
  const why = refusal(
    await ledger.findAnywhere(ask.analysis),
    upload,
    { ...ask, account: name, environment },
    clock.now(),
  );
  if (why) return why;
  return ask.batch && !(await isAnalyzed(room, ask.batch)) ? { kind: "batch-not-analyzed" } : null;
}

async function findKnown({ ledger }: Room, upload: Upload, ask: Ask): Promise<Result<Claim> | null> {
  const row = ask.ticket === null ? null : await ledger.findByTicket(ask.ticket);
  if (!row) return null;
  const same =
    row.kind === ask.kind &&
    row.sha256 === upload.sha256 &&
    row.bytes === upload.bytes &&
    row.override === (ask.override ? 1 : 0) &&
    row.analysis === (ask.kind === "import" ? ask.analysis : null);
  return same
    ? succeeded({ begun: { id: jobId.parse(row.id), known: true }, send: null })
    : failed({ kind: "ticket-differs" });
}

/** The database said no: somebody else was first. The ticket before all others, as always. */
async function whyNotAdded(room: Room, upload: Upload, ask: Ask): Promise<Result<Claim>> {
  const known = await findKnown(room, upload, ask);
  if (known) return known;
  if (ask.kind === "import" && (await room.ledger.findSpender(ask.analysis))) return failed({ kind: "analysis-spent" });
  const unknown = await room.ledger.findUnknown();
  const named = ask.kind === "import" ? (ask.after ?? null) : null;
  return failed({ kind: unknown && unknown.id !== named ? "import-unknown" : "import-live" });
}

/** All parts of a split file are analyzed before the first is imported (design §5). */
async function isAnalyzed({ ledger }: Room, { id, parts }: Batch): Promise<boolean> {
  return (await ledger.cleanParts(id, parts)).size === parts;
}

const newJob = (id: JobId, upload: Upload, ask: Ask): NewJob => ({
  id,
  kind: ask.kind,
  ticket: ask.ticket,
  analysis: ask.kind === "import" ? ask.analysis : null,
  sha256: upload.sha256,
  bytes: upload.bytes,
  rows: upload.rows,
  override: ask.override ? 1 : 0,
  fileName: upload.fileName,
  startedBy: ask.by,
  after: ask.kind === "import" ? (ask.after ?? null) : null,
  undoFile: ask.kind === "import" ? (ask.undo ?? null) : null,
  batchId: ask.batch?.id ?? null,
  batchPart: ask.batch?.part ?? null,
  batchParts: ask.batch?.parts ?? null,
});
