import { failed } from "@/lib/imports/problem";
import { endAsk } from "@/lib/imports/session";
import { doneAnswer } from "@/lib/server/access/answer";
import { bodyAsk } from "@/lib/server/access/ask";
import { openHandler } from "@/lib/server/access/handler";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Signs out here, or wherever the same person is signed in. Whoever has no session is signed out already. */
export const POST = openHandler(async (request) => {
  const { signIn } = await running();
  if (!signIn) return failed({ kind: "not-found" });
  const ask = await bodyAsk(request, endAsk);
  if (!ask.ok) return ask;
  const cookie = await signIn.end(request.headers.get("cookie"), ask.value.everywhere ?? false);
  return doneAnswer({ "set-cookie": cookie });
});
