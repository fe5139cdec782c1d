import { failed } from "@/lib/imports/problem";
import { handler } from "@/lib/server/access/handler";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Any other address of the API: an answer in its own form instead of a page. */
const nothing = handler(async () => failed({ kind: "not-found" }));

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT };
