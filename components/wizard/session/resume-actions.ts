import type { JobId } from "@/lib/imports/job";
import { type Outcome, reportOf } from "@/lib/imports/outcome";
import type { Kept, KeptDraft } from "@/lib/wizard/draft";
import { stateFrom } from "@/lib/wizard/standing";
import type { Draft } from "@/lib/wizard/state";
import type { AnalysisActions } from "./analysis-actions";
import type { Confirmation } from "./confirmation";
import type { Store } from "./store";
import type { TableActions } from "./table-actions";

const named = ({ file, name }: KeptDraft): Draft => ({ name, bytes: file.size });

/** What a reload finds again, and what becomes of the draft once its import is over. */
export function resumeActions(
  store: Store,
  { open }: TableActions,
  { analyze, sendAnalysis }: AnalysisActions,
  { findOut }: Confirmation,
) {
  const { tools, view, set, move } = store;
  let readingAgain: Promise<unknown> = Promise.resolve();
  let resumed = false;
  let finished: JobId | null = null;

  /** Reads the file again, replays its corrections and writes it: the same bytes must come out (design §5). */
  const readAgain = async ({ file, name, choices, log }: KeptDraft) =>
    (await open(file, name, choices, log)) === null ? null : ((await view().table?.desk.write()) ?? null);

  async function standAgain(kept: Kept, draft: KeptDraft): Promise<void> {
    set({ findingAgain: true });
    const bytes = await readAgain(draft);
    set({ findingAgain: false });
    if (view().table === null || view().wizard.draft !== null) return;
    const again = stateFrom(kept.standing, named(draft), bytes);
    if (again === null) {
      set({ notice: "changed-since" });
      const { override } = kept.standing;
      return move({ type: "found-again", wizard: { step: "format", draft: named(draft), override } });
    }
    await move({ type: "found-again", wizard: again });
    if (again.step === "analyze" && again.analysis === null) await sendAnalysis(again.asked);
    if (again.step === "import" && again.ticket !== null) await findOut();
  }

  return {
    /** Called once, when the page is there. A job that is running or finished unread comes before everything. */
    async resume(): Promise<void> {
      if (resumed) return;
      resumed = true;
      const kept = await tools.drafts.read();
      if (kept === null || view().wizard.draft !== null) return;
      const { standing, draft, savedAt } = kept;
      if (standing.step === "track") {
        if (draft) readingAgain = readAgain(draft);
        set({ refusedFile: kept.refused });
        const wizard = stateFrom(standing, draft && named(draft), null);
        if (wizard) await move({ type: "found-again", wizard });
      } else if (draft === null) {
        if (standing.step !== "format") set({ notice: "lost-file" });
        await tools.drafts.forget();
      } else if (standing.step === "format") {
        set({ offer: { ...draft, savedAt } });
        await move({ type: "override-changed", override: standing.override });
      } else await standAgain(kept, draft);
    },

    /** The admin goes on with the draft that was offered. */
    async continueDraft(): Promise<void> {
      const { offer } = view();
      if (!offer) return;
      tools.mark("file-given");
      set({ offer: null });
      await move({ type: "file-given", draft: named(offer) });
      await open(offer.file, offer.name, offer.choices, offer.log);
    },

    /** The result has been shown: the draft goes, refused rows stay as a file to drop back in. */
    async finish(job: JobId, outcome: Outcome | null): Promise<void> {
      if (finished === job) return;
      finished = job;
      await readingAgain;
      const { table } = view();
      if (table && outcome && outcome.errors.length > 0) {
        await table.desk.place(reportOf(outcome));
        set({ refusedFile: await table.desk.refused() });
      }
      await tools.drafts.finish(view().refusedFile);
    },

    /** After an import of which nobody knows what became: the same rows are analyzed again; nothing is imported by itself. */
    async analyzeAgain(override: boolean): Promise<void> {
      const { wizard } = view();
      if (wizard.step !== "track") return;
      await move({ type: "went-back-to-file", job: wizard.job });
      await move({ type: "override-changed", override });
      await analyze();
    },

    /** The server turned the import away before Lucca took anything: the file is worked on again. */
    async backToFile(): Promise<void> {
      const { wizard } = view();
      if (wizard.step === "track") await move({ type: "went-back-to-file", job: wizard.job });
    },
  };
}
