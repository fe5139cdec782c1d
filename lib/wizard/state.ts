import type { Only, WrittenFile, WrittenPart } from "../format/conversation";
import type { JobId, Ticket } from "../imports/job";
import { start } from "./steps";

/** The file in work, as the page names it. Its rows stay in the table's worker (design §2). */
export type Draft = { name: string; bytes: number };

/**
 * What the admin asked Lucca to analyze: exactly these bytes, in one part or several, and this flag.
 *
 * `trial` = the people or days that go first of all, by the admin's choice; null = all rows. `least` and the limit of Lucca made the cut; `batch` names the parts as one file to the server; `tickets` are those of
 * the dry runs, in the order of the parts that are still to be analyzed.
 */
export type Asked = {
  bytes: WrittenFile;
  trial: Only | null;
  least: number;
  override: boolean;
  batch: string;
  tickets: readonly Ticket[];
};

/** An analysis that Lucca ended without an error line; see `finishedAnalysis`. `endedAt` is ISO 8601. */
export type FinishedAnalysis = { id: JobId; endedAt: string };

/** A confirmed file, and its parts that are not yet sent, next first: each with its analysis and its own ticket. */
export type Rest = { asked: Asked; analyses: readonly FinishedAnalysis[]; tickets: readonly Ticket[] };

/**
 * Where the admin stands. Each step holds just what it needs, so "import without a finished analysis" cannot be
 * written down. Progress and findings belong to the query cache, under the jobs' ids.
 *
 * A file is one part unless it is too large. `imported` are the imports of its first parts, when the rest is done later;
 * lists of the other parts begin behind them.
 */
export type Wizard =
  | { step: "format"; draft: Draft | null; override: boolean }
  | {
      step: "analyze";
      draft: Draft;
      asked: Asked;
      override: boolean;
      edited: boolean;
      imported: readonly JobId[];
      /** one after another: those accepted so far */
      analyses: readonly JobId[];
    }
  | {
      step: "import";
      draft: Draft;
      asked: Asked;
      override: boolean;
      imported: readonly JobId[];
      /** of every part that is to be imported */
      analyses: readonly FinishedAnalysis[];
      /** one per part, set from the confirmation until the server has answered for the first */
      tickets: readonly Ticket[] | null;
    }
  | {
      step: "track";
      draft: Draft | null;
      override: boolean;
      /** one per part that was sent; all but the last are finished */
      jobs: readonly [JobId, ...JobId[]];
      /** of the whole file */
      parts: number;
      /** null when the file is not here any more */
      rest: Rest | null;
    };

export type Step = Wizard["step"];

export type WizardEvent =
  | { type: "file-given"; draft: Draft }
  | { type: "file-forgotten" }
  | { type: "override-changed"; override: boolean }
  /** `imported` = the imports of parts that are not analyzed again: the same file, the rest of it */
  | { type: "analyze-asked"; asked: Asked; imported: readonly JobId[] }
  | { type: "analysis-accepted"; ticket: Ticket; job: JobId }
  | { type: "table-changed"; revision: number }
  | { type: "continued"; analyses: readonly FinishedAnalysis[] }
  | { type: "went-back"; to: "format" | "analyze" }
  | { type: "import-confirmed"; tickets: readonly Ticket[] }
  | { type: "import-turned-away"; ticket: Ticket }
  | { type: "import-accepted"; ticket: Ticket; job: JobId }
  | { type: "went-back-to-file"; job: JobId }
  | { type: "rest-asked" }
  | { type: "started-over" }
  /** after a reload: where the browser's notes say the admin stood */
  | { type: "found-again"; wizard: Wizard };

/** False once a row or the flag differs from what was analyzed: then nothing may be imported on it (design §5). */
export function analysisStands(state: Wizard): boolean {
  if (state.step === "analyze") return !state.edited && state.override === state.asked.override;
  return state.step === "import" && state.override === state.asked.override;
}

