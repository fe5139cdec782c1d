import { failed } from "@/lib/imports/problem";
import { jobIdIn } from "@/lib/server/access/ask";
import { handler } from "@/lib/server/access/handler";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** What happened to a job, oldest first. */
export const GET = handler<{ id: string }>(async (_request, _visitor, params) => {
  const id = jobIdIn(params.id);
  return id ? (await running()).jobs.history(id) : failed({ kind: "not-found" });
});
