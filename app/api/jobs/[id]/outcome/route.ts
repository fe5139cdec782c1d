import { failed } from "@/lib/imports/problem";
import { jsonInPieces } from "@/lib/server/access/answer";
import { jobIdIn } from "@/lib/server/access/ask";
import { handler } from "@/lib/server/access/handler";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** What Lucca said of a finished job, however long it is. */
export const GET = handler<{ id: string }>(async (_request, _visitor, params) => {
  const id = jobIdIn(params.id);
  if (!id) return failed({ kind: "not-found" });
  const text = await (await running()).jobs.outcomeText(id);
  return text.ok ? jsonInPieces(text.value) : text;
});
