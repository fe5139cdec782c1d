import type { QueryClient } from "@tanstack/react-query";
import { openDesk } from "@/lib/format/open-desk";
import type { Account } from "@/lib/imports/account";
import { ticket } from "@/lib/imports/job";
import { maxFileBytes } from "@/lib/imports/limits";
import { readPeople, readPlaces } from "@/lib/imports/read-directory";
import { importsQuery } from "@/lib/imports/requests";
import { uploadFile } from "@/lib/imports/upload";
import { columnMemory } from "@/lib/wizard/column-memory";
import { comingBack } from "@/lib/wizard/coming-back";
import { nameMemory } from "@/lib/wizard/name-memory";
import { draftsOf } from "./drafts-of";
import { createQueries } from "./queries";
import { createSession, type Session } from "./session/session";

/** The session of this page, and the cache of what the server said to it. What an earlier visit left is being found again. */
export function openWork({ name, environment }: Account): { session: Session; queries: QueryClient } {
  const queries = createQueries();
  const session = createSession({
    openDesk,
    drafts: draftsOf(queries),
    columns: columnMemory(() => localStorage),
    names: nameMemory(() => localStorage, `${name} ${environment}`),
    directory: { places: readPlaces, people: readPeople },
    upload: uploadFile,
    imports: () => queries.fetchQuery({ ...importsQuery(), staleTime: 0 }),
    mostBytes: maxFileBytes,
    cameBack: comingBack.kept,
    newTicket: () => ticket.parse(crypto.randomUUID()),
    drawn,
    mark: (name) => void performance.mark(name),
  });
  void session.resume();
  return { session, queries };
}

/** The longest that is waited for a picture, in ms: a page that nobody sees is not drawn. */
const longest = 500;

/** Right after the next picture is drawn, before anything else that waits for its turn. */
const drawn = () =>
  new Promise<void>((done) => {
    requestAnimationFrame(() => {
      if ("scheduler" in globalThis) void scheduler.postTask(() => done(), { priority: "user-blocking" });
      else setTimeout(done);
    });
    setTimeout(done, longest);
  });
