import { failed, succeeded } from "@/lib/imports/problem";
import { doneAnswer } from "@/lib/server/access/answer";
import { jobIdIn } from "@/lib/server/access/ask";
import { handler } from "@/lib/server/access/handler";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** State and progress of one job, as the server that tracks it knows them. */
export const GET = handler<{ id: string }>(async (_request, _visitor, params) => {
  const id = jobIdIn(params.id);
  const job = id && (await (await running()).jobs.get(id));
  return job ? succeeded(job) : failed({ kind: "not-found" });
});

/** Takes a job that has ended off the list and removes its names and findings; its ticket still answers (design §5). */
export const DELETE = handler<{ id: string }>(async (_request, _visitor, params) => {
  const id = jobIdIn(params.id);
  if (!id) return failed({ kind: "not-found" });
  const removed = await (await running()).jobs.remove(id);
  return removed.ok ? doneAnswer() : removed;
});
