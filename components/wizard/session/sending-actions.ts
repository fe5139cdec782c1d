import type { WrittenFile } from "@/lib/format/conversation";
import type { Trouble } from "@/lib/imports/answer";
import type { JobId } from "@/lib/imports/job";
import { maxFileBytes } from "@/lib/imports/limits";
import { type Outcome, reportOf } from "@/lib/imports/outcome";
import type { Asked, FinishedAnalysis } from "@/lib/wizard/state";
import { rememberedColumns } from "./remembered-columns";
import type { Desk, Store } from "./store";
import type { TableActions } from "./table-actions";

/** After these nobody can say whether the confirmation arrived: the ticket stays, and the server is asked (design §5). */
const isUnclear = ({ kind }: Trouble): boolean => kind === "server-no-answer" || kind === "unexpected";

/** What goes to the server and what comes back onto the rows. */
export function sendingActions(store: Store, { changed }: TableActions) {
  const { tools, view, set, setTable, move } = store;
  let uploading: AbortController | null = null;
  let placing: JobId | null = null;

  /** Uploads a dry run; free to repeat, so a newer one takes the place of one still on its way. */
  async function sendAnalysis({ bytes, override, ticket }: Asked): Promise<void> {
    uploading?.abort();
    const mine = new AbortController();
    uploading = mine;
    const isWanted = () => {
      const { wizard } = view();
      return uploading === mine && wizard.step === "analyze" && wizard.asked.ticket === ticket;
    };
    set({ sending: 0, trouble: null, placed: null });
    const uploaded = await tools.upload(null, {
      file: bytes.file,
      name: nameOfDraft(),
      override,
      ticket,
      signal: mine.signal,
      onProgress: (sending) => isWanted() && set({ sending }),
    });
    if (!isWanted()) return;
    if (uploaded.ok) await move({ type: "analysis-accepted", ticket, job: uploaded.id });
    set({ sending: null, trouble: uploaded.ok ? null : uploaded.trouble });
  }

  const nameOfDraft = (): string => view().wizard.draft?.name ?? "import.csv";

  /** The bytes of the table as it is now. Those already analyzed are used again: Lucca may have been corrected instead. */
  async function written(desk: Desk, revision: number): Promise<WrittenFile | null> {
    const { wizard } = view();
    const known = wizard.step === "analyze" || wizard.step === "import" ? wizard.asked.bytes : null;
    return known?.revision === revision ? known : desk.write();
  }

  /** Writes the exact bytes and has Lucca analyze them. */
  async function analyze(): Promise<void> {
    const { table, wizard } = view();
    if (!table?.review || view().writing === "now") return;
    set({ writing: "now", trouble: null, notice: null, refusal: null });
    const bytes = await written(table.desk, table.review.revision).catch(() => null);
    if (bytes === null) return set({ writing: "failed" });
    set({ writing: "no" });
    if (bytes.bytes > maxFileBytes) return set({ trouble: { kind: "too-large" } });
    const asked = { bytes, override: wizard.override, ticket: tools.newTicket() };
    await rememberedColumns(store).remember();
    await move({ type: "analyze-asked", asked });
    await sendAnalysis(asked);
  }

  /** Asks which import the analysis was used for; sends nothing. */
  async function findOut(): Promise<void> {
    const { wizard } = view();
    if (wizard.step !== "import" || wizard.ticket === null) return;
    set({ asking: "now" });
    const jobs = await tools.imports().catch(() => null);
    const found = jobs?.find((each) => each.analysis === wizard.analysis.id && each.state !== "refused");
    if (found) await move({ type: "import-accepted", ticket: wizard.ticket, job: found.id });
    if (found) set({ asking: "no", trouble: null });
    else if (jobs) set({ asking: "not-there", trouble: null });
    else set({ asking: "no", trouble: { kind: "server-no-answer" } });
  }

  return {
    analyze,
    sendAnalysis,
    findOut,

    goOn: (analysis: FinishedAnalysis): Promise<void> => move({ type: "continued", analysis }),

    /** By the admin's choice only. During Analyze the smaller file is analyzed at once. */
    async leaveOutErrors(): Promise<void> {
      const { table, wizard } = view();
      if (!table) return;
      const { review } = await table.desk.apply({ type: "leave-out-errors" });
      await changed(review);
      if (wizard.step === "analyze") await analyze();
    },

    /** The one deliberate confirmation. The ticket is noted in this browser before the first byte leaves. */
    async confirmImport(): Promise<void> {
      const before = view().wizard;
      if (before.step !== "import" || view().sending !== null) return;
      const ticket = before.ticket ?? tools.newTicket();
      set({ sending: 0, trouble: null, asking: "no" });
      await move({ type: "import-confirmed", ticket });
      const { wizard } = view();
      if (wizard.step !== "import" || wizard.ticket !== ticket) return set({ sending: null });
      const uploaded = await tools.upload(wizard.analysis.id, {
        file: wizard.asked.bytes.file,
        name: nameOfDraft(),
        override: wizard.asked.override,
        ticket,
        onProgress: (sending) => set({ sending }),
      });
      if (uploaded.ok) await move({ type: "import-accepted", ticket, job: uploaded.id });
      else if (!isUnclear(uploaded.trouble)) await move({ type: "import-turned-away", ticket });
      set({ sending: null, trouble: uploaded.ok ? null : uploaded.trouble });
    },

    /** Changing the switch at Import voids the analysis: the file is analyzed again with the other setting. */
    async reanalyzeWith(override: boolean): Promise<void> {
      await move({ type: "override-changed", override });
      if (view().wizard.override === override) await analyze();
    },

    /** Puts what Lucca said of an analysis on the rows, once. */
    async place(analysis: JobId, outcome: Outcome): Promise<void> {
      const { table, placed } = view();
      if (!table || placed === analysis || placing === analysis) return;
      placing = analysis;
      const review = await table.desk.place(reportOf(outcome)).finally(() => {
        placing = null;
      });
      setTable(table.desk, { review });
      set({ placed: analysis });
    },
  };
}
export type SendingActions = ReturnType<typeof sendingActions>;
