import { handler } from "@/lib/server/access/handler";
import { listAsk } from "@/lib/server/directory/ask";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** A page of the people this key may see, with their logins, former ones included (contract §11). */
export const GET = handler(async (request) => {
  const ask = listAsk(request);
  return ask.ok ? (await running()).directory.people(ask.value) : ask;
});
