import type { Only, WrittenFile } from "@/lib/format/conversation";
import { importedParts } from "@/lib/imports/imported-parts";
import type { JobId } from "@/lib/imports/job";
import { type Outcome, reportOf } from "@/lib/imports/outcome";
import { nextToAnalyze } from "@/lib/wizard/next-part";
import { type Asked, type FinishedAnalysis, partsLeft, trialOf, type Wizard } from "@/lib/wizard/state";
import type { Confirmation } from "./confirmation";
import type { ImportedParts } from "./imported-parts";
import { rememberedColumns } from "./remembered-columns";
import { nameSent, type Store } from "./store";
import type { TableActions } from "./table-actions";

/** Dry runs: asked for, repeated freely, and put back onto the rows. */
export function analysisActions(
  store: Store,
  { changed }: TableActions,
  { release }: Confirmation,
  { leaveOutImported }: ImportedParts,
) {
  const { tools, view, set, setTable, move } = store;
  let uploading: AbortController | null = null;
  let placing: JobId | null = null;

  /** Uploads the next dry run; free to repeat, so a newer one takes the place of one still on its way. */
  async function sendAnalysis(): Promise<void> {
    const next = nextToAnalyze(view().wizard);
    if (next === null) return;
    uploading?.abort();
    const mine = new AbortController();
    uploading = mine;
    const { bytes, ticket, override, batch } = next;
    const isWanted = () => uploading === mine && nextToAnalyze(view().wizard)?.ticket === ticket;
    set({ sending: 0, trouble: null, placed: null });
    const uploaded = await tools.upload(null, {
      file: bytes.file,
      name: nameSent(view()),
      override,
      ticket,
      batch,
      signal: mine.signal,
      onProgress: (sending) => isWanted() && set({ sending }),
    });
    if (!isWanted()) return;
    if (uploaded.ok) await move({ type: "analysis-accepted", ticket, job: uploaded.id });
    set({ sending: null, trouble: uploaded.ok ? null : uploaded.trouble });
  }

  /** Writes the exact bytes, of all rows or a trial, in so many parts at least; null when that cannot be done now. */
  async function written(least: number, trial: Only | null): Promise<WrittenFile | null> {
    const { table } = view();
    if (!table?.review || view().writing === "now") return null;
    set({ writing: "now", split: null, trouble: null, notice: null, refusal: null });
    const asked = askedIn(view().wizard);
    // Bytes already analyzed are used again: Lucca may have been corrected instead.
    const isKnown = asked?.bytes.revision === table.review.revision && asked.least === least && asked.trial === trial;
    const how = { most: tools.mostBytes, least, ...(trial && { only: trial }) };
    const bytes = isKnown ? asked.bytes : await table.desk.write(how).catch(() => null);
    set({ writing: bytes === null ? "failed" : "no" });
    return bytes;
  }

  async function ask(bytes: WrittenFile, least: number, trial: Only | null, rest: Rest | null): Promise<void> {
    const { override } = view().wizard;
    const { batch, imported } = rest ??
      (await elsewhere(bytes, override)) ?? { batch: tools.newTicket(), imported: [] };
    const asked: Asked = {
      bytes,
      trial,
      least,
      override,
      batch,
      tickets: bytes.parts.slice(imported.length).map(() => tools.newTicket()),
    };
    await rememberedColumns(store).remember();
    await move({ type: "analyze-asked", asked, imported });
    await sendAnalysis();
  }

  /** Parts of the same bytes may have been imported from another browser. */
  async function elsewhere({ parts }: WrittenFile, override: boolean): Promise<Rest | null> {
    if (parts.length === 1) return null;
    const hashes = parts.map(({ sha256 }) => sha256);
    return importedParts(await tools.imports().catch(() => []), hashes, override);
  }

  /** Has Lucca analyze what is not imported yet: the same parts when nothing changed, otherwise a new file without them. */
  async function analyze(): Promise<void> {
    if (!(await release())) return;
    const before = askedIn(view().wizard);
    const least = before?.least ?? 1;
    const trial = before?.trial ?? null;
    const rest = sameRest(view());
    if (rest && before) return ask(before.bytes, least, trial, rest);
    if (!(await leaveOutImported())) return;
    const bytes = await written(least, trial);
    if (bytes === null) return;
    // Parts are offered first; who took them once has them again.
    const isAgreed = bytes.parts.length === 1 || least > 1 || (before?.bytes.parts.length ?? 1) > 1;
    if (isAgreed || trial) await ask(bytes, least, trial, null);
    else set({ split: bytes });
  }

  /** Has Lucca analyze a small part of the file, to be imported before the rest. */
  async function tryFirst(trial: Only): Promise<void> {
    if (view().wizard.step !== "format") return;
    const bytes = await written(1, trial);
    if (bytes !== null) await ask(bytes, 1, trial, null);
  }

  return {
    analyze,
    tryFirst,
    sendAnalysis,

    /** The parts that were offered are sent, or twice as many as those that Lucca found too large. */
    async splitUp(): Promise<void> {
      if (!(await release())) return;
      const { split, wizard, table } = view();
      if (split !== null && split.revision === table?.review?.revision) {
        set({ split: null });
        return ask(split, 1, null, null);
      }
      const parts = wizard.step === "analyze" ? partsLeft(wizard).length : 1;
      if (!(await leaveOutImported())) return;
      const trial = trialOf(wizard);
      const bytes = await written(2 * parts, trial);
      if (bytes === null) return;
      if (bytes.parts.length > parts) await ask(bytes, 2 * parts, trial, null);
      else set({ writing: "indivisible" });
    },

    /** A part's analysis has ended: the next one is sent. */
    async analyzeNext(after: JobId): Promise<void> {
      const { wizard, sending, trouble } = view();
      if (wizard.step !== "analyze" || wizard.edited || wizard.analyses.at(-1) !== after) return;
      if (sending !== null || trouble !== null) return;
      await sendAnalysis();
    },

    goOn: (analyses: readonly FinishedAnalysis[]): Promise<void> => move({ type: "continued", analyses }),

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

    /** Puts what Lucca said of all parts on the rows, once; `analysis` is that of the last. */
    async place(analysis: JobId, outcomes: readonly Outcome[]): Promise<void> {
      const { table, placed, wizard } = view();
      if (wizard.step !== "analyze" || !table || placed === analysis || placing === analysis) return;
      placing = analysis;
      const before = wizard.imported.map(() => ({ errors: [], warnings: [] }));
      const review = await table.desk.place(...before, ...outcomes.map(reportOf)).finally(() => {
        placing = null;
      });
      setTable(table.desk, { review });
      set({ placed: analysis });
    },
  };
}
export type AnalysisActions = ReturnType<typeof analysisActions>;

/** Parts that are imported, and the name under which they are one file with the others. */
type Rest = { batch: string; imported: readonly JobId[] };

const askedIn = (wizard: Wizard): Asked | null =>
  wizard.step === "analyze" || wizard.step === "import" ? wizard.asked : null;

/** The file of which some parts are imported, while its rows and the flag are as they were then. */
function sameRest({ wizard, table }: ReturnType<Store["view"]>): Rest | null {
  if (wizard.step !== "analyze" && wizard.step !== "import") return null;
  const { asked, imported, override } = wizard;
  const isSame = asked.bytes.revision === table?.review?.revision && asked.override === override;
  return imported.length > 0 && isSame ? { batch: asked.batch, imported } : null;
}
