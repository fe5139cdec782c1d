import { queryOptions } from "@tanstack/react-query";
import { Failed, parsed, problemIn } from "./answer";
import { send } from "./send";
import { type Session, session } from "./session";

/** `signedInMs` = how long ago they signed in when the server answered, by its own clock; null without sign-in. */
export type Visitor = Session & { signedInMs: number | null };

/** Who is signed in; asked once per page. */
export const visitorQuery = () =>
  queryOptions({
    queryKey: ["visitor"],
    queryFn: ({ signal }) => askVisitor(signal),
    staleTime: Number.POSITIVE_INFINITY,
  });

async function askVisitor(signal: AbortSignal): Promise<Visitor> {
  const answer = await send("/api/session", { signal, cache: "no-store" });
  const body = await answer?.text().catch(() => null);
  if (!answer || typeof body !== "string") throw new Failed({ kind: "server-no-answer" });
  if (!answer.ok) throw new Failed(problemIn(body));
  const read = session.safeParse(parsed(body));
  if (!read.success) throw new Failed({ kind: "unexpected" });
  const now = Date.parse(answer.headers.get("date") ?? "") || Date.now();
  const { signedInAt } = read.data;
  return { ...read.data, signedInMs: signedInAt === null ? null : Math.max(0, now - Date.parse(signedInAt)) };
}

/** Ends this sign-in, or every one of this person. Throws `Failed`. */
export async function endSignIn(everywhere: boolean): Promise<void> {
  const answer = await send("/api/session/end", {
    method: "POST",
    body: JSON.stringify({ everywhere }),
    headers: { "content-type": "application/json" },
  });
  if (!answer) throw new Failed({ kind: "server-no-answer" });
  if (!answer.ok) throw new Failed(problemIn(await answer.text().catch(() => "")));
}
