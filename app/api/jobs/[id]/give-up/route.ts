import { failed } from "@/lib/imports/problem";
import { jobIdIn } from "@/lib/server/access/ask";
import { handler } from "@/lib/server/access/handler";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** No longer waits for a job that has not moved for half an hour; gives the job as it then is. */
export const POST = handler<{ id: string }>(async (_request, visitor, params) => {
  const id = jobIdIn(params.id);
  return id ? (await running()).jobs.giveUp(id, visitor.by) : failed({ kind: "not-found" });
});
