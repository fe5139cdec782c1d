import { succeeded } from "@/lib/imports/problem";
import { begunAnswer } from "@/lib/server/access/answer";
import { importAsk } from "@/lib/server/access/ask";
import { freshSignIn } from "@/lib/server/access/fresh-sign-in";
import { handler } from "@/lib/server/access/handler";
import { receive } from "@/lib/server/jobs/receive";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Guide §3: imports exactly what was analyzed, once; cannot be undone. */
export const POST = handler(async (request, visitor) => {
  const ask = importAsk(request);
  if (!ask.ok) return ask;
  const { jobs, places, account } = await running();
  // A ticket that was here before sends nothing, and must be told what became of it.
  const fresh = (await jobs.knows(ask.value.ticket)) ? null : freshSignIn(visitor, account);
  if (fresh && !fresh.ok) return fresh;
  const upload = await receive(request, { folder: jobs.uploads, places, user: visitor.user });
  if (!upload.ok) return upload;
  const begun = await jobs.import(upload.value, { ...ask.value, by: visitor.by });
  return begun.ok ? begunAnswer(begun.value) : begun;
});

/** The imports of this account, newest first. */
export const GET = handler(async () => {
  const { jobs } = await running();
  return succeeded({ jobs: (await jobs.list()).filter(({ kind }) => kind === "import") });
});
