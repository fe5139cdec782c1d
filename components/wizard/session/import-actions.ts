import { isUnclear } from "@/lib/imports/answer";
import type { JobId } from "@/lib/imports/job";
import { nextToImport } from "@/lib/wizard/next-part";
import type { Confirmation } from "./confirmation";
import type { ImportedParts } from "./imported-parts";
import { siteLoaderOf } from "./site-loading";
import { nameSent, type Store, type View } from "./store";

type Confirmed = NonNullable<View["going"]>;

/** The import: confirmed once, asked about when nobody answers, or left while it still can be. */
export function importActions(store: Store, { findOut, release }: Confirmation, { leaveOutImported }: ImportedParts) {
  const { tools, view, set, move } = store;

  /** Sends the next part of the confirmed file, once. Its ticket is in this browser's notes already. */
  async function sendNext({ after, undo }: Confirmed): Promise<void> {
    const next = nextToImport(view().wizard);
    if (next === null) return set({ sending: null, going: null });
    const { bytes, override, ticket, batch, analysis } = next;
    const uploaded = await tools.upload(analysis, {
      file: bytes.file,
      name: nameSent(view()),
      override,
      ticket,
      batch,
      after,
      undo,
      onProgress: (sending) => set({ sending }),
    });
    if (uploaded.ok) await move({ type: "import-accepted", ticket, job: uploaded.id });
    else if (!isUnclear(uploaded.trouble)) await move({ type: "import-turned-away", ticket });
    set(uploaded.ok ? { sending: null } : { sending: null, trouble: uploaded.trouble, going: null });
  }

  return {
    findOut,

    async goBack(to: "format" | "analyze"): Promise<void> {
      if (!(await release())) return;
      if (to === "format" && !(await leaveOutImported())) return;
      set({ trouble: null, sending: null });
      await move({ type: "went-back", to });
    },

    /**
     * The one deliberate confirmation. A ticket for every part is noted in this browser before the first byte leaves.
     *
     * in  `after`: the earlier import with an unknown outcome that the admin was shown, or null when there is none (design §5);
     *     `undo`: hash of the undo file that was downloaded, or null
     */
    async confirmImport(after: JobId | null, undo: string | null = null): Promise<void> {
      const { wizard: before, table } = view();
      if (before.step !== "import" || view().sending !== null) return;
      const tickets = before.tickets ?? before.analyses.map(() => tools.newTicket());
      set({ sending: 0, trouble: null, asking: "no", going: { after, undo } });
      if (table) siteLoaderOf(table.desk).outdate();
      await move({ type: "import-confirmed", tickets });
      await sendNext({ after, undo });
    },

    /** A part's import is finished: the next one is sent, unless something stopped the rest or this page was left. */
    async importNext(finished: JobId): Promise<void> {
      const { wizard, going, sending } = view();
      if (wizard.step !== "track" || wizard.jobs.at(-1) !== finished || going === null || sending !== null) return;
      if (nextToImport(wizard) === null) return set({ going: null });
      set({ sending: 0, trouble: null });
      await sendNext(going);
    },

    /** Takes the parts that were not sent to a confirmation of their own; one that did arrive is followed instead. */
    async importRest(): Promise<void> {
      const { wizard } = view();
      if (wizard.step !== "track" || nextToImport(wizard) === null) return;
      await findOut();
      if (view().asking !== "not-there") return;
      set({ asking: "no", going: null, trouble: null });
      await move({ type: "rest-asked" });
    },
  };
}
