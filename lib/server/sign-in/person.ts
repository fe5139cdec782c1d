import { z } from "zod";
import type { Allowed } from "./read-sign-in";

/**
 * Somebody who signed in. `subject` never changes and is no secret; `login` is how the ledger names the person: the
 * verified e-mail, else what the provider calls the user, else the subject. `email` only when it is verified.
 */
export type Person = { subject: string; login: string; name: string; email: string | null };

/** What a provider says of somebody, in the ID token or at its userinfo address. */
type Claims = Readonly<Record<string, unknown>>;

const text = z.string().trim().min(1).max(200).nullable().catch(null);
const known = z.object({ email: text, name: text, preferred_username: text, email_verified: z.unknown().optional() });
const groups = z.union([z.array(z.unknown()), z.string().transform((one) => [one])]).catch([]);

/**
 * May these claims come in? An e-mail counts only when the provider says, in the same breath, that it is verified:
 * anybody can write somebody else's into a profile. Groups count to the letter.
 *
 * in   `sources` = claims of one person, the most reliable first
 */
export function isAllowed(sources: Claims[], { emails, groups: listed }: Allowed, groupsClaim: string): boolean {
  const verified = sources.map(verifiedEmail);
  if (verified.some((email) => email !== null && emails.includes(email.toLowerCase()))) return true;
  return sources
    .flatMap((claims) => groups.parse(claims[groupsClaim]))
    .some((group) => typeof group === "string" && listed.includes(group));
}

/** The person behind claims; `subject` was verified. */
export function personOf(subject: string, sources: Claims[]): Person {
  const read = sources.map((claims) => known.parse(claims));
  const first = (name: "name" | "preferred_username") => read.map((each) => each[name]).find((said) => said !== null);
  const email = sources.map(verifiedEmail).find((said) => said !== null) ?? null;
  const login = email ?? first("preferred_username") ?? subject;
  return { subject, login, name: first("name") ?? login, email };
}

function verifiedEmail(claims: Claims): string | null {
  const { email, email_verified } = known.parse(claims);
  return email_verified === true ? email : null;
}
