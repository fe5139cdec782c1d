import type { Account } from "@/lib/imports/account";
import { maxSignInAgeMinutes } from "@/lib/imports/limits";
import { failed, type Result, succeeded } from "@/lib/imports/problem";
import type { Visitor } from "./visitor";

/** How old a sign-in may be before something that cannot be undone. */
const freshMs = maxSignInAgeMinutes * 60_000;

/**
 * May this visitor start an import that cannot be undone? Asked before anything is received. Where nothing is at stake
 * (test, sandbox, demo) and on a machine without sign-in there is nothing to ask.
 *
 * in   `now` = milliseconds since 1970
 */
export function freshSignIn(visitor: Visitor, { environment }: Account, now = Date.now()): Result<null> {
  const matters = environment === "production" || environment === "practice";
  if (visitor.kind === "local" || !matters) return succeeded(null);
  return now - Date.parse(visitor.signedInAt) <= freshMs ? succeeded(null) : failed({ kind: "sign-in-old" });
}
