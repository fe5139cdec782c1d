import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
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
import { createSession, type Session } from "./session/session";
import { firstView, type View } from "./session/store";

/** The session of this page, and what it shows now. What an earlier visit left is found again once the page is there. */
export function useSession({ name, environment }: Account): { session: Session; view: View } {
  const queries = useQueryClient();
  const [session] = useState(() =>
    createSession({
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
      mark: (name) => (name === "checked" ? markPainted(name) : void performance.mark(name)),
    }),
  );
  useEffect(() => {
    void session.resume();
  }, [session]);
  const view = useSyncExternalStore(session.subscribe, session.view, () => firstView);
  return { session, view };
}

/** A mark for measuring, set once what was changed just now is on the screen. */
function markPainted(name: string): void {
  requestAnimationFrame(() => setTimeout(() => performance.mark(name)));
}
