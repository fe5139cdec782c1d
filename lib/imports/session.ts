import { z } from "zod/mini";

/**
 * Who is signed in, as `GET /api/session` says it.
 *
 * `signIn` false = this server has none and serves its own machine. Without a session the rest is null. `draftOwner` =
 * under which name this browser keeps the person's draft: a hash, so that it tells nobody who it is.
 */
export const session = z.object({
  signIn: z.boolean(),
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  /** ISO 8601 */
  signedInAt: z.nullable(z.string()),
  draftOwner: z.nullable(z.string()),
});
export type Session = z.infer<typeof session>;

/** The body of `POST /api/session/end`. */
export const endAsk = z.object({ everywhere: z.optional(z.boolean()) });

/** Why somebody is on the page /sign-in, its `why`. */
export const signInReasons = ["needed", "ended", "signed-out", "not-allowed", "failed", "again"] as const;
export type SignInReason = (typeof signInReasons)[number];
