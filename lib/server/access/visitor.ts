import { thisMachine } from "@/lib/imports/job";
import type { SignedIn } from "@/lib/server/sign-in/sessions";

/**
 * Who is asking. Without sign-in it is always whoever sits at this machine (design §7).
 *
 * `by` = how the ledger names them; `user` = whose uploads are counted together
 */
export type Visitor =
  | { kind: "local"; by: string; user: string }
  | ({ kind: "person"; by: string; user: string } & SignedIn);

export const localVisitor: Visitor = { kind: "local", by: thisMachine, user: "" };

export const visitorOf = (person: SignedIn): Visitor => ({
  kind: "person",
  by: person.login,
  user: person.subject,
  ...person,
});
