import { failed } from "@/lib/imports/problem";
import { openHandler } from "@/lib/server/access/handler";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Figures for Prometheus, when METRICS=1 asks for them; nothing about people. */
export const GET = openHandler(async () => {
  const { settings, measures } = await running();
  if (!settings.metrics) return failed({ kind: "not-found" });
  return new Response(await measures.text(), {
    headers: { "content-type": "text/plain; version=0.0.4; charset=utf-8", "cache-control": "no-store" },
  });
});
