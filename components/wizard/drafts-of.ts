import type { QueryClient } from "@tanstack/react-query";
import { Failed } from "@/lib/imports/answer";
import { visitorQuery } from "@/lib/imports/visitor";
import { browserShelf, type Drafts, draftsOn } from "@/lib/wizard/draft";

/** What this browser keeps for whoever is signed in: nothing for somebody who is not. */
export const draftsOf = (queries: QueryClient): Drafts =>
  draftsOn(
    browserShelf(async () => {
      const { signIn, draftOwner } = await queries.fetchQuery(visitorQuery());
      if (signIn && draftOwner === null) throw new Failed({ kind: "signed-out" });
      return draftOwner;
    }),
  );
