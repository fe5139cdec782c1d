import { failed } from "@/lib/imports/problem";
import { jsonInPieces } from "@/lib/server/access/answer";
import { jobIdIn } from "@/lib/server/access/ask";
import { handler } from "@/lib/server/access/handler";
import { receiptText } from "@/lib/server/access/receipt";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** The receipt of a job as a file: who, when, what, and the numbers; with every row Lucca refused while that is kept. */
export const GET = handler<{ id: string }>(async (_request, _visitor, params) => {
  const id = jobIdIn(params.id);
  const { jobs, account } = await running();
  const job = id && (await jobs.get(id));
  if (!job) return failed({ kind: "not-found" });
  const outcome = job.hasOutcome ? await jobs.outcomeText(id) : null;
  if (outcome && !outcome.ok) return outcome;
  return jsonInPieces(receiptText(job, account, outcome?.value ?? null), {
    "content-disposition": `attachment; filename="receipt-${id}.json"`,
  });
});
