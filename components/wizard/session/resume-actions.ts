import type { JobId } from "@/lib/imports/job";
import { type Outcome, reportOf } from "@/lib/imports/outcome";
import type { Kept, KeptDraft } from "@/lib/wizard/draft";
import { askedAs, isTrial, type Standing, stateFrom } from "@/lib/wizard/standing";
import { type Draft, trialOf, type Wizard } from "@/lib/wizard/state";
import type { AnalysisActions } from "./analysis-actions";
import type { Confirmation } from "./confirmation";
import type { ImportedParts } from "./imported-parts";
import type { Store } from "./store";
import type { TableActions } from "./table-actions";

const named = ({ file, name }: KeptDraft): Draft => ({ name, bytes: file.size });

/** What a reload finds again, and what becomes of the draft once its import is over. */
export function resumeActions(
  store: Store,
  { open, forgetDraft }: TableActions,
  { analyze, tryFirst, sendAnalysis }: AnalysisActions,
  { findOut }: Confirmation,
  { leaveOutImported }: ImportedParts,
) {
  const { tools, view, set, move } = store;
  let readingAgain: Promise<unknown> = Promise.resolve();
  let resumed = false;
  let finished: JobId | null = null;

  /** Reads the file again, replays its corrections and writes it: the same bytes must come out (design §5). */
  async function readAgain({ file, name, choices, log }: KeptDraft, at: Standing) {
    const review = await open(file, name, choices, log);
    const ask = { most: tools.mostBytes, ...askedAs(at) };
    return review === null ? null : ((await view().table?.desk.write(ask)) ?? null);
  }

  async function standAgain(kept: Kept, draft: KeptDraft): Promise<void> {
    set({ findingAgain: true });
    const bytes = await readAgain(draft, kept.standing);
    set({ findingAgain: false });
    if (view().table === null || view().wizard.draft !== null) return;
    const again = stateFrom(kept.standing, named(draft), bytes);
    if (again === null) {
      set({ notice: "changed-since" });
      const { override } = kept.standing;
      return move({ type: "found-again", wizard: { step: "format", draft: named(draft), override } });
    }
    if (again.step === "track" && again.rest === null) return withoutFile(again);
    await move({ type: "found-again", wizard: again });
    if (again.step === "analyze" && again.analyses.length === 0) await sendAnalysis();
    if (again.step === "import" && again.tickets !== null) await findOut();
    if (again.step !== "track") return;
    // The next part may have been on its way when the page was left.
    await findOut();
    set({ asking: "no", trouble: null });
  }

  /** Other bytes came out than were sent, so nobody here can say which rows are imported: the file goes, the import is followed. */
  async function withoutFile(again: Extract<Wizard, { step: "track" }>): Promise<void> {
    view().table?.desk.close();
    set({ table: null });
    await tools.drafts.finish(null);
    await move({ type: "found-again", wizard: { ...again, draft: null } });
  }

  /** The admin goes on with the draft that was offered. */
  async function continueDraft(): Promise<void> {
    const { offer } = view();
    if (!offer) return;
    tools.mark("file-given");
    set({ offer: null });
    await move({ type: "file-given", draft: named(offer) });
    await open(offer.file, offer.name, offer.choices, offer.log);
  }

  return {
    /** Called once, when the page is there. A job that is running or finished unread comes before everything. */
    async resume(): Promise<void> {
      if (resumed) return;
      resumed = true;
      const cameBack = tools.cameBack();
      const kept = await tools.drafts.read();
      if (kept === null || view().wizard.draft !== null) return;
      const { standing, draft, savedAt } = kept;
      if (standing.step === "track" && (draft === null || (standing.parts === 1 && !isTrial(standing)))) {
        if (draft) readingAgain = readAgain(draft, standing);
        set({ refusedFile: kept.refused });
        const wizard = stateFrom(standing, draft && named(draft), null);
        if (wizard) await move({ type: "found-again", wizard });
      } else if (draft === null) {
        if (standing.step !== "format") set({ notice: "lost-file" });
        await tools.drafts.forget();
      } else if (standing.step === "format") {
        set({ offer: { ...draft, savedAt } });
        await move({ type: "override-changed", override: standing.override });
        if (cameBack) await continueDraft();
      } else await standAgain(kept, draft);
    },

    continueDraft,

    /** The result has been shown: the draft goes unless this was a trial, refused rows stay as a file to drop back in. */
    async finish(job: JobId, outcomes: readonly (Outcome | null)[]): Promise<void> {
      if (finished === job) return;
      finished = job;
      await readingAgain;
      const { table } = view();
      if (table && outcomes.some((outcome) => outcome !== null && outcome.errors.length > 0)) {
        await table.desk.place(
          ...outcomes.map((outcome) => (outcome ? reportOf(outcome) : { errors: [], warnings: [] })),
        );
        set({ refusedFile: await table.desk.refused() });
      }
      if (trialOf(view().wizard) === null) await tools.drafts.finish(view().refusedFile);
    },

    /** After an import of which nobody knows what became: the same rows are analyzed again; nothing is imported by itself. */
    async analyzeAgain(override: boolean, imported: number): Promise<void> {
      const trial = trialOf(view().wizard);
      if (!(await backToFile(imported))) return;
      await move({ type: "override-changed", override });
      await (trial && imported === 0 ? tryFirst(trial) : analyze());
    },

    backToFile,

    /** A draft whose import did not finish is offered again; otherwise nothing is left. */
    async startOver(imported: number): Promise<void> {
      if (!(await leaveOutImported(imported))) return;
      const last = view().table?.desk;
      set({ refusedFile: null, going: null });
      await move({ type: "started-over" });
      const kept = view().wizard.step === "format" ? await tools.drafts.read() : null;
      // the next file may have been given meanwhile
      if (view().wizard.step !== "format" || view().table?.desk !== last) return;
      if (!kept?.draft) return forgetDraft();
      view().table?.desk.close();
      set({ table: null, placed: null, trouble: null, offer: { ...kept.draft, savedAt: kept.savedAt } });
    },
  };

  /** Lucca took nothing, or nobody knows: the file is worked on again, without its first parts that were imported. */
  async function backToFile(imported: number): Promise<boolean> {
    const { wizard } = view();
    const last = wizard.step === "track" ? wizard.jobs.at(-1) : undefined;
    if (last === undefined || !(await leaveOutImported(imported))) return false;
    set({ going: null, trouble: null });
    await move({ type: "went-back-to-file", job: last });
    return true;
  }
}
