import { foundAsk } from "@/lib/imports/job";
import { failed } from "@/lib/imports/problem";
import { bodyAsk, jobIdIn } from "@/lib/server/access/ask";
import { handler } from "@/lib/server/access/handler";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Records what somebody found out about an import whose outcome is unknown; gives the job. */
export const POST = handler<{ id: string }>(async (request, visitor, params) => {
  const id = jobIdIn(params.id);
  if (!id) return failed({ kind: "not-found" });
  const ask = await bodyAsk(request, foundAsk);
  return ask.ok ? (await running()).jobs.found(id, ask.value.what, visitor.by) : ask;
});
