import { begunAnswer } from "@/lib/server/access/answer";
import { analysisAsk } from "@/lib/server/access/ask";
import { handler } from "@/lib/server/access/handler";
import { receive } from "@/lib/server/jobs/receive";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Guide §2: has Lucca analyze the file; nothing is created. */
export const POST = handler(async (request, visitor) => {
  const ask = analysisAsk(request);
  if (!ask.ok) return ask;
  const { jobs, places } = await running();
  const upload = await receive(request, { folder: jobs.uploads, places, user: visitor.user });
  if (!upload.ok) return upload;
  const begun = await jobs.analyze(upload.value, { ...ask.value, by: visitor.by });
  return begun.ok ? begunAnswer(begun.value) : begun;
});
