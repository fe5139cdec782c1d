import { succeeded } from "@/lib/imports/problem";
import { handler } from "@/lib/server/access/handler";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Answers while the server can take work. Asks nothing of Lucca: its requests are scarce. */
export const GET = handler(async () => succeeded({ status: "ok" }));
