import type { WrittenFile } from "@/lib/format/conversation";
import type { JobId } from "@/lib/imports/job";
import { maxFileBytes } from "@/lib/imports/limits";
import { type Outcome, reportOf } from "@/lib/imports/outcome";
import type { Asked, FinishedAnalysis } from "@/lib/wizard/state";
import type { Confirmation } from "./confirmation";
import { rememberedColumns } from "./remembered-columns";
import { type Desk, nameSent, type Store } from "./store";
import type { TableActions } from "./table-actions";

/** Dry runs: asked for, repeated freely, and put back onto the rows. */
export function analysisActions(store: Store, { changed }: TableActions, { release }: Confirmation) {
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
      name: nameSent(view()),
      override,
      ticket,
      signal: mine.signal,
      onProgress: (sending) => isWanted() && set({ sending }),
    });
    if (!isWanted()) return;
    if (uploaded.ok) await move({ type: "analysis-accepted", ticket, job: uploaded.id });
    set({ sending: null, trouble: uploaded.ok ? null : uploaded.trouble });
  }

  /** The bytes of the table as it is now. Those already analyzed are used again: Lucca may have been corrected instead. */
  async function written(desk: Desk, revision: number): Promise<WrittenFile | null> {
    const { wizard } = view();
    const known = wizard.step === "analyze" || wizard.step === "import" ? wizard.asked.bytes : null;
    return known?.revision === revision ? known : desk.write();
  }

  /** Writes the exact bytes and has Lucca analyze them. */
  async function analyze(): Promise<void> {
    if (!(await release())) return;
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

  return {
    analyze,
    sendAnalysis,

    goOn: (analysis: FinishedAnalysis): Promise<void> => move({ type: "continued", analysis }),

    /** By the admin's choice only. During Analyze the smaller file is analyzed at once. */
    async leaveOutErrors(): Promise<void> {
      const { table, wizard } = view();
      if (!table) return;
      const { review } = await table.desk.apply({ type: "leave-out-errors" });
      await changed(review);
      if (wizard.step === "analyze") await analyze();
    },

    /** Changing the switch at Import voids the analysis: the file is analyzed again with the other setting. */
    async reanalyzeWith(override: boolean): Promise<void> {
      if (!(await release())) return;
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
export type AnalysisActions = ReturnType<typeof analysisActions>;
