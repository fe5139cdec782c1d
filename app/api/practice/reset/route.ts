import { failed, succeeded } from "@/lib/imports/problem";
import { handler } from "@/lib/server/access/handler";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** The practice Lucca forgets what was imported. There is nothing to forget when a real one is connected. */
export const POST = handler(async () => {
  const { resetPractice } = await running();
  if (!resetPractice) return failed({ kind: "not-found" });
  resetPractice();
  return succeeded({ reset: true });
});
