import { handler } from "@/lib/server/access/handler";
import { listAsk } from "@/lib/server/directory/ask";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** A page of the places Lucca knows, switched-off ones included (contract §9). */
export const GET = handler(async (request) => {
  const ask = listAsk(request);
  return ask.ok ? (await running()).directory.places(ask.value) : ask;
});
