import { useQuery } from "@tanstack/react-query";
import { type Account, needsExtraActs } from "@/lib/imports/account";
import { maxSignInAgeMinutes } from "@/lib/imports/limits";
import { visitorQuery } from "@/lib/imports/visitor";

/** True when the server would not take an import because the sign-in is too old: said before anything is ticked for nothing. */
export function useOldSignIn(account: Account, now: Date): boolean {
  const { data, dataUpdatedAt } = useQuery(visitorQuery());
  if (data?.signedInMs == null || !needsExtraActs(account)) return false;
  return data.signedInMs + (now.getTime() - dataUpdatedAt) > maxSignInAgeMinutes * 60_000;
}
