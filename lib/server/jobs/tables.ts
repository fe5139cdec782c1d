import type { ColumnType, Selectable } from "kysely";
import type { Found, JobState } from "@/lib/imports/job";

/** The ledger as the database holds it. Text and integers only, so that SQLite and PostgreSQL hold the same (design §5). */
export interface Tables {
  jobs: JobsTable;
  findings: FindingsTable;
  events: EventsTable;
  processes: ProcessesTable;
  budgets: BudgetsTable;
  learned: LearnedTable;
  sessions: SessionsTable;
  signIns: SignInsTable;
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
  /** the unknown import that this import names, or null */
  after: Fixed<string | null>;
  /** SHA-256 of the undo file downloaded before an import, of both parts if there are two (comma between) */
  undoFile: Fixed<string | null>;
  batchId: Fixed<string | null>;
  /** from 1 */
  batchPart: Fixed<number | null>;
  batchParts: Fixed<number | null>;
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
  /** rows with an error line, each once; null = not reported in full */
  refusedRows: number | null;
  hasOutcome: Flag;
  /** a `Problem` as JSON */
  problem: string | null;
  createdAt: Fixed<string>;
  movedAt: string;
  endedAt: string | null;
  forgottenAt: string | null;
  /** what an admin found out about an unknown import */
  foundWhat: Found | null;
  foundAt: string | null;
  foundBy: string | null;
  /** what a page last read back of an import's rows: counts and when, as JSON */
  readBack: string | null;
  /** the process that sends or tracks the job: only it moves it on */
  holder: string | null;
  deletedAt: string | null;
}

/** What Lucca said, row by row: people and days, so in a table of its own that retention empties. */
interface FindingsTable {
  job: Fixed<string>;
  /** from 0; an outcome of any size is never one string in memory */
  part: Fixed<number>;
  /** a piece of an `Outcome` as JSON: all parts in order are the whole */
  text: Fixed<string>;
}

/** What happened to a job: one row per change of state, written with it. */
interface EventsTable {
  job: Fixed<string>;
  /** from 1, per job */
  seq: Fixed<number>;
  at: Fixed<string>;
  what: Fixed<JobState | `found-${Found}`>;
  /** removed by retention and deletion */
  by: string | null;
  /** a `Problem` as JSON */
  problem: Fixed<string | null>;
}

/** The server processes that share this database. */
interface ProcessesTable {
  id: Fixed<string>;
  /** raised for as long as the process lives */
  beat: number;
}

/** The requests made to Lucca in the last minute, by whichever process. */
interface BudgetsTable {
  account: Fixed<string>;
  environment: Fixed<string>;
  /** JSON list of milliseconds since 1970 */
  taken: string;
  /** milliseconds since 1970 */
  heldUntil: number;
  /** raised with every change: who read an older one has to read again */
  version: number;
}

/** What the connection check found out, the last one per account. */
interface LearnedTable {
  account: Fixed<string>;
  environment: Fixed<string>;
  /** JSON, see `lib/server/connection/learned.ts` */
  text: string;
  at: string;
}

/** Who is signed in. Removed at sign-out, and soon after a session has ended by itself. */
interface SessionsTable {
  /** SHA-256 of what the cookie holds: whoever reads the database cannot come in with it */
  id: Fixed<string>;
  /** SHA-256 of the settings by which the person was let in: other settings, other sessions */
  rules: Fixed<string>;
  subject: Fixed<string>;
  /** how the ledger names the person */
  login: Fixed<string>;
  name: Fixed<string>;
  email: Fixed<string | null>;
  createdAt: Fixed<string>;
  seenAt: string;
  /** when the provider last asked who it is, as far as it tells */
  signedInAt: Fixed<string>;
}

/** Sign-ins under way: what has to come back from the provider. Used once. */
interface SignInsTable {
  /** SHA-256 of the state */
  id: Fixed<string>;
  /** SHA-256 of what this browser's cookie holds */
  browser: Fixed<string>;
  nonce: Fixed<string>;
  verifier: Fixed<string>;
  /** a path of ours */
  target: Fixed<string>;
  begunAt: Fixed<string>;
}

export type JobRow = Selectable<JobsTable>;
export type EventRow = Selectable<EventsTable>;
