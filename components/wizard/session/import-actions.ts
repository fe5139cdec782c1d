import type { Trouble } from "@/lib/imports/answer";
import type { JobId } from "@/lib/imports/job";
import type { Confirmation } from "./confirmation";
import { nameSent, type Store } from "./store";

/** After these nobody can say whether the confirmation arrived: the ticket stays, and the server is asked (design §5). */
const isUnclear = ({ kind }: Trouble): boolean => kind === "server-no-answer" || kind === "unexpected";

/** The import: confirmed once, asked about when nobody answers, or left while it still can be. */
export function importActions(store: Store, { findOut, release }: Confirmation) {
  const { tools, view, set, move } = store;
  return {
    findOut,

    async goBack(to: "format" | "analyze"): Promise<void> {
      if (!(await release())) return;
      set({ trouble: null, sending: null });
      await move({ type: "went-back", to });
    },

    /**
     * The one deliberate confirmation. The ticket is noted in this browser before the first byte leaves.
     *
     * in  the earlier import with an unknown outcome that the admin was shown, or null when there is none (design §5)
     */
    async confirmImport(after: JobId | null): Promise<void> {
      const before = view().wizard;
      if (before.step !== "import" || view().sending !== null) return;
      const ticket = before.ticket ?? tools.newTicket();
      set({ sending: 0, trouble: null, asking: "no" });
      await move({ type: "import-confirmed", ticket });
      const { wizard } = view();
      if (wizard.step !== "import" || wizard.ticket !== ticket) return set({ sending: null });
      const uploaded = await tools.upload(wizard.analysis.id, {
        file: wizard.asked.bytes.file,
        name: nameSent(view()),
        override: wizard.asked.override,
        ticket,
        after,
        onProgress: (sending) => set({ sending }),
      });
      if (uploaded.ok) await move({ type: "import-accepted", ticket, job: uploaded.id });
      else if (!isUnclear(uploaded.trouble)) await move({ type: "import-turned-away", ticket });
      set({ sending: null, trouble: uploaded.ok ? null : uploaded.trouble });
    },
  };
}
