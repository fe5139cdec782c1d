import type { QueryClient } from "@tanstack/react-query";
import { Failed } from "@/lib/imports/answer";
import { visitorQuery } from "@/lib/imports/visitor";
import { browserShelf, type Drafts, draftsOn } from "@/lib/wizard/draft";
import { ownedShelf, sweepShelf } from "@/lib/wizard/owned-shelf";

/** What this browser keeps for whoever is signed in, nothing for somebody who is not. What is old goes, whoever's it is. */
export function draftsOf(queries: QueryClient): Drafts {
  const shelf = browserShelf();
  void sweepShelf(shelf);
  const owner = async () => {
    const { signIn, draftOwner } = await queries.fetchQuery(visitorQuery());
    if (signIn && draftOwner === null) throw new Failed({ kind: "signed-out" });
    return draftOwner;
  };
  return draftsOn(ownedShelf(shelf, owner));
}
