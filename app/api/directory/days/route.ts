import { daysAsk } from "@/lib/imports/directory";
import { handler } from "@/lib/server/access/handler";
import { bodyAsk } from "@/lib/server/directory/ask";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** A page of the days people already have (contract §10). Reads only; a POST because of the many ids it may name. */
export const POST = handler(async (request) => {
  const ask = await bodyAsk(request, daysAsk);
  return ask.ok ? (await running()).directory.days(ask.value) : ask;
});
