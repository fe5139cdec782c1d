import type { WrittenFile } from "../format/conversation";
import type { JobId, Ticket } from "../imports/job";

/** The file in work, as the page names it. Its rows stay in the table's worker (design §2). */
export type Draft = { name: string; bytes: number };

/** One deliberate confirmation of an analysis: exactly these bytes, this flag, this ticket. */
export type Asked = { bytes: WrittenFile; override: boolean; ticket: Ticket };

/** An analysis that Lucca ended without an error line; see `finishedAnalysis`. `endedAt` is ISO 8601. */
export type FinishedAnalysis = { id: JobId; endedAt: string };

/**
 * Where the admin stands. Each step holds just what it needs, so "import without a finished analysis" cannot be
 * written down. Progress and findings belong to the query cache, under the job's id.
 */
export type Wizard =
  | { step: "format"; draft: Draft | null; override: boolean }
  | { step: "analyze"; draft: Draft; asked: Asked; override: boolean; edited: boolean; analysis: JobId | null }
  | {
      step: "import";
      draft: Draft;
      asked: Asked;
      override: boolean;
      analysis: FinishedAnalysis;
      /** set from the confirmation until the server has answered for it */
      ticket: Ticket | null;
    }
  | { step: "track"; draft: Draft | null; override: boolean; job: JobId };

export type Step = Wizard["step"];
export const steps = ["format", "analyze", "import", "track"] as const satisfies readonly Step[];

export type WizardEvent =
  | { type: "file-given"; draft: Draft }
  | { type: "file-forgotten" }
  | { type: "override-changed"; override: boolean }
  | { type: "analyze-asked"; asked: Asked }
  | { type: "analysis-accepted"; ticket: Ticket; job: JobId }
  | { type: "table-changed"; revision: number }
  | { type: "continued"; analysis: FinishedAnalysis }
  | { type: "went-back"; to: "format" | "analyze" }
  | { type: "import-confirmed"; ticket: Ticket }
  | { type: "import-turned-away"; ticket: Ticket }
  | { type: "import-accepted"; ticket: Ticket; job: JobId }
  | { type: "went-back-to-file"; job: JobId }
  | { type: "started-over" }
  /** after a reload: where the browser's notes say the admin stood */
  | { type: "found-again"; wizard: Wizard };

export const start: Wizard = { step: "format", draft: null, override: false };

/** False once a row or the flag differs from what was analyzed: then nothing may be imported on it (design §5). */
export function analysisStands(state: Wizard): boolean {
  if (state.step === "analyze") return !state.edited && state.override === state.asked.override;
  return state.step === "import" && state.override === state.asked.override;
}

/** While a confirmed import has no answer, nothing about it may change. */
const isWaiting = (state: Wizard): boolean => state.step === "import" && state.ticket !== null;

/** Pure. An event that is not for this step, or is about earlier bytes, changes nothing. */
export function advance(state: Wizard, event: WizardEvent): Wizard {
  switch (event.type) {
    case "file-given":
      return state.step === "format" ? { ...state, draft: event.draft } : state;
    case "file-forgotten":
      return state.step === "track" || isWaiting(state) ? state : start;
    case "override-changed":
      return state.step === "track" || isWaiting(state) || event.override === state.override
        ? state
        : { ...state, override: event.override };
    case "analyze-asked":
      return state.step === "track" || state.draft === null || isWaiting(state)
        ? state
        : {
            step: "analyze",
            draft: state.draft,
            asked: event.asked,
            override: event.asked.override,
            edited: false,
            analysis: null,
          };
    case "analysis-accepted":
      return state.step === "analyze" && event.ticket === state.asked.ticket
        ? { ...state, analysis: event.job }
        : state;
    case "table-changed":
      return state.step === "analyze" && event.revision !== state.asked.bytes.revision
        ? { ...state, edited: true }
        : state;
    case "continued":
      return state.step === "analyze" && analysisStands(state) && event.analysis.id === state.analysis
        ? {
            step: "import",
            draft: state.draft,
            asked: state.asked,
            override: state.override,
            analysis: event.analysis,
            ticket: null,
          }
        : state;
    case "went-back":
      return goBack(state, event.to);
    case "import-confirmed":
      return state.step === "import" && state.ticket === null && analysisStands(state)
        ? { ...state, ticket: event.ticket }
        : state;
    case "import-turned-away":
      return state.step === "import" && event.ticket === state.ticket ? { ...state, ticket: null } : state;
    case "import-accepted":
      return state.step === "import" && event.ticket === state.ticket
        ? { step: "track", draft: state.draft, override: state.override, job: event.job }
        : state;
    case "went-back-to-file":
      return state.step === "track" && event.job === state.job
        ? { step: "format", draft: state.draft, override: state.override }
        : state;
    case "started-over":
      return state.step === "track" ? start : state;
    case "found-again":
      return state.step === "format" && state.draft === null ? event.wizard : state;
  }
}

function goBack(state: Wizard, to: "format" | "analyze"): Wizard {
  if (isWaiting(state) || state.step === "format" || state.step === "track") return state;
  if (to === "format") return { step: "format", draft: state.draft, override: state.override };
  return state.step === "import"
    ? {
        step: "analyze",
        draft: state.draft,
        asked: state.asked,
        override: state.override,
        edited: false,
        analysis: state.analysis.id,
      }
    : state;
}
