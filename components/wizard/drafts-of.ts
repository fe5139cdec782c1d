import type { QueryClient } from "@tanstack/react-query";
import { visitorQuery } from "@/lib/imports/visitor";
import { browserShelf, type Drafts, draftsOn } from "@/lib/wizard/draft";

/** What this browser keeps for whoever is signed in. */
export const draftsOf = (queries: QueryClient): Drafts =>
  draftsOn(browserShelf(async () => (await queries.fetchQuery(visitorQuery())).draftOwner));
