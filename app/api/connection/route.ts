import { succeeded } from "@/lib/imports/problem";
import { jsonInPieces } from "@/lib/server/access/answer";
import { handler } from "@/lib/server/access/handler";
import { tellOf } from "@/lib/server/connection/tell-of";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** What the last connection check of this account came to. */
export const GET = handler(async () => succeeded({ last: await (await running()).connection.last() }));

/** Checks the connection, with reads and a dry run only; a line of JSON whenever it gets further, and one at its end. */
export const POST = handler(async () => {
  const { connection } = await running();
  return jsonInPieces(tellOf(connection), { "content-type": "application/x-ndjson" });
});
