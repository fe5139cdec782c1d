import { succeeded } from "@/lib/imports/problem";
import type { Session } from "@/lib/imports/session";
import { openHandler } from "@/lib/server/access/handler";
import { running } from "@/lib/server/running";

export const runtime = "nodejs";
export const dynamic = "force-dynamic";

/** Who is signed in. To ask is no use of the session: it ends as it would have. */
export const GET = openHandler(async (request) => {
  const { signIn } = await running();
  const person = signIn && (await signIn.find(request.headers.get("cookie"), false));
  return succeeded<Session>({
    signIn: signIn !== null,
    name: person?.name ?? null,
    email: person?.email ?? null,
    signedInAt: person?.signedInAt ?? null,
    draftOwner: signIn && person ? signIn.draftOwner(person) : null,
  });
});
