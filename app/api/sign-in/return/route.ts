import { failed } from "@/lib/imports/problem";
import { wayAnswer } from "@/lib/server/access/answer";
import { fromOf } from "@/lib/server/access/from";
import { openHandler } from "@/lib/server/access/handler";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Where the identity provider sends people back to: with a session to where they wanted, or to why there is none. */
export const GET = openHandler(async (request) => {
  const { signIn } = await running();
  if (!signIn) return failed({ kind: "not-found" });
  return wayAnswer(await signIn.finish(fromOf(request), new URL(request.url).searchParams), 303);
}, "return");
