import { planAsk } from "@/lib/imports/directory";
import { handler } from "@/lib/server/access/handler";
import { bodyAsk } from "@/lib/server/directory/ask";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** How many requests to Lucca reading these days would cost, and about how long. */
export const POST = handler(async (request) => {
  const ask = await bodyAsk(request, planAsk);
  return ask.ok ? (await running()).directory.plan(ask.value) : ask;
});