/** What is tried before the rest of the file goes; null when it is the whole file. */
export function trialOf(state: Wizard): Only | null {
  if (state.step === "format") return null;
  return (state.step === "track" ? state.rest?.asked.trial : state.asked.trial) ?? null;
}

/** The parts that are still to be imported: all but those imported before. */
export const partsLeft = ({ asked, imported }: { asked: Asked; imported: readonly JobId[] }): readonly WrittenPart[] =>
  asked.bytes.parts.slice(imported.length);

/** While a confirmed import has no answer, nothing about it may change. */
const isWaiting = (state: Wizard): boolean => state.step === "import" && state.tickets !== null;

const lastOf = (state: Extract<Wizard, { step: "track" }>): JobId | undefined => state.jobs.at(-1);

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
            imported: event.imported,
            analyses: [],
          };
    case "analysis-accepted":
      return state.step === "analyze" && event.ticket === state.asked.tickets[state.analyses.length]
        ? { ...state, analyses: [...state.analyses, event.job] }
        : state;
    case "table-changed":
      return state.step === "analyze" && event.revision !== state.asked.bytes.revision
        ? { ...state, edited: true }
        : state;
    case "continued":
      return goOn(state, event.analyses);
    case "went-back":
      return goBack(state, event.to);
    case "import-confirmed":
      return state.step === "import" &&
        state.tickets === null &&
        analysisStands(state) &&
        event.tickets.length === state.analyses.length
        ? { ...state, tickets: event.tickets }
        : state;
    case "import-turned-away":
      return state.step === "import" && event.ticket === state.tickets?.[0] ? { ...state, tickets: null } : state;
    case "import-accepted":
      return follow(state, event.ticket, event.job);
    case "went-back-to-file":
      return state.step === "track" && event.job === lastOf(state)
        ? { step: "format", draft: state.draft, override: state.override }
        : state;
    case "rest-asked":
      return state.step === "track" && state.draft !== null && state.rest !== null && state.rest.analyses.length > 0
        ? {
            step: "import",
            draft: state.draft,
            asked: state.rest.asked,
            override: state.override,
            imported: state.jobs,
            analyses: state.rest.analyses,
            tickets: null,
          }
        : state;
    case "started-over":
      return state.step === "track" ? start : state;
    case "found-again":
      return state.step === "format" && state.draft === null ? event.wizard : state;
  }
}

/** On to Import once every part that is to be imported has its own finished analysis. */
function goOn(state: Wizard, analyses: readonly FinishedAnalysis[]): Wizard {
  if (state.step !== "analyze" || !analysisStands(state)) return state;
  const { draft, asked, override, imported } = state;
  const isWhole =
    analyses.length === partsLeft(state).length && analyses.every(({ id }, part) => id === state.analyses[part]);
  return isWhole ? { step: "import", draft, asked, override, imported, analyses, tickets: null } : state;
}

/** The server has taken the next part. */
function follow(state: Wizard, ticket: Ticket, job: JobId): Wizard {
  if (state.step === "import" && state.tickets !== null && ticket === state.tickets[0]) {
    const { draft, asked, override, imported, analyses, tickets } = state;
    const [first, ...more] = [...imported, job] as const;
    return {
      step: "track",
      draft,
      override,
      jobs: [first, ...more],
      parts: asked.bytes.parts.length,
      rest: behind({ asked, analyses, tickets }),
    };
  }
  if (state.step === "track" && state.rest !== null && ticket === state.rest.tickets[0])
    return { ...state, jobs: [...state.jobs, job], rest: behind(state.rest) };
  return state;
}

const behind = ({ asked, analyses, tickets }: Rest): Rest => ({
  asked,
  analyses: analyses.slice(1),
  tickets: tickets.slice(1),
});

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
        imported: state.imported,
        analyses: state.analyses.map(({ id }) => id),
      }
    : state;
}
