import { json } from "@/lib/server/access/answer";
import { openHandler } from "@/lib/server/access/handler";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Any answer = alive; 200 = ready to take work, 503 = not. Asks nothing of Lucca: its requests are scarce. */
export const GET = openHandler(async () => {
  const health = await (await running()).health();
  return json(health, { status: health.ready ? 200 : 503 });
});
