import { failed } from "@/lib/imports/problem";
import { wayAnswer } from "@/lib/server/access/answer";
import { fromOf } from "@/lib/server/access/from";
import { openHandler } from "@/lib/server/access/handler";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Sends somebody to the identity provider: `?to=` a page of ours to come back to, `&again=1` to be asked anew. */
export const GET = openHandler(async (request) => {
  const { signIn } = await running();
  if (!signIn) return failed({ kind: "not-found" });
  const { searchParams } = new URL(request.url);
  const ask = { to: searchParams.get("to"), again: searchParams.get("again") === "1" };
  return wayAnswer(await signIn.begin(fromOf(request), ask), 302);
});
