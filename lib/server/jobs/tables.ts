import type { ColumnType, Selectable } from "kysely";
import type { JobState } from "@/lib/imports/job";

/** The ledger as the database holds it. Text and integers only, so that SQLite and PostgreSQL hold the same (design §5). */
export interface Tables {
  jobs: JobsTable;
  findings: FindingsTable;
}

/** Set when the job is recorded, never changed. */
type Fixed<T> = ColumnType<T, T, never>;
type Flag = 0 | 1;

export interface JobsTable {
  id: Fixed<string>;
  kind: Fixed<"analysis" | "import">;
  state: JobState;
  account: Fixed<string>;
  environment: Fixed<string>;
  ticket: Fixed<string | null>;
  /** the analysis an import is bound to; null for an analysis */
  analysis: Fixed<string | null>;
  sha256: Fixed<string>;
  bytes: Fixed<number>;
  rows: Fixed<number>;
  override: Fixed<Flag>;
  /** removed by retention, like `startedBy` and the findings */
  fileName: string | null;
  startedBy: string | null;
  summaryId: string | null;
  progress: number;
  /** counts of the outcome, kept when the findings are gone; null = not reported or not fetched */
  created: number | null;
  deleted: number | null;
  errorLines: number | null;
  warningLines: number | null;
  /** null = no outcome; 0 = Lucca had more findings than it could hand over */
  complete: Flag | null;
  hasOutcome: Flag;
  /** a `Problem` as JSON */
  problem: string | null;
  createdAt: Fixed<string>;
  movedAt: string;
  endedAt: string | null;
  forgottenAt: string | null;
}

/** What Lucca said, row by row: people and days, so in a table of its own that retention empties. */
interface FindingsTable {
  job: Fixed<string>;
  /** an `Outcome` as JSON */
  outcome: string;
}

export type JobRow = Selectable<JobsTable>;
