import { readBackAsk } from "@/lib/imports/job";
import { failed } from "@/lib/imports/problem";
import { bodyAsk, jobIdIn } from "@/lib/server/access/ask";
import { handler } from "@/lib/server/access/handler";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Records what a page found in Lucca of the rows of a finished import; a later reading replaces it. Gives the job. */
export const POST = handler<{ id: string }>(async (request, _visitor, params) => {
  const id = jobIdIn(params.id);
  if (!id) return failed({ kind: "not-found" });
  const ask = await bodyAsk(request, readBackAsk);
  return ask.ok ? (await running()).jobs.readBack(id, ask.value) : ask;
});
